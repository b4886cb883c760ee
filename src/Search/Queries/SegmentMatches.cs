using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>
/// The documents of one segment that answer a query: what matches apart from the facets, what each facet
/// filter lets through, and from these the hits and the documents to count each facet over.
/// </summary>
internal sealed class SegmentMatches : IDisposable
{
    private readonly IReadOnlyList<FacetFilter> filters;
    private readonly Pooled<ulong> open, hits;
    private readonly Pooled<ulong>[] chosen;

    public SegmentMatches(QueryFields fields, LiveSegment live, TextMatches text, int segment)
    {
        Live = live;
        filters = fields.Query.Facets;
        open = new Pooled<ulong>(live.Live.Length);
        live.Live.CopyTo(open.Span);
        text.Restrict(segment, open.Span);
        fields.Restrict(live.Segment, open.Span);
        chosen = filters.Count == 0 ? [] : new Pooled<ulong>[filters.Count];
        for (var i = 0; i < chosen.Length; i++)
            if (filters[i].Values.Count > 0) chosen[i] = fields.Chosen(live.Segment, i);
        hits = new Pooled<ulong>(live.Live.Length);
        Collect(except: null, hits.Span);
        Count = Bitmap.Count(hits.Span);
    }

    public LiveSegment Live { get; }
    public ReadOnlySpan<ulong> Hits => hits.Span;

    /// <summary>The number of hits.</summary>
    public int Count { get; }

    public bool IsFiltered(string facet)
    {
        for (var i = 0; i < filters.Count; i++)
            if (filters[i].Values.Count > 0 && filters[i].Name == facet) return true;
        return false;
    }

    /// <summary>What would match if nothing were chosen in this facet.</summary>
    public void Collect(string? except, Span<ulong> documents)
    {
        open.Span.CopyTo(documents);
        for (var i = 0; i < chosen.Length; i++)
            if (filters[i].Values.Count > 0 && filters[i].Name != except) Bitmap.And(documents, chosen[i].Span);
    }

    public void Dispose()
    {
        open.Dispose();
        hits.Dispose();
        foreach (var documents in chosen) documents.Dispose();
    }
}
