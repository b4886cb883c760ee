namespace OrchardVrijwilligers.Search.Segments;

/// <summary>The numbers of documents: in order of value, to find ranges, and the ends of each document's, to sort by.</summary>
internal sealed class NumberColumn(ColumnReader reader)
{
    private readonly Column<double> values = reader.Read<double>();
    private readonly Column<int> documents = reader.Read<int>();
    private readonly Rows<double> byDocument = Rows<double>.Read(reader);

    public ReadOnlySpan<double> Of(int document) => byDocument[document];

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

/// <summary>Gathers the numbers of documents in order.</summary>
internal sealed class NumberColumnBuilder
{
    private readonly RowsBuilder<double> rows = new();
    private readonly List<double> values = [];
    private readonly List<int> documents = [];

    public void Add(IEnumerable<double> numbers)
    {
        double[] row = [.. numbers.Order()];
        foreach (var number in row)
        {
            values.Add(number);
            documents.Add(rows.Count);
        }
        rows.Add(row);
    }

    public void Write(ColumnWriter writer)
    {
        int[] order = [.. Enumerable.Range(0, values.Count).OrderBy(i => values[i])];
        writer.Write(Array.ConvertAll(order, i => values[i]));
        writer.Write(Array.ConvertAll(order, i => documents[i]));
        rows.Write(writer);
    }
}
