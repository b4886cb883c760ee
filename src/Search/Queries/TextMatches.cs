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

    /// <param name="any">Whether one clause is enough.</param>
    public TextMatches(Snapshot snapshot, Clause[] clauses, bool any)
    {
        this.snapshot = snapshot;
        bySegment = new ClauseMatches[snapshot.Segments.Count][];
        for (var i = 0; i < bySegment.Length; i++) bySegment[i] = Match(snapshot.Segments[i].Segment, clauses);
        Weights = new int[clauses.Length];
        for (var i = 0; i < clauses.Length; i++) Weights[i] = Weight(i);
        Needed = any ? 1 : clauses.Length == 0 || HasAll() ? clauses.Length : Math.Max(1, MostMatched());
    }

    /// <summary>How many clauses a document must match.</summary>
    public int Needed { get; }

    /// <summary>By clause.</summary>
    public int[] Weights { get; }

    public ClauseMatches[] Of(int segment) => bySegment[segment];

    /// <summary>Keeps in a set of documents of a segment those that match.</summary>
    public void Restrict(int segment, Span<ulong> documents)
    {
        var clauses = bySegment[segment];
        if (Needed == clauses.Length)
        {
            foreach (var clause in clauses) Bitmap.And(documents, clause.Bits);
            return;
        }
        using var counts = MatchedClauses(segment);
        for (var document = 0; document < counts.Span.Length; document++)
            if (counts.Span[document] < Needed) Bitmap.Remove(documents, document);
    }

    public void Dispose()
    {
        foreach (var clauses in bySegment)
            foreach (var clause in clauses) clause.Dispose();
    }

    private static ClauseMatches[] Match(Segment segment, Clause[] clauses)
    {
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

    /// <summary>Whether any document matches all clauses.</summary>
    private bool HasAll()
    {
        for (var i = 0; i < bySegment.Length; i++)
        {
            using var documents = new Pooled<ulong>(snapshot.Segments[i].Live.Length);
            snapshot.Segments[i].Live.CopyTo(documents.Span);
            foreach (var clause in bySegment[i]) Bitmap.And(documents.Span, clause.Bits);
            if (documents.Span.ContainsAnyExcept(0UL)) return true;
        }
        return false;
    }

    private int MostMatched()
    {
        var most = 0;
        for (var i = 0; i < bySegment.Length; i++)
        {
            using var counts = MatchedClauses(i);
            for (var members = new Members(snapshot.Segments[i].Live); members.Next();) most = Math.Max(most, counts.Span[members.Current]);
        }
        return most;
    }

    private Pooled<byte> MatchedClauses(int segment)
    {
        var counts = Pooled<byte>.Cleared(snapshot.Segments[segment].Segment.Count);
        foreach (var clause in bySegment[segment])
            for (var members = new Members(clause.Bits); members.Next();) counts.Span[members.Current]++;
        return counts;
    }
}
