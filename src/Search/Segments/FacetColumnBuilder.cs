namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Gathers the facet values of documents in order.</summary>
internal sealed class FacetColumnBuilder(IReadOnlyList<FacetField> fields)
{
    private readonly Dictionary<(int Field, string Value), int> numbers = [];
    private readonly RowsBuilder<int> rows = new();
    private readonly HashSet<int> row = [];

    /// <summary>A value of the document that comes next.</summary>
    public void Add(int field, string value)
    {
        row.Add(Number(field, value));
        if (!fields[field].Tree) return;
        for (var slash = value.IndexOf('/'); slash >= 0; slash = value.IndexOf('/', slash + 1)) row.Add(Number(field, value[..slash]));
    }

    public void EndDocument()
    {
        rows.Add([.. row]);
        row.Clear();
    }

    /// <summary>Writes the values in order, and renumbers the rows accordingly.</summary>
    public void Write(ColumnWriter writer)
    {
        (int Field, string Value)[] values = [.. numbers.Keys.OrderBy(value => value.Field).ThenBy(value => value.Value, StringComparer.Ordinal)];
        var order = new int[values.Length];
        for (var i = 0; i < values.Length; i++) order[numbers[values[i]]] = i;
        WriteTables(writer, values);
        WriteDocuments(writer, order);
    }

    private void WriteTables(ColumnWriter writer, (int Field, string Value)[] values)
    {
        var byField = values.ToLookup(value => value.Field, value => value.Value);
        var firsts = new int[fields.Count + 1];
        for (var field = 0; field < fields.Count; field++) firsts[field + 1] = firsts[field] + byField[field].Count();
        writer.Write(firsts);
        for (var field = 0; field < fields.Count; field++)
        {
            var table = new RowsBuilder<char>();
            foreach (var value in byField[field]) table.Add(value);
            table.Write(writer);
        }
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

    private int Number(int field, string value)
    {
        if (!numbers.TryGetValue((field, value), out var number)) numbers.Add((field, value), number = numbers.Count);
        return number;
    }
}
