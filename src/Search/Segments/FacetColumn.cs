namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// The facet values of documents. The values of all fields are numbered through, field by field and within a field
/// in ordinal order, so that one pass over documents counts all facets.
/// </summary>
internal sealed class FacetColumn
{
    private readonly Column<int> firsts;
    private readonly WordTable[] tables;

    public FacetColumn(int documentCount, IReadOnlyList<FacetField> fields, ColumnReader reader)
    {
        firsts = reader.Read<int>();
        tables = [.. fields.Select(_ => new WordTable(Rows<char>.Read(reader)))];
        ByDocument = Rows<int>.Read(reader);
        Documents = new DocumentSets(documentCount, reader);
        Names = [.. tables.SelectMany(table => Enumerable.Range(0, table.Count).Select(value => table[value].ToString()))];
        Signatures = FacetSignatures.Of(ByDocument, Names.Length);
    }

    /// <summary>The values by number.</summary>
    public string[] Names { get; }

    /// <summary>The numbers of the values of each document, ascending.</summary>
    public Rows<int> ByDocument { get; }

    /// <summary>The documents of each value.</summary>
    public DocumentSets Documents { get; }

    /// <summary>Null when there are too many values.</summary>
    public FacetSignatures? Signatures { get; }

    /// <summary>The number of the first value of a field; of the last field plus one, the number of values.</summary>
    public int First(int field) => firsts[field];

    /// <summary>The number of a value, or -1.</summary>
    public int Find(int field, string value) => tables[field].Find(value) is >= 0 and var number ? First(field) + number : -1;

    public int FieldOf(int value)
    {
        var field = 0;
        while (First(field + 1) <= value) field++;
        return field;
    }
}
