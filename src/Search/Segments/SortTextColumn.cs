namespace OrchardVrijwilligers.Search.Segments;

/// <summary>The text to sort each document by, and its rank among those of the segment: equal texts share one.</summary>
internal sealed class SortTextColumn(ColumnReader reader)
{
    private readonly Column<int> ranks = reader.Read<int>();
    private readonly Rows<char> texts = Rows<char>.Read(reader);

    /// <summary>From 0 up; -1 without a text.</summary>
    public int Rank(int document) => ranks[document];

    /// <summary>Null without a text.</summary>
    public string? Text(int document) => ranks[document] < 0 ? null : texts[document].ToString();
}

/// <summary>Gathers the texts of documents in order.</summary>
internal sealed class SortTextColumnBuilder
{
    private readonly List<string?> texts = [];

    public void Add(string? text) => texts.Add(text);

    public void Write(ColumnWriter writer)
    {
        string[] sorted = [.. texts.OfType<string>().Distinct().Order(Comparer<string>.Create(Collation.Compare))];
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sorted.Length; i++) ranks.Add(sorted[i], i);
        var rows = new RowsBuilder<char>();
        foreach (var text in texts) rows.Add(text);
        writer.Write(texts.ConvertAll(text => text is null ? -1 : ranks[text]));
        rows.Write(writer);
    }
}
