namespace OrchardVrijwilligers.Search.Segments;

/// <summary>The numbers of documents: in order of value, to find ranges, and the ends of each document's, to sort by.</summary>
internal sealed class NumberColumn
{
    private readonly Column<double> values;
    private readonly Column<int> documents;
    private readonly Rows<double> byDocument;

    public NumberColumn(ColumnReader reader)
    {
        values = reader.Read<double>();
        documents = reader.Read<int>();
        byDocument = Rows<double>.Read(reader);
        if (byDocument.HasAtMostOne) InOrder = documents;
    }

    /// <summary>The documents with a number, in order of it; null where one may have several.</summary>
    public Column<int>? InOrder { get; }

    public ReadOnlySpan<double> Of(int document) => byDocument[document];

    /// <summary>Whether a document has a number in the range, ends included.</summary>
    public bool IsInRange(int document, double? from, double? to)
    {
        foreach (var number in Of(document))
            if (!(number < from || number > to)) return true;
        return false;
    }

    /// <summary>The documents with a number in the range, ends included; one with several such numbers comes more than once.</summary>
    public ReadOnlySpan<int> InRange(double? from, double? to)
    {
        var first = from is { } low ? CountBelow(low, orEqual: false) : 0;
        var last = to is { } high ? CountBelow(high, orEqual: true) : values.Count;
        return last > first ? documents.Slice(first, last - first) : [];
    }

    private int CountBelow(double limit, bool orEqual)
    {
        var all = values.Span;
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle] < limit || orEqual && all[middle] == limit) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
