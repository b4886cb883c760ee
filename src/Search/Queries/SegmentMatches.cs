using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>
/// The answer within one segment: what matches apart from the facets, what each chosen facet lets
/// through, and from these the hits and the documents to count each facet over.
/// </summary>
internal sealed class SegmentMatches(LiveSegment live)
{
    private readonly Bits open = live.Live.Copy();
    private readonly Dictionary<string, Bits> chosen = [];

    public LiveSegment Live => live;
    public long[] Sums { get; } = new long[live.Segment.Count];

    private readonly byte[] clauses = new byte[live.Segment.Count];

    /// <summary>The document matches one more clause.</summary>
    public void Add(int document, long sum)
    {
        Sums[document] += sum;
        clauses[document]++;
    }

    /// <summary>The most clauses that any document matches; null without documents.</summary>
    public int? MostClauses() => live.Documents().Max(document => (int?)clauses[document]);

    public void RequireClauses(int count)
    {
        foreach (var document in live.Documents())
            if (clauses[document] < count) open.Clear(document);
    }

    public void Require(Bits documents) => open.And(documents);
    public void Require(string facet, Bits documents)
    {
        if (chosen.TryGetValue(facet, out var already)) already.And(documents);
        else chosen.Add(facet, documents);
    }

    public Bits Hits() => Except(null);

    /// <summary>What would match if nothing were chosen in this facet.</summary>
    public Bits Except(string? facet)
    {
        var bits = open.Copy();
        foreach (var (name, documents) in chosen)
            if (name != facet) bits.And(documents);
        return bits;
    }
}
