using System.Runtime.InteropServices;
using OrchardVrijwilligers.Search.Facets;
using OrchardVrijwilligers.Search.Queries;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search;

/// <summary>
/// Takes the answer to one query after another in the same memory: who keeps one can ask without allocating
/// anything. For one thread at a time; what it holds is the answer to the last query.
/// </summary>
public sealed class SearchAnswer
{
    private readonly List<FoundHit> hits = [];

    /// <summary>The exact number of documents that match.</summary>
    public long Total { get; private set; }

    /// <summary>No document has all that was asked for: these have as much of it as any.</summary>
    public bool IsLoosened { get; private set; }

    /// <summary>Another spelling of the text, when the index has one that finds more.</summary>
    public string? Suggestion { get; private set; }

    public ReadOnlySpan<FoundHit> Hits => CollectionsMarshal.AsSpan(hits);

    /// <summary>The counts of the query's n-th facet to count, and behind those of its range facets. See <see cref="SearchResult.Facets"/>.</summary>
    public CountList Counts(int facet) => new(Facets, facet);

    internal CountLists Facets { get; } = new();

    internal QueryExecution Execution { get; } = new();

    internal int Size => Math.Max(hits.Capacity, Facets.Capacity);

    internal void Start(long total, bool isLoosened, string? suggestion)
    {
        (Total, IsLoosened, Suggestion) = (total, isLoosened, suggestion);
        hits.Clear();
        Facets.Start([]);
    }

    internal void Add(FoundHit hit) => hits.Add(hit);
}

/// <summary>A hit in a <see cref="SearchAnswer"/>.</summary>
public readonly struct FoundHit
{
    private readonly double square;

    /// <param name="square">See <see cref="PointColumn.SquareTo"/>.</param>
    internal FoundHit(Segment segment, int document, double score, double square) =>
        (Segment, Document, Score, this.square) = (segment, document, score, square);

    public ReadOnlySpan<char> Id => Segment.Documents.IdLetters(Document);
    public double Score { get; }

    /// <summary>From <see cref="SearchQuery.Near"/> to the nearest of the document's points.</summary>
    public double? DistanceKm => double.IsFinite(square) ? Point.Kilometers(square) : null;

    internal Segment Segment { get; }
    internal int Document { get; }
}
