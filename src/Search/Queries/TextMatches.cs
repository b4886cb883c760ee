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
    public TextMatches(Snapshot snapshot, IReadOnlyList<Clause> clauses, bool any)
    {
        this.snapshot = snapshot;
        bySegment = [.. snapshot.Segments.Select(live => clauses.Select(clause => new ClauseMatches(live.Segment, clause)).ToArray())];
        Weights = [.. Enumerable.Range(0, clauses.Count).Select(Weight)];
        Needed = any ? 1 : All() || clauses.Count == 0 ? clauses.Count : Math.Max(1, MostMatched());
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
        var counts = MatchedClauses(segment);
        for (var members = new Members(documents.ToArray()); members.Next();)
            if (counts[members.Current] < Needed) Bitmap.Remove(documents, members.Current);
    }

    public void Dispose()
    {
        foreach (var clause in bySegment.SelectMany(clauses => clauses)) clause.Dispose();
    }

    private int Weight(int clause)
    {
        var found = 0L;
        for (var i = 0; i < bySegment.Length; i++) found += bySegment[i][clause].Count(snapshot.Segments[i]);
        return Bm25.Weight(found, snapshot.Count);
    }

    /// <summary>Whether any document matches all clauses.</summary>
    private bool All()
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
            var counts = MatchedClauses(i);
            for (var members = new Members(snapshot.Segments[i].Live); members.Next();) most = Math.Max(most, counts[members.Current]);
        }
        return most;
    }

    private int[] MatchedClauses(int segment)
    {
        var counts = new int[snapshot.Segments[segment].Segment.Count];
        foreach (var clause in bySegment[segment])
            for (var members = new Members(clause.Bits); members.Next();) counts[members.Current]++;
        return counts;
    }
}
