using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>
/// The documents of one segment that answer a query: what matches apart from the facets, what each facet
/// with a selection lets through, and from these the hits and the documents to count each facet over.
/// </summary>
internal sealed class SegmentMatches : IDisposable
{
    private readonly Pooled<ulong> open, hits;
    private readonly List<(string Facet, Pooled<ulong> Documents)> chosen = [];

    public SegmentMatches(QueryFields fields, LiveSegment live, Action<Span<ulong>> restrictToText)
    {
        Live = live;
        open = new Pooled<ulong>(live.Live.Length);
        hits = new Pooled<ulong>(live.Live.Length);
        live.Live.CopyTo(open.Span);
        restrictToText(open.Span);
        foreach (var range in fields.Query.Ranges) fields.Restrict(live.Segment, range, open.Span);
        if (fields.Query.Near is { Kilometers: not null }) fields.RestrictToNear(live.Segment, open.Span);
        foreach (var filter in fields.Query.Facets.Where(filter => filter.Values.Count > 0)) Choose(filter.Name, fields.Chosen(live.Segment, filter));
        Collect(null, hits.Span);
        Count = Bitmap.Count(hits.Span);
    }

    public LiveSegment Live { get; }
    public ReadOnlySpan<ulong> Hits => hits.Span;
    public int Count { get; }

    /// <summary>What would match if nothing were chosen in this facet.</summary>
    public Pooled<ulong> Without(string facet)
    {
        var documents = new Pooled<ulong>(open.Span.Length);
        Collect(facet, documents.Span);
        return documents;
    }

    public bool IsChosen(string facet) => chosen.Exists(choice => choice.Facet == facet);

    public void Dispose()
    {
        open.Dispose();
        hits.Dispose();
        foreach (var (_, documents) in chosen) documents.Dispose();
    }

    private void Choose(string facet, Pooled<ulong> documents) => chosen.Add((facet, documents));

    private void Collect(string? except, Span<ulong> documents)
    {
        open.Span.CopyTo(documents);
        foreach (var (facet, through) in chosen)
            if (facet != except) Bitmap.And(documents, through.Span);
    }
}
