using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using OrchardVrijwilligers.Platform.Data.Rows;

namespace OrchardVrijwilligers.Platform.Data.Tables;

/// <summary>An index of the model with the table that its definition asks for.</summary>
internal sealed class IndexTable
{
    public const string Document = "_document", Position = "_position";

    /// <summary>Columns before those of the row class.</summary>
    public const int Own = 2;

    static readonly ConditionalWeakTable<Type, ConcurrentDictionary<(string, string, int), TableShape>> Known = [];

    public IndexTable(DocumentIndex index, string kind)
    {
        Index = index;
        Rows = RowShape.Of(index.RowType);
        Table = Known.GetOrCreateValue(index.RowType)
            .GetOrAdd((index.Name, kind, index.Revision), static (key, shape) => Define(key, shape), Rows);
    }

    public DocumentIndex Index { get; }

    public RowShape Rows { get; }

    public TableShape Table { get; }

    /// <summary>The rows of one document as they stand in the table.</summary>
    public List<object?[]> Map(string id, object document)
    {
        var rows = new List<object?[]>();
        foreach (var row in Index.Map(document))
        {
            object?[] stored = [id, (long)rows.Count, .. Rows.Encode(row)];
            rows.Add(stored);
        }
        return rows;
    }

    static TableShape Define((string Name, string Kind, int Revision) index, RowShape rows)
    {
        var definition = $"""
            1 {index.Name} {index.Kind} {index.Revision}
            {string.Join(' ', rows.Columns)}
            {string.Join(' ', rows.Searched.Select(columns => string.Join(',', columns)))}
            """;
        var signature = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(definition)))[..12];
        return new TableShape(
            $"ix_{index.Name.Replace('-', '_')}_{signature}",
            [new(Document, Storage.Text), new(Position, Storage.Integer), .. rows.Columns.Select(column => new TableColumn(column.Name, column.Storage))],
            [Document, Position]) { Searched = rows.Searched, Clustered = true };
    }
}
