using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>
/// What hits are ordered by: a key within a segment (lowest first), and how to compare hits of different
/// segments. Documents without a value come last; ties go by boost, then id.
/// </summary>
internal readonly struct HitOrder
{
    private readonly SortOrder order;
    private readonly Point near;
    private readonly int field;
    private readonly bool hasText;

    public HitOrder(IndexDefinition definition, QueryFields fields, bool hasText)
    {
        order = fields.Query.Sort is SortOrder.ByDistance && fields.NearField < 0 ? SortOrder.Relevance : fields.Query.Sort;
        (near, this.hasText) = (fields.Near, hasText);
        field = order switch
        {
            SortOrder.ByNumber by => definition.Number(by.Field),
            SortOrder.ByTitle by => definition.SortText(by.Field),
            _ => fields.NearField,
        };
    }

    public bool IsByScore => order is SortOrder.ByRelevance && hasText;

    /// <summary>Whether the order is that of the document numbers.</summary>
    public bool IsByNumber => order is SortOrder.ByRelevance && !hasText;

    /// <summary>The documents of a segment with a key, where it has them in this order or, when the key is the negative of what it has, in the reverse.</summary>
    public (Column<int> Documents, bool IsReverse)? Listed(Segment segment) =>
        order is SortOrder.ByNumber by && segment.Numbers[field].InOrder is { } documents ? (documents, by.Descending) : null;

    public double Key(Segment segment, int document) => order switch
    {
        SortOrder.ByNumber by => ByNumber(segment.Numbers[field].Of(document), by.Descending),
        SortOrder.ByTitle by => ByTitle(segment.SortTexts[field].Rank(document), by.Descending),
        SortOrder.ByDistance => segment.Points[field].SquareTo(document, near),
        _ => -segment.Documents.Boost(document),
    };

    public int Compare(Segment segment, Ranked hit, Segment otherSegment, Ranked other)
    {
        if (segment == otherSegment) return hit.CompareTo(other);
        var result = order is SortOrder.ByTitle { Descending: var descending }
            ? CompareTitles(segment.SortTexts[field].Key(hit.Document), otherSegment.SortTexts[field].Key(other.Document), descending)
            : hit.Key.CompareTo(other.Key);
        var (documents, others) = (segment.Documents, otherSegment.Documents);
        if (result == 0) result = others.Boost(other.Document).CompareTo(documents.Boost(hit.Document));
        return result != 0 ? result : documents.CompareIds(hit.Document, others, other.Document);
    }

    private static int CompareTitles(ReadOnlySpan<byte> key, ReadOnlySpan<byte> other, bool descending)
    {
        if (key.IsEmpty || other.IsEmpty) return key.IsEmpty.CompareTo(other.IsEmpty);
        return descending ? other.SequenceCompareTo(key) : key.SequenceCompareTo(other);
    }

    private static double ByNumber(ReadOnlySpan<double> numbers, bool descending) =>
        numbers.IsEmpty ? double.PositiveInfinity : descending ? -numbers[^1] : numbers[0];

    private static double ByTitle(int rank, bool descending) =>
        rank < 0 ? double.PositiveInfinity : descending ? -rank : rank;
}
