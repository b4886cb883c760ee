namespace OrchardVrijwilligers.Search;

/// <summary>
/// What is asked. <see cref="Text"/> is what a visitor typed: any string is allowed and none fails;
/// "double quotes" ask for a phrase. Field names come from the program: an unknown one is an
/// <see cref="ArgumentException"/>. Unknown facet values match nothing.
/// </summary>
public sealed record SearchQuery
{
    public string? Text { get; init; }

    /// <summary>Whether the last word may be the beginning of one: for answers while typing.</summary>
    public bool IsUnfinished { get; init; }

    /// <summary>
    /// Takes whatever comes near: one of the words is enough, and for every word also what begins with it, is spelled like
    /// it or is a part of it. For who would otherwise find nothing.
    /// </summary>
    public bool IsLoose { get; init; }

    /// <summary>AND between filters, OR between the values of one. A filter without values filters nothing.</summary>
    public IReadOnlyList<FacetFilter> Facets { get; init; } = [];

    public IReadOnlyList<NumberRange> Ranges { get; init; } = [];

    /// <summary>A place: limits the hits when it has a radius, and gives every hit its distance.</summary>
    public DistanceFilter? Near { get; init; }

    public SortOrder Sort { get; init; } = SortOrder.Relevance;

    public int Skip { get; init; }

    public int Take { get; init; } = 10;

    /// <summary>The facet fields to count.</summary>
    public IReadOnlyList<string> CountFacets { get; init; } = [];

    /// <summary>
    /// Numbers to filter by and count in named buckets. A <see cref="FacetFilter"/> with such a
    /// facet's name chooses buckets.
    /// </summary>
    public IReadOnlyList<RangeFacet> RangeFacets { get; init; } = [];

    public bool Highlight { get; init; }
}

public sealed record FacetFilter(string Name, params IReadOnlyList<string> Values);

/// <summary>Both ends included; null is open. A document matches by any of its numbers.</summary>
public sealed record NumberRange(string Name, double? From, double? To);

/// <summary>Counts a number field in buckets, which may overlap; <paramref name="Name"/> must differ from the facet fields.</summary>
public sealed record RangeFacet(string Name, string Field, IReadOnlyList<RangeBucket> Buckets);

/// <summary>Both ends included; null is open.</summary>
public sealed record RangeBucket(string Value, double? From, double? To);

/// <summary>Within <paramref name="Kilometers"/> of a place (null: anywhere) by the nearest of a document's points.</summary>
public sealed record DistanceFilter(string Name, double Latitude, double Longitude, double? Kilometers = null);
