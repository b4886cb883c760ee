using System.Data.Common;
using OrchardVrijwilligers.Platform.Data.Rows;

namespace OrchardVrijwilligers.Platform.Data.Tables;

internal readonly record struct TableColumn(string Name, Storage Storage);

/// <summary>A table as the store writes it. Rows are arrays in the order of <paramref name="Columns"/>.</summary>
internal sealed record TableShape(string Name, IReadOnlyList<TableColumn> Columns, IReadOnlyList<string> Key)
{
    /// <summary>Column lists that get a database index.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Searched { get; init; } = [];

    /// <summary>Rows are small and found by their key alone.</summary>
    public bool Clustered { get; init; }

    /// <summary>A row of which all columns were selected.</summary>
    public object?[] Read(DbDataReader row)
    {
        var values = new object?[Columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (row.IsDBNull(i)) continue;
            values[i] = Columns[i].Storage switch
            {
                Storage.Integer => row.GetInt64(i),
                Storage.Real => row.GetDouble(i),
                Storage.Json => row.GetFieldValue<byte[]>(i),
                _ => row.GetString(i),
            };
        }
        return values;
    }
}
