namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Gathers the numbers of documents in order.</summary>
internal sealed class NumberColumnBuilder
{
    private readonly RowsBuilder<double> rows = new();
    private readonly List<(double Value, int Document)> values = [];

    /// <param name="numbers">Ascending.</param>
    public void Add(ReadOnlySpan<double> numbers)
    {
        foreach (var number in numbers) values.Add((number, rows.Count));
        rows.Add(numbers);
    }

    public void Write(ColumnWriter writer)
    {
        values.Sort();
        writer.Write(values.ConvertAll(value => value.Value).ToArray());
        writer.Write(values.ConvertAll(value => value.Document).ToArray());
        rows.Write(writer);
    }
}
