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
        PooledList<double> numbers = new();
        PooledList<int> documents = new();
        foreach (var (value, document) in values)
        {
            numbers.Add(value);
            documents.Add(document);
        }
        writer.Write(numbers);
        writer.Write(documents);
        rows.Write(writer);
    }
}
