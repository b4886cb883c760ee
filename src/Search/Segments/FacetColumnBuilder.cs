using System.Runtime.InteropServices;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Gathers the facet values of documents in order.</summary>
internal sealed class FacetColumnBuilder(IReadOnlyList<FacetField> fields)
{
    private readonly Dictionary<(int Field, string Value), int> numbers = [];
    private readonly RowsBuilder<int> rows = new();
    private readonly List<int> row = [];

    /// <summary>Adds a value to the document that comes next.</summary>
    public void Add(int field, string value)
    {
        Add(Number(field, value));
        if (!fields[field].Tree) return;
        for (var slash = value.IndexOf('/'); slash >= 0; slash = value.IndexOf('/', slash + 1)) Add(Number(field, value[..slash]));
    }

    /// <param name="number">See <see cref="Number"/>.</param>
    public void Add(int number)
    {
        if (!row.Contains(number)) row.Add(number);
    }

    public void EndDocument()
    {
        rows.Add(CollectionsMarshal.AsSpan(row));
        row.Clear();
    }

    /// <summary>A number by which to add a value.</summary>
    public int Number(int field, string value)
    {
        if (!numbers.TryGetValue((field, value), out var number)) numbers.Add((field, value), number = numbers.Count);
        return number;
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
        for (var document = 0; document < given.Count; document++)
        {
            row.Clear();
            foreach (var value in given[document]) row.Add(order[value]);
            row.Sort();
            renumbered.Add(CollectionsMarshal.AsSpan(row));
        }
        var byDocument = renumbered.ToRows();
        byDocument.Write(writer);
        WriteSets(writer, byDocument, order.Length);
    }

    /// <summary>The documents of each value, ascending.</summary>
    private static void WriteSets(ColumnWriter writer, Rows<int> byDocument, int valueCount)
    {
        var starts = new int[valueCount + 1];
        foreach (var value in byDocument.Values.Span) starts[value + 1]++;
        for (var value = 0; value < valueCount; value++) starts[value + 1] += starts[value];
        int[] next = [.. starts];
        var documents = new PooledList<int>();
        var byValue = documents.Extend(byDocument.Values.Count);
        for (var document = 0; document < byDocument.Count; document++)
            foreach (var value in byDocument[document]) byValue[next[value]++] = document;
        var sets = new DocumentSetsBuilder(byDocument.Count);
        for (var value = 0; value < valueCount; value++) sets.Add(byValue[starts[value]..starts[value + 1]]);
        documents.Free();
        sets.Write(writer);
    }
}
