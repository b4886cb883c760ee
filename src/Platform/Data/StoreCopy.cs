using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data;

/// <summary>Copies documents, feed and cursors from a snapshot into an empty store of any database. Index rows are derived, and built when the copy is opened.</summary>
internal static class StoreCopy
{
    const int RowsAtOnce = 500;

    static readonly IReadOnlyList<TableShape> Copied = [StoreTables.Documents, StoreTables.Changes, StoreTables.Cursors];

    public static async Task RunAsync(Link from, Statements fromSql, WriteLink to, Statements toSql, CancellationToken stop)
    {
        foreach (var create in StoreTables.All.SelectMany(toSql.Dialect.Create)) await to.ExecuteAsync(create);
        var state = await from.FirstAsync(fromSql.State, [], StoreState.Read, stop) ?? throw StoreState.Gone();
        await to.InsertAsync(StoreTables.State, [[1L, state.Format, state.Latest, state.Trimmed, ""]]);
        foreach (var table in Copied) await CopyAsync(table, from, fromSql.Dialect, to, stop);
    }

    static async Task CopyAsync(TableShape table, Link from, Dialect dialect, WriteLink to, CancellationToken stop)
    {
        var first = Page(table, dialect, "", 1);
        var next = Page(table, dialect, $" WHERE ({Quoted(table.Key)}) > ({string.Join(", ", table.Key.Select((_, i) => $"${i + 1}"))})", table.Key.Count + 1);
        var rows = await from.ListAsync(first, [(long)RowsAtOnce], table.Read, stop);
        while (rows.Count > 0)
        {
            await to.InsertAsync(table, rows);
            // The columns of the key come first in these tables.
            rows = await from.ListAsync(next, [.. rows[^1][..table.Key.Count], (long)RowsAtOnce], table.Read, stop);
        }
    }

    static string Page(TableShape table, Dialect dialect, string where, int limit) =>
        $"SELECT {Quoted(table.Columns.Select(column => column.Name))} FROM {dialect.Table(table.Name)}{where} ORDER BY {Quoted(table.Key)} LIMIT ${limit}";

    static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(Dialect.Quote));
}
