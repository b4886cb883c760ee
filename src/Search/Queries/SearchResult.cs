using OrchardVrijwilligers.Search.Highlighting;
using OrchardVrijwilligers.Search.Queries;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search;

/// <param name="Total">The exact number of documents that match.</param>
/// <param name="Facets">
/// By name, each facet counted as if nothing were chosen in that facet itself. Values that count
/// zero are left out unless chosen; the highest count comes first, then by value.
/// </param>
/// <param name="Suggestion">Another spelling of the text, when the index has one that finds more.</param>
public sealed record SearchResult(
    long Total,
    IReadOnlyList<SearchHit> Hits,
    IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets,
    string? Suggestion = null)
{
    /// <summary>No document has all that was asked for: these have as much of it as any.</summary>
    public bool IsLoosened { get; init; }

    internal static SearchResult Of(SearchAnswer answer, SearchQuery query, Clause[] clauses, IndexDefinition definition)
    {
        var highlighter = query.Highlight && clauses.Length > 0 ? new Highlighter(definition, clauses) : null;
        var hits = new SearchHit[answer.Hits.Length];
        for (var i = 0; i < hits.Length; i++) hits[i] = SearchHit.Of(answer.Hits[i], highlighter);
        var facets = new Dictionary<string, IReadOnlyList<FacetCount>>(query.CountFacets.Count + query.RangeFacets.Count);
        for (var i = 0; i < query.CountFacets.Count; i++) facets[query.CountFacets[i]] = answer.Counts(i).ToArray();
        for (var i = 0; i < query.RangeFacets.Count; i++) facets[query.RangeFacets[i].Name] = answer.Counts(query.CountFacets.Count + i).ToArray();
        return new SearchResult(answer.Total, hits, facets, answer.Suggestion) { IsLoosened = answer.IsLoosened };
    }
}

public readonly record struct FacetCount(string Value, int Count, bool Selected);

/// <param name="DistanceKm">From <see cref="SearchQuery.Near"/> to the nearest of the document's points.</param>
public sealed record SearchHit(string Id, double Score, double? DistanceKm)
{
    /// <summary>Where the words of the query stand, when asked for: text by text, each read when it is its turn. For one thread at a time.</summary>
    public IEnumerable<Highlight> Highlights => Segment is null || Highlighter is null ? [] : Highlighter.Highlight(Segment.Texts(Document));

    /// <summary>What was given with the document. It is read from where the index is kept each time this is asked.</summary>
    public ReadOnlyMemory<byte> Payload => Segment?.Payload(Document) ?? default;

    /// <summary>The payload as <paramref name="decode"/> reads it. What was read lately is kept, so it must not be changed by whoever gets it.</summary>
    public T Read<T>(Func<ReadOnlyMemory<byte>, T> decode) where T : class =>
        Segment is null ? decode(default) : Segment.Decoded.Get(Document, Segment, decode);

    internal static SearchHit Of(FoundHit found, Highlighter? highlighter) => new(found.Id.ToString(), found.Score, found.DistanceKm)
    {
        Highlighter = highlighter,
        Segment = found.Segment,
        Document = found.Document,
    };

    internal Highlighter? Highlighter { get; init; }
    internal Segment? Segment { get; init; }
    internal int Document { get; init; }
}

/// <summary>A passage of a field, cut in pieces. Plain text: the caller encodes it for where it is shown.</summary>
public sealed record Highlight(string Field, IReadOnlyList<HighlightPiece> Pieces);

public sealed record HighlightPiece(string Text, bool IsMatch);
