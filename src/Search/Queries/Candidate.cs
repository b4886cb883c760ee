using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>A document that matches, with what it may be ordered by.</summary>
internal readonly record struct Candidate(Segment Segment, int Document, double Score, double? Kilometers)
{
    public string Id => Segment.Documents[Document].Id;
    public double Boost => Segment.Documents[Document].Boost;
}

internal sealed class CandidateOrder(IndexDefinition definition, SortOrder order) : IComparer<Candidate>
{
    private readonly Comparison<Candidate> primary = order switch
    {
        SortOrder.ByNumber by => ByNumber(definition.IndexOf<NumberField>(by.Field), by.Descending),
        SortOrder.ByTitle by => ByTitle(definition.IndexOf<SortTextField>(by.Field), by.Descending),
        SortOrder.ByDistance => (left, right) => Last(left.Kilometers, right.Kilometers, (a, b) => a.CompareTo(b)),
        _ => (left, right) => right.Score.CompareTo(left.Score),
    };

    public int Compare(Candidate left, Candidate right)
    {
        var result = primary(left, right);
        if (result == 0) result = right.Boost.CompareTo(left.Boost);
        return result != 0 ? result : string.CompareOrdinal(left.Id, right.Id);
    }

    private static Comparison<Candidate> ByNumber(int field, bool descending)
    {
        double? Key(Candidate candidate) =>
            candidate.Segment.Numbers[field].Of(candidate.Document) is { Length: > 0 } numbers ? descending ? numbers[^1] : numbers[0] : null;
        return (left, right) => Last(Key(left), Key(right), (a, b) => descending ? b.CompareTo(a) : a.CompareTo(b));
    }

    private static Comparison<Candidate> ByTitle(int field, bool descending)
    {
        string? Key(Candidate candidate) => candidate.Segment.SortTexts[field].Of(candidate.Document);
        return (left, right) => (Key(left), Key(right)) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            ({ } a, { } b) => descending ? Collation.Compare(b, a) : Collation.Compare(a, b),
        };
    }

    private static int Last(double? left, double? right, Comparison<double> compare) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } a, { } b) => compare(a, b),
    };
}
