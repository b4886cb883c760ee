namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// The text to sort each document by, as a key whose bytes compare as the texts do (see <see cref="Collation"/>), and
/// its rank among those of the segment: equal keys share one.
/// </summary>
internal sealed class SortTextColumn(ColumnReader reader)
{
    private readonly Column<int> ranks = reader.Read<int>();
    private readonly Rows<byte> keys = Rows<byte>.Read(reader);

    /// <summary>From 0 up; -1 without a text.</summary>
    public int Rank(int document) => ranks[document];

    /// <summary>Empty without a text.</summary>
    public ReadOnlySpan<byte> Key(int document) => keys[document];
}

/// <summary>Gathers the keys of documents in order.</summary>
internal sealed class SortTextColumnBuilder
{
    private readonly RowsBuilder<byte> keys = new();

    /// <param name="key">Empty without a text.</param>
    public void Add(ReadOnlySpan<byte> key) => keys.Add(key);

    public void Write(ColumnWriter writer)
    {
        var rows = keys.ToRows();
        var order = new int[rows.Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        order.AsSpan().Sort((left, right) => rows[left].SequenceCompareTo(rows[right]));
        writer.Write(Ranks(rows, order));
        rows.Write(writer);
    }

    private static int[] Ranks(Rows<byte> keys, int[] order)
    {
        var ranks = new int[order.Length];
        var rank = -1;
        for (var i = 0; i < order.Length; i++)
        {
            if (i == 0 || !keys[order[i]].SequenceEqual(keys[order[i - 1]])) rank++;
            ranks[order[i]] = keys[order[i]].IsEmpty ? -1 : rank;
        }
        return ranks;
    }
}
