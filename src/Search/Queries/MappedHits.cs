using OrchardVrijwilligers.Search.Scoring;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>Hits as a bitmap of all documents of a segment: for any query, and quickest where there are many.</summary>
internal sealed class MappedHits : SegmentHits
{
    private LiveSegment live = null!;
    private QueryFields fields = null!;
    private ClauseMatches[] clauses = [];
    private Pooled<ulong>[] chosen = [];
    private ulong[] matching = [], passing = [];
    private ClauseCounter counter;
    private int clauseCount, chosenCount, words, count, term;

    public override int Count => count;

    public override bool Contains(int document) => Bitmap.Contains(Hits, document);

    /// <summary>Finds the documents of each clause.</summary>
    public void Match(LiveSegment segment, Clause[] asked)
    {
        live = segment;
        if (clauses.Length < asked.Length) clauses = new ClauseMatches[asked.Length];
        for (clauseCount = 0; clauseCount < asked.Length; clauseCount++) clauses[clauseCount] = new ClauseMatches(live.Segment, asked[clauseCount]);
        words = live.Live.Length;
        if (matching.Length < words) (matching, passing) = (new ulong[words], new ulong[words]);
    }

    /// <summary>In how many documents that are left a clause occurs.</summary>
    public int CountClause(int clause) => clauses[clause].Count(live);

    /// <summary>Keeps the documents that have all clauses, and says whether there are any.</summary>
    public bool KeepAll()
    {
        live.Live.CopyTo(Open);
        foreach (var clause in Clauses) Bitmap.And(Open, clause.Bits);
        return Open.ContainsAnyExcept(0UL);
    }

    /// <summary>Keeps the documents that have any clause, and says whether there are any.</summary>
    public bool KeepAny()
    {
        counter = new ClauseCounter(Clauses);
        live.Live.CopyTo(Open);
        counter.KeepAny(Open);
        return Open.ContainsAnyExcept(0UL);
    }

    /// <summary>Whether any document that was kept has this bit in its number of clauses.</summary>
    public bool HasBit(int bit) => Bitmap.HasBoth(Open, counter.Plane(bit));

    /// <summary>Keeps the documents with this bit in their number of clauses.</summary>
    public void KeepBit(int bit) => Bitmap.And(Open, counter.Plane(bit));

    public override void Restrict(QueryFields by)
    {
        fields = by;
        fields.Restrict(live.Segment, Open);
        if (fields.HasFilters)
        {
            Choose();
            Collect(except: -1, passing.AsSpan(0, words));
        }
        count = Bitmap.Count(Hits);
        term = fields.IsNarrowed || clauseCount != 1 ? -1 : clauses[0].Term;
    }

    public override void Free()
    {
        foreach (var clause in Clauses) clause.Dispose();
        foreach (var documents in chosen.AsSpan(0, chosenCount)) documents.Dispose();
        clauses.AsSpan(0, clauseCount).Clear();
        (clauseCount, chosenCount) = (0, 0);
        counter.Dispose();
        (counter, live, fields) = (default, null!, null!);
    }

    public override int Sum(int document, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < clauseCount; i++) sum += weights[i] * clauses[i].Impact(document);
        return sum;
    }

    public override void OfferBest(ReadOnlySpan<int> weights, TopHits top) => Scorer.Offer(Hits, live.Segment.Documents, Clauses, weights, top);

    public override void Offer(in HitOrder order, TopHits top)
    {
        if (OfferListed(order, top)) return;
        for (var members = new Members(Hits); members.Next();)
        {
            if (order.IsByNumber && top.IsFull) return;
            var key = order.Key(live.Segment, members.Current);
            if (key < top.Limit || !top.IsFull) top.Offer(new Ranked(key, members.Current));
        }
    }

    /// <summary>From the segment's own list in this order, where so many are hits that the first of them stand near its start. False when the rest is needed too.</summary>
    private bool OfferListed(in HitOrder order, TopHits top)
    {
        if ((long)top.Capacity * live.Segment.Count > (long)count * count || order.Listed(live.Segment) is not var (listed, isReverse)) return false;
        var documents = listed.Span;
        for (var i = 0; i < documents.Length; i++)
        {
            var document = documents[isReverse ? documents.Length - 1 - i : i];
            if (!Contains(document)) continue;
            var key = order.Key(live.Segment, document);
            if (top.IsFull && key > top.Limit) return true;
            top.Offer(new Ranked(key, document));
        }
        if (top.IsFull) return true;
        top.Start(top.Capacity);
        return false;
    }

    public override void CountFacets(Span<int> counts)
    {
        if (term < 0 || !FacetTally.CountKnown(live, term, count, counts)) FacetTally.Count(live.Segment.Facets, Hits, count, 0, live.Segment.Facets.Names.Length, counts);
    }

    public override void CountMissed(int group, int field, Span<int> counts)
    {
        using var documents = new Pooled<ulong>(Hits.Length);
        Collect(group, documents.Span);
        Bitmap.Except(documents.Span, Hits);
        var column = live.Segment.Facets;
        FacetTally.Count(column, documents.Span, Bitmap.Count(documents.Span), column.First(field), column.First(field + 1), counts);
    }

    public override void CountBuckets(int group, NumberColumn column, IReadOnlyList<RangeBucket> buckets, Span<int> counts)
    {
        using var documents = new Pooled<ulong>(Hits.Length);
        using var within = new Pooled<ulong>(Hits.Length);
        Collect(group, documents.Span);
        for (var i = 0; i < counts.Length; i++)
        {
            within.Span.Clear();
            Bitmap.Add(within.Span, column.InRange(buckets[i].From, buckets[i].To));
            counts[i] += Bitmap.CountBoth(documents.Span, within.Span);
        }
    }

    /// <summary>What matches apart from the facets.</summary>
    private Span<ulong> Open => matching.AsSpan(0, words);

    private ReadOnlySpan<ulong> Hits => (chosenCount > 0 ? passing : matching).AsSpan(0, words);

    private ReadOnlySpan<ClauseMatches> Clauses => clauses.AsSpan(0, clauseCount);

    private void Choose()
    {
        var filters = fields.Query.Facets;
        if (chosen.Length < filters.Count) chosen = new Pooled<ulong>[filters.Count];
        for (chosenCount = 0; chosenCount < filters.Count; chosenCount++)
            chosen[chosenCount] = filters[chosenCount].Values.Count > 0 ? fields.Chosen(live.Segment, chosenCount) : default;
    }

    /// <summary>What matches when nothing is chosen in one group of filters.</summary>
    private void Collect(int except, Span<ulong> documents)
    {
        Open.CopyTo(documents);
        for (var i = 0; i < chosenCount; i++)
            if (fields.Group(i) != except && !chosen[i].IsNone) Bitmap.And(documents, chosen[i].Span);
    }
}
