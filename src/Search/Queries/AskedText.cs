using OrchardVrijwilligers.Search.Scoring;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>
/// What a text asks of the index at one moment, worked out once however often it is asked: who chooses
/// filters and turns pages asks the same text all the time.
/// </summary>
internal sealed class AskedText
{
    private readonly int[] terms = [];

    /// <param name="any">Whether one of the clauses is enough.</param>
    public AskedText(Snapshot snapshot, Clause[] clauses, bool any, string? suggestion = null)
    {
        (Clauses, IsAny, Suggestion) = (clauses, any && clauses.Length > 0, suggestion);
        if (clauses.Length == 0 || IsAny || !Array.TrueForAll(clauses, clause => clause.IsTerm)) return;
        terms = [.. snapshot.Segments.SelectMany(live => clauses.Select(clause => live.Segment.Text.Terms.Find(clause.Alternatives[0].Terms[0])))];
        Weights = Array.ConvertAll(clauses, clause => Bm25.Weight(snapshot.CountTerm(clause.Alternatives[0].Terms[0]), snapshot.Count));
    }

    public Clause[] Clauses { get; }
    public bool IsAny { get; }

    /// <summary>Another spelling of the text, if the index has a better one.</summary>
    public string? Suggestion { get; }

    /// <summary>What each clause weighs; null until that was counted once.</summary>
    public int[]? Weights { get; set; }

    /// <summary>The numbers in a segment of the clauses' terms, negative where it has none; empty when not every clause is a single term.</summary>
    public ReadOnlySpan<int> TermsOf(int segment) => terms.Length == 0 ? [] : terms.AsSpan(segment * Clauses.Length, Clauses.Length);

    public int Ways
    {
        get
        {
            var ways = 0;
            foreach (var clause in Clauses) ways += clause.Alternatives.Count;
            return ways;
        }
    }

    public static AskedText Read(Snapshot snapshot, string text, bool isUnfinished, bool isLoose)
    {
        var clauses = new Expansion(snapshot.Words, snapshot.HasTerm, isLoose).Expand(QueryReader.Read(text, isUnfinished));
        return new AskedText(snapshot, clauses, isLoose, new Correction(clauses).Of(text));
    }
}
