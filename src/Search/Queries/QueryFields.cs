using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>The parts of a query that concern fields, looked up in the definition of the index. Used for one query after another.</summary>
internal sealed class QueryFields
{
    private int[] filters = [], groups = [], ranges = [], rangeFacets = [], countFacets = [], countGroups = [];

    public SearchQuery Query { get; private set; } = new();
    public Point Near { get; private set; }

    /// <summary>The number of the point field to measure from, or -1.</summary>
    public int NearField { get; private set; }

    /// <summary>Whether anything is chosen in any facet.</summary>
    public bool HasFilters { get; private set; }

    /// <summary>Whether anything is chosen in the buckets of a range facet.</summary>
    public bool HasBucketFilters { get; private set; }

    /// <summary>Whether there are ranges or a distance to keep to.</summary>
    public bool HasLimits => Query.Ranges.Count > 0 || Query.Near?.Kilometers is not null;

    /// <summary>Whether anything but the words keeps documents out.</summary>
    public bool IsNarrowed => HasLimits || HasFilters;

    /// <exception cref="ArgumentException">A field is not defined.</exception>
    public void Use(IndexDefinition definition, SearchQuery query)
    {
        Query = query;
        var numbers = Room(ref ranges, query.Ranges.Count);
        for (var i = 0; i < numbers.Length; i++) numbers[i] = definition.Number(query.Ranges[i].Name);
        numbers = Room(ref rangeFacets, query.RangeFacets.Count);
        for (var i = 0; i < numbers.Length; i++) numbers[i] = definition.Number(query.RangeFacets[i].Field);
        numbers = Room(ref countFacets, query.CountFacets.Count);
        CountFacets = numbers.Length;
        for (int i = 0, next = 0; i < numbers.Length; i++, next++) numbers[i] = next = definition.Facet(query.CountFacets[i], next);
        UseFilters(definition);
        numbers = Room(ref countGroups, CountFacets);
        for (var i = 0; i < numbers.Length; i++) numbers[i] = HasFilters ? GroupOf(query.CountFacets[i]) : -1;
        NearField = query.Near is { } near ? definition.Point(near.Name) : -1;
        if (query.Near is { } place) Near = Point.FromDegrees(place.Latitude, place.Longitude);
    }

    /// <summary>The number field of the query's n-th range facet.</summary>
    public int RangeFacet(int facet) => rangeFacets[facet];

    /// <summary>How many facets to count.</summary>
    public int CountFacets { get; private set; }

    /// <summary>The facet field of the query's n-th facet to count.</summary>
    public int CountFacet(int facet) => countFacets[facet];

    /// <summary>The group of filters by which values of the n-th facet to count are chosen; -1 when none are.</summary>
    public int CountGroup(int facet) => countGroups[facet];

    /// <summary>The facet field of the query's n-th filter.</summary>
    public int Filter(int filter) => filters[filter];

    /// <summary>Filters by one name are one choice: this is the number of the first of them.</summary>
    public int Group(int filter) => groups[filter];

    /// <summary>The group of filters by this name; -1 when nothing is chosen in it.</summary>
    public int GroupOf(string facet)
    {
        var all = Query.Facets;
        for (var i = 0; i < all.Count; i++)
            if (all[i].Name == facet && all[i].Values.Count > 0) return groups[i];
        return -1;
    }

    /// <summary>Whether a group of filters chooses a value.</summary>
    public bool IsSelected(int group, string value)
    {
        var all = Query.Facets;
        for (var i = 0; i < all.Count; i++)
            if (groups[i] == group && all[i].Values.Contains(value)) return true;
        return false;
    }

    /// <summary>Whether a document lies within the ranges and the distance.</summary>
    public bool IsWithin(Segment segment, int document)
    {
        for (var i = 0; i < Query.Ranges.Count; i++)
            if (!segment.Numbers[ranges[i]].IsInRange(document, Query.Ranges[i].From, Query.Ranges[i].To)) return false;
        return Query.Near?.Kilometers is not { } reach || IsNear(segment.Points[NearField], document, Point.Square(reach));
    }

    /// <summary>Keeps in the documents those within the ranges and the distance.</summary>
    public void Restrict(Segment segment, Span<ulong> documents)
    {
        for (var i = 0; i < Query.Ranges.Count; i++)
        {
            using var within = Pooled<ulong>.Cleared(documents.Length);
            var range = Query.Ranges[i];
            Bitmap.Add(within.Span, segment.Numbers[ranges[i]].InRange(range.From, range.To));
            Bitmap.And(documents, within.Span);
        }
        if (Query.Near?.Kilometers is { } reach) RestrictToNear(segment.Points[NearField], reach, documents);
    }

    /// <summary>The documents with any of the values of the query's n-th facet filter.</summary>
    public Pooled<ulong> Chosen(Segment segment, int filter)
    {
        var documents = Pooled<ulong>.Cleared(Bitmap.Words(segment.Count));
        if (filters[filter] < 0) AddBuckets(segment, Query.Facets[filter], documents.Span);
        else AddValues(segment.Facets, filters[filter], Query.Facets[filter], documents.Span);
        return documents;
    }

    private void UseFilters(IndexDefinition definition)
    {
        var fields = Room(ref filters, Query.Facets.Count);
        var first = Room(ref groups, Query.Facets.Count);
        (HasFilters, HasBucketFilters) = (false, false);
        for (var i = 0; i < fields.Length; i++)
        {
            var filter = Query.Facets[i];
            fields[i] = FindRangeFacet(filter.Name) >= 0 ? -1 : definition.Facet(filter.Name);
            for (first[i] = 0; Query.Facets[first[i]].Name != filter.Name;) first[i]++;
            if (filter.Values.Count == 0) continue;
            HasFilters = true;
            HasBucketFilters |= fields[i] < 0;
        }
    }

    private static void AddValues(FacetColumn column, int field, FacetFilter filter, Span<ulong> documents)
    {
        for (var i = 0; i < filter.Values.Count; i++)
            if (column.Find(field, filter.Values[i]) is >= 0 and var number) column.Documents.AddTo(documents, number);
    }

    private void AddBuckets(Segment segment, FacetFilter filter, Span<ulong> documents)
    {
        var facet = FindRangeFacet(filter.Name);
        var buckets = Query.RangeFacets[facet].Buckets;
        for (var i = 0; i < buckets.Count; i++)
            if (filter.Values.Contains(buckets[i].Value)) Bitmap.Add(documents, segment.Numbers[rangeFacets[facet]].InRange(buckets[i].From, buckets[i].To));
    }

    private void RestrictToNear(PointColumn points, double reach, Span<ulong> documents)
    {
        using var candidates = new Pooled<ulong>(documents.Length);
        documents.CopyTo(candidates.Span);
        var square = Point.Square(reach);
        for (var members = new Members(candidates.Span); members.Next();)
            if (!IsNear(points, members.Current, square)) Bitmap.Remove(documents, members.Current);
    }

    private bool IsNear(PointColumn points, int document, double square) =>
        points.SquareTo(document, Near) is var distance && distance <= square && !double.IsInfinity(distance);

    private int FindRangeFacet(string name)
    {
        for (var i = 0; i < Query.RangeFacets.Count; i++)
            if (Query.RangeFacets[i].Name == name) return i;
        return -1;
    }

    private static Span<int> Room(ref int[] numbers, int count)
    {
        if (numbers.Length < count) numbers = new int[count];
        return numbers.AsSpan(0, count);
    }
}
