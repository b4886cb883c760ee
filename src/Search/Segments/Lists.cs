namespace OrchardVrijwilligers.Search.Segments;

/// <summary>A list of values for each row, all in one array: row i holds values[starts[i]..starts[i+1]].</summary>
internal sealed class Lists<T>(int[] starts, T[] values)
{
    public int Count => starts.Length - 1;
    public ReadOnlySpan<T> this[int row] => values.AsSpan(starts[row], starts[row + 1] - starts[row]);
    public int Start(int row) => starts[row];

    public static Lists<T> From(IEnumerable<IReadOnlyCollection<T>> rows)
    {
        List<int> starts = [0];
        List<T> values = [];
        foreach (var row in rows)
        {
            values.AddRange(row);
            starts.Add(values.Count);
        }
        return new Lists<T>([.. starts], [.. values]);
    }
}
