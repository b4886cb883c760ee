namespace OrchardVrijwilligers.Search.Segments;

/// <summary>The values of a facet: of each document, as numbers into a table, and the documents of each value.</summary>
internal sealed class FacetColumn
{
    private readonly Rows<int> byDocument;
    private readonly string[] names;

    public FacetColumn(int documentCount, ColumnReader reader)
    {
        Values = new WordTable(Rows<char>.Read(reader));
        byDocument = Rows<int>.Read(reader);
        Documents = new DocumentSets(documentCount, reader);
        names = [.. Enumerable.Range(0, Values.Count).Select(value => Values[value].ToString())];
    }

    public WordTable Values { get; }
    public DocumentSets Documents { get; }
    public IReadOnlyList<string> Names => names;
    public Rows<int> ByDocument => byDocument;
}

/// <summary>Gathers the values of documents in order.</summary>
internal sealed class FacetColumnBuilder
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly RowsBuilder<int> rows = new();
    private readonly HashSet<int> row = [];

    public void Add(FacetField field, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            row.Add(Number(value));
            if (!field.Tree) continue;
            for (var slash = value.IndexOf('/'); slash >= 0; slash = value.IndexOf('/', slash + 1)) row.Add(Number(value[..slash]));
        }
        rows.Add([.. row]);
        row.Clear();
    }

    /// <summary>Writes the values in ordinal order, and renumbers the rows accordingly.</summary>
    public void Write(ColumnWriter writer)
    {
        string[] names = [.. numbers.Keys.Order(StringComparer.Ordinal)];
        var order = new int[names.Length];
        for (var i = 0; i < names.Length; i++) order[numbers[names[i]]] = i;
        var table = new RowsBuilder<char>();
        foreach (var name in names) table.Add(name);
        table.Write(writer);
        WriteDocuments(writer, order);
    }

    private void WriteDocuments(ColumnWriter writer, int[] order)
    {
        var given = rows.ToRows();
        var renumbered = new RowsBuilder<int>();
        var byValue = Enumerable.Range(0, order.Length).Select(_ => new List<int>()).ToArray();
        for (var document = 0; document < given.Count; document++)
        {
            int[] values = [.. given[document].ToArray().Select(value => order[value]).Order()];
            renumbered.Add(values);
            foreach (var value in values) byValue[value].Add(document);
        }
        renumbered.Write(writer);
        var sets = new DocumentSetsBuilder(given.Count);
        foreach (var documents in byValue) sets.Add([.. documents]);
        sets.Write(writer);
    }

    private int Number(string value)
    {
        if (!numbers.TryGetValue(value, out var number)) numbers.Add(value, number = numbers.Count);
        return number;
    }
}
