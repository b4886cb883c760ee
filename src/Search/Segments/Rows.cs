namespace OrchardVrijwilligers.Search.Segments;

/// <summary>A list of values for each row: row i holds the values from starts[i] to starts[i + 1].</summary>
internal readonly struct Rows<T>(Column<int> starts, Column<T> values) where T : unmanaged
{
    public int Count => starts.Count - 1;
    public Column<int> Starts => starts;
    public Column<T> Values => values;

    public ReadOnlySpan<T> this[int row]
    {
        get
        {
            var bounds = starts.Slice(row, 2);
            return values.Slice(bounds[0], bounds[1] - bounds[0]);
        }
    }

    /// <summary>Whether no row has more than one value.</summary>
    public bool HasAtMostOne
    {
        get
        {
            var all = starts.Span;
            for (var row = 1; row < all.Length; row++)
                if (all[row] - all[row - 1] > 1) return false;
            return true;
        }
    }

    public void Write(ColumnWriter writer)
    {
        writer.Write(starts.Span);
        writer.Write(values.Span);
    }

    public static Rows<T> Read(ColumnReader reader) => new(reader.Read<int>(), reader.Read<T>());
}

/// <summary>Gathers rows in order, to be written or taken once.</summary>
internal sealed class RowsBuilder<T> where T : unmanaged
{
    private readonly PooledList<int> starts = new();
    private readonly PooledList<T> values = new();

    public RowsBuilder() => starts.Add(0);

    public int Count => starts.Count - 1;

    public void Add(ReadOnlySpan<T> row)
    {
        values.AddRange(row);
        starts.Add(values.Count);
    }

    public void Write(ColumnWriter writer)
    {
        writer.Write(starts);
        writer.Write(values);
    }

    public Rows<T> ToRows()
    {
        var rows = new Rows<T>(Column<int>.Of(starts.Span), Column<T>.Of(values.Span));
        starts.Free();
        values.Free();
        return rows;
    }
}
