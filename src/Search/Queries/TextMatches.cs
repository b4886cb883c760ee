using OrchardVrijwilligers.Search.Scoring;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>
/// What of an index matches the text of a query: the documents with all clauses or, where there are none,
/// those with as many as any document has; and how much each clause weighs.
/// </summary>
internal sealed class TextMatches : IDisposable
{
    private readonly Snapshot snapshot;
    private readonly ClauseMatches[][] bySegment;
    private readonly Pooled<ulong>[] documents;

    /// <param name="any">Whether one clause is enough.</param>
    public TextMatches(Snapshot snapshot, Clause[] clauses, bool any)
    {
        this.snapshot = snapshot;
        bySegment = new ClauseMatches[snapshot.Segments.Count][];
        documents = new Pooled<ulong>[bySegment.Length];
        for (var i = 0; i < bySegment.Length; i++)
        {
            bySegment[i] = Match(snapshot.Segments[i].Segment, clauses);
            documents[i] = new Pooled<ulong>(snapshot.Segments[i].Live.Length);
        }
        Weights = clauses.Length == 0 ? [] : new int[clauses.Length];
        for (var i = 0; i < Weights.Length; i++) Weights[i] = Weight(i);
        if (any && clauses.Length > 0 || !HasAll()) IsLoosened = FindMost(any);
    }

    /// <summary>Whether the documents match some of the clauses, for want of any that match all.</summary>
    public bool IsLoosened { get; }

    /// <summary>By clause.</summary>
    public int[] Weights { get; }

    /// <summary>The documents of a segment that match; they may be restricted further in place.</summary>
    public Span<ulong> Documents(int segment) => documents[segment].Span;

    public ClauseMatches[] Clauses(int segment) => bySegment[segment];

    public void Dispose()
    {
        foreach (var set in documents) set.Dispose();
        foreach (var clauses in bySegment)
            foreach (var clause in clauses) clause.Dispose();
    }

    private static ClauseMatches[] Match(Segment segment, Clause[] clauses)
    {
        if (clauses.Length == 0) return [];
        var matches = new ClauseMatches[clauses.Length];
        for (var i = 0; i < clauses.Length; i++) matches[i] = new ClauseMatches(segment, clauses[i]);
        return matches;
    }

    private int Weight(int clause)
    {
        var found = 0L;
        for (var i = 0; i < bySegment.Length; i++) found += bySegment[i][clause].Count(snapshot.Segments[i]);
        return Bm25.Weight(found, snapshot.Count);
    }

    private bool HasAll()
    {
        var any = Weights.Length == 0;
        for (var i = 0; i < bySegment.Length; i++)
        {
            snapshot.Segments[i].Live.CopyTo(Documents(i));
            foreach (var clause in bySegment[i]) Bitmap.And(Documents(i), clause.Bits);
            any |= Documents(i).ContainsAnyExcept(0UL);
        }
        return any;
    }

    private bool FindMost(bool any)
    {
        var found = false;
        var counters = Array.ConvertAll(bySegment, clauses => new ClauseCounter(clauses));
        for (var i = 0; i < counters.Length; i++)
        {
            snapshot.Segments[i].Live.CopyTo(Documents(i));
            counters[i].KeepAny(Documents(i));
            found |= Documents(i).ContainsAnyExcept(0UL);
        }
        if (!any) KeepMost(counters);
        foreach (var counter in counters) counter.Dispose();
        return found;
    }

    /// <summary>Bit by bit from the highest: where any document has the bit in its count, only those can have the most.</summary>
    private void KeepMost(ClauseCounter[] counters)
    {
        for (var plane = ClauseCounter.Planes - 1; plane >= 0; plane--)
        {
            var any = false;
            for (var i = 0; i < counters.Length; i++) any |= Bitmap.HasBoth(Documents(i), counters[i].Plane(plane));
            if (!any) continue;
            for (var i = 0; i < counters.Length; i++) Bitmap.And(Documents(i), counters[i].Plane(plane));
        }
    }
}
