using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>
/// The documents of one segment that answer a query: what matches apart from the facets, what each facet
/// filter lets through, and from these the hits and the documents to count each facet over.
/// </summary>
internal sealed class SegmentMatches : IDisposable
{
    private readonly TextMatches text;
    private readonly int number;
    private readonly IReadOnlyList<FacetFilter> filters;
    private readonly Pooled<ulong>[] chosen = [];
    private readonly Pooled<ulong> hits;

    public SegmentMatches(QueryFields fields, LiveSegment live, TextMatches text, int number)
    {
        (Live, this.text, this.number, filters) = (live, text, number, fields.Query.Facets);
        fields.Restrict(live.Segment, Open);
        if (fields.HasFilters)
        {
            chosen = new Pooled<ulong>[filters.Count];
            for (var i = 0; i < chosen.Length; i++)
                if (filters[i].Values.Count > 0) chosen[i] = fields.Chosen(live.Segment, i);
            hits = new Pooled<ulong>(live.Live.Length);
            Collect(except: null, hits.Span);
        }
        Count = Bitmap.Count(Hits);
    }

    public LiveSegment Live { get; }
    public ReadOnlySpan<ulong> Hits => chosen.Length == 0 ? Open : hits.Span;

    /// <summary>The number of hits.</summary>
    public int Count { get; }

    /// <summary>What matches apart from the facets.</summary>
    private Span<ulong> Open => text.Documents(number);

    /// <summary>What would match if nothing were chosen in this facet.</summary>
    public void Collect(string? except, Span<ulong> documents)
    {
        Open.CopyTo(documents);
        for (var i = 0; i < chosen.Length; i++)
            if (filters[i].Values.Count > 0 && filters[i].Name != except) Bitmap.And(documents, chosen[i].Span);
    }

    public void Dispose()
    {
        hits.Dispose();
        foreach (var documents in chosen) documents.Dispose();
    }
}
