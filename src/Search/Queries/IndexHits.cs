using OrchardVrijwilligers.Search.Scoring;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>
/// The hits of a query in all segments: the documents with all clauses or, where there are none, those
/// with as many as any document has. Serves one query after another.
/// </summary>
internal sealed class IndexHits
{
    private readonly List<ListedHits> listed = [];
    private readonly List<MappedHits> mapped = [];
    private readonly List<SegmentHits> hits = [];
    private LiveSegment[] segments = [];
    private AskedText asked = null!;

    public int Segments => hits.Count;
    public SegmentHits this[int segment] => hits[segment];
    public Segment Segment(int segment) => segments[segment].Segment;

    /// <summary>By clause.</summary>
    public ReadOnlySpan<int> Weights => asked.Weights;

    /// <summary>Whether these have some of the clauses, for want of any that have all.</summary>
    public bool IsLoosened { get; private set; }

    public long Total
    {
        get
        {
            var total = 0L;
            foreach (var segment in hits) total += segment.Count;
            return total;
        }
    }

    public void Find(Snapshot snapshot, AskedText text, QueryFields fields)
    {
        (segments, asked) = (snapshot.Segments, text);
        var found = asked.Clauses.Length == 0;
        for (var i = 0; i < segments.Length; i++) found |= Match(i, fields);
        asked.Weights ??= Weigh(snapshot.Count);
        IsLoosened = (asked.IsAny || !found) && Loosen();
        foreach (var segment in hits) segment.Restrict(fields);
    }

    public void Free()
    {
        foreach (var segment in hits) segment.Free();
        hits.Clear();
        (segments, asked) = ([], null!);
    }

    /// <summary>Finds what has all clauses in a segment, and says whether there is any.</summary>
    private bool Match(int segment, QueryFields fields)
    {
        if (listed.Count == segment) listed.Add(new ListedHits());
        if (mapped.Count == segment) mapped.Add(new MappedHits());
        var live = segments[segment];
        var terms = asked.TermsOf(segment);
        if (!terms.IsEmpty && !fields.HasBucketFilters && ListedHits.IsFor(live.Segment, terms))
        {
            hits.Add(listed[segment]);
            return listed[segment].Match(live, terms, asked.Weights);
        }
        hits.Add(mapped[segment]);
        mapped[segment].Match(live, asked.Clauses);
        return mapped[segment].KeepAll();
    }

    /// <summary>Finds what has any clause or, unless one is enough, the most; says whether there is any.</summary>
    private bool Loosen()
    {
        if (asked.Clauses.Length < 2 && !asked.IsAny) return false;
        var found = false;
        for (var i = 0; i < hits.Count; i++)
        {
            if (hits[i] != mapped[i])
            {
                hits[i].Free();
                mapped[i].Match(segments[i], asked.Clauses);
                hits[i] = mapped[i];
            }
            found |= mapped[i].KeepAny();
        }
        if (!asked.IsAny) KeepMost();
        return found;
    }

    /// <summary>Bit by bit from the highest: where any document has the bit in its count, only those can have the most.</summary>
    private void KeepMost()
    {
        for (var bit = ClauseCounter.Planes - 1; bit >= 0; bit--)
        {
            var any = false;
            for (var i = 0; i < hits.Count; i++) any |= mapped[i].HasBit(bit);
            for (var i = 0; i < hits.Count && any; i++) mapped[i].KeepBit(bit);
        }
    }

    private int[] Weigh(int documents)
    {
        var weights = new int[asked.Clauses.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var found = 0L;
            for (var segment = 0; segment < hits.Count; segment++) found += mapped[segment].CountClause(i);
            weights[i] = Bm25.Weight(found, documents);
        }
        return weights;
    }
}
