using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>
/// What hits are ordered by: a key within a segment (lowest first), and how to compare hits of different
/// segments. Documents without a value come last; ties go by boost, then id.
/// </summary>
internal sealed class HitOrder(IndexDefinition definition, QueryFields fields, bool hasText)
{
    private readonly SortOrder order = fields.Query.Sort is SortOrder.ByDistance && fields.NearField < 0 ? SortOrder.Relevance : fields.Query.Sort;

    public bool IsByScore => order is SortOrder.ByRelevance && hasText;

    /// <summary>Whether the order is that of the document numbers.</summary>
    public bool IsByNumber => order is SortOrder.ByRelevance && !hasText;

    public Func<int, double> Key(Segment segment) => order switch
    {
        SortOrder.ByNumber by => ByNumber(segment.Numbers[definition.Number(by.Field)], by.Descending),
        SortOrder.ByTitle by => ByTitle(segment.SortTexts[definition.SortText(by.Field)], by.Descending),
        SortOrder.ByDistance => document => segment.Points[fields.NearField].SquareTo(document, fields.Near),
        _ => document => -segment.Documents.Boost(document),
    };

    public int Compare((Segment Segment, Ranked Hit) left, (Segment Segment, Ranked Hit) right)
    {
        if (left.Segment == right.Segment) return left.Hit.CompareTo(right.Hit);
        var result = order is SortOrder.ByTitle by ? CompareTitles(left, right, by) : left.Hit.Key.CompareTo(right.Hit.Key);
        var (documents, others) = (left.Segment.Documents, right.Segment.Documents);
        if (result == 0) result = others.Boost(right.Hit.Document).CompareTo(documents.Boost(left.Hit.Document));
        return result != 0 ? result : documents.CompareIds(left.Hit.Document, others, right.Hit.Document);
    }

    private int CompareTitles((Segment Segment, Ranked Hit) left, (Segment Segment, Ranked Hit) right, SortOrder.ByTitle by)
    {
        var field = definition.SortText(by.Field);
        var key = left.Segment.SortTexts[field].Key(left.Hit.Document);
        var other = right.Segment.SortTexts[field].Key(right.Hit.Document);
        if (key.IsEmpty || other.IsEmpty) return key.IsEmpty.CompareTo(other.IsEmpty);
        return by.Descending ? other.SequenceCompareTo(key) : key.SequenceCompareTo(other);
    }

    private static Func<int, double> ByNumber(NumberColumn column, bool descending) => document =>
        column.Of(document) is { Length: > 0 } numbers ? descending ? -numbers[^1] : numbers[0] : double.PositiveInfinity;

    private static Func<int, double> ByTitle(SortTextColumn column, bool descending) => document =>
        column.Rank(document) is >= 0 and var rank ? descending ? -rank : rank : double.PositiveInfinity;
}
