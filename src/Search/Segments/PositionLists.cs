namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// The places of terms in documents. Per posting: the length of what follows in bytes, then the distances
/// from each place to the next, all as variable-length numbers. Every so many postings a start is kept.
/// </summary>
internal readonly struct PositionLists(ColumnReader reader)
{
    public const int Step = 32;

    private readonly Column<int> starts = reader.Read<int>();
    private readonly Column<byte> data = reader.Read<byte>();

    public void Read(int posting, List<int> places)
    {
        places.Clear();
        var raw = Raw(posting);
        for (int at = 0, place = 0; at < raw.Length;)
        {
            place += VariableLength.Read(raw, ref at);
            places.Add(place);
        }
    }

    public int Size => data.Count;

    public ReadOnlySpan<byte> Slice(int start, int length) => data.Slice(start, length);

    /// <summary>Where the places of the posting at <paramref name="at"/> are, as bytes; moves on to the next posting.</summary>
    public (int Start, int Length) Next(ref int at)
    {
        var length = VariableLength.Read(data.Span, ref at);
        at += length;
        return (at - length, length);
    }

    private ReadOnlySpan<byte> Raw(int posting)
    {
        var bytes = data.Span;
        var at = starts[posting / Step];
        for (var skip = posting % Step; skip > 0; skip--)
        {
            var length = VariableLength.Read(bytes, ref at);
            at += length;
        }
        var size = VariableLength.Read(bytes, ref at);
        return bytes.Slice(at, size);
    }
}

/// <summary>Gathers the places of postings in order.</summary>
internal sealed class PositionListsBuilder
{
    private readonly PooledList<int> starts = new();
    private readonly PooledList<byte> data = new();
    private int postings;

    /// <summary>How many bytes there may be, so that they need not be moved to more room again and again.</summary>
    public void Expect(int bytes) => data.Reserve(bytes);

    public void Add(ReadOnlySpan<byte> raw)
    {
        if (postings++ % PositionLists.Step == 0) starts.Add(data.Count);
        VariableLength.Write(data, raw.Length);
        data.AddRange(raw);
    }

    public void Write(ColumnWriter writer)
    {
        writer.Write(starts);
        writer.Write(data);
    }
}
