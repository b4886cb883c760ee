namespace OrchardVrijwilligers.Search.Segments;

/// <summary>The ids and boosts of documents, and where their stored bytes are.</summary>
internal sealed class DocumentColumn(ColumnReader reader)
{
    private readonly Rows<char> ids = Rows<char>.Read(reader);
    private readonly Column<int> byId = reader.Read<int>();
    private readonly Column<double> boosts = reader.Read<double>();
    private readonly Column<long> places = reader.Read<long>();

    public int Count => ids.Count;
    public string Id(int document) => ids[document].ToString();
    public ReadOnlySpan<char> IdLetters(int document) => ids[document];
    public double Boost(int document) => boosts.Count == 0 ? 1 : boosts[document];
    public bool HasBoosts => boosts.Count > 0;

    public int CompareIds(int document, DocumentColumn other, int otherDocument) => ids[document].SequenceCompareTo(other.ids[otherDocument]);

    /// <summary>Where the payload and, behind it, the texts stand in the stored bytes.</summary>
    public (long Payload, long Texts, long End) Place(int document)
    {
        var places = this.places.Slice(2 * document, 3);
        return (places[0], places[1], places[2]);
    }

    /// <summary>The document with this id, or -1.</summary>
    public int Find(string id)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = ids[byId[middle]].SequenceCompareTo(id);
            if (order == 0) return byId[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }
}

/// <summary>Gathers documents in order.</summary>
internal sealed class DocumentColumnBuilder
{
    private readonly RowsBuilder<char> ids = new();
    private readonly PooledList<double> boosts = new();
    private readonly PooledList<long> places = new();
    private bool hasBoosts;
    private long end;

    public void Add(ReadOnlySpan<char> id, double boost, long payloadLength, long textsLength)
    {
        ids.Add(id);
        boosts.Add(boost);
        hasBoosts |= boost != 1;
        places.Add(end);
        places.Add(end += payloadLength);
        end += textsLength;
    }

    public void Write(ColumnWriter writer)
    {
        if (!hasBoosts) boosts.Free();
        places.Add(end);
        var rows = ids.ToRows();
        rows.Write(writer);
        writer.Write(ById(rows));
        writer.Write(boosts);
        writer.Write(places);
    }

    /// <summary>The documents in order of their ids, in which they stand anyway when their boosts are the same.</summary>
    private int[] ById(Rows<char> rows)
    {
        var byId = new int[rows.Count];
        for (var i = 0; i < byId.Length; i++) byId[i] = i;
        if (hasBoosts) byId.AsSpan().Sort((left, right) => rows[left].SequenceCompareTo(rows[right]));
        return byId;
    }
}
