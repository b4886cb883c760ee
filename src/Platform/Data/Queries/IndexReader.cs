using System.Data.Common;
using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Queries;

/// <summary>Runs one query on one index table, with a session's own changes laid over it.</summary>
internal sealed class IndexReader(Dialect dialect, IndexTable index, QuerySpec spec, Overlay overlay)
{
    const int Growth = 4;

    static readonly string Document = Dialect.Quote(IndexTable.Document);
    static readonly string Position = Dialect.Quote(IndexTable.Position);

    /// <summary>Ids of the documents, each once, in the query's order.</summary>
    public async Task<List<string>> IdsAsync(Link link, CancellationToken stop)
    {
        for (var limit = spec.Reach; ; limit *= Growth)
        {
            var read = await ReadAsync(link, limit, 0, onlyIds: overlay.IsEmpty, stop);
            var rows = UpToDate(read);
            var ids = Merge(rows).Select(row => (string)row[0]!).Distinct();
            // Fewer documents than rows: several rows were of one document, or of one that is pending, so look further.
            if (limit is null || read.Count < limit || rows.DistinctBy(row => row[0]).Count() >= spec.Reach) return [.. Page(ids)];
        }
    }

    public async Task<List<object?[]>> RowsAsync(Link link, CancellationToken stop)
    {
        if (overlay.IsEmpty && spec.Take is { } take) return await ReadAsync(link, take, spec.Skip, onlyIds: false, stop);
        for (var limit = spec.Reach; ; limit *= Growth)
        {
            var read = await ReadAsync(link, limit, 0, onlyIds: false, stop);
            var rows = UpToDate(read);
            if (limit is null || read.Count < limit || rows.Count >= spec.Reach) return [.. Page(Merge(rows))];
        }
    }

    public async Task<long> CountAsync(Link link, CancellationToken stop)
    {
        var (rows, lastPosition) = await CountAsync(link, $"COUNT(*), COALESCE(MAX({Position}), 0)", row => (row.GetInt64(0), row.GetInt64(1)), stop);
        // Counting distinct documents is the slow way, only needed when a document can have several rows.
        if (lastPosition > 0) rows = await CountAsync(link, $"COUNT(DISTINCT {Document})", row => row.GetInt64(0), stop);
        return rows + overlay.Matching(spec).Select(row => row[0]).Distinct().Count();
    }

    async ValueTask<T?> CountAsync<T>(Link link, string what, Func<DbDataReader, T> read, CancellationToken stop)
    {
        var sql = Select(what);
        if (!overlay.IsEmpty) sql.Add(" AND NOT (").InList(Document, overlay.Ids).Add(")");
        return await link.FirstAsync(sql.ToString(), sql.Values, read, stop);
    }

    async Task<List<object?[]>> ReadAsync(Link link, long? limit, int skip, bool onlyIds, CancellationToken stop)
    {
        var sql = Select(onlyIds ? Document : string.Join(", ", index.Table.Columns.Select(column => Dialect.Quote(column.Name))));
        sql.Add(" ORDER BY ");
        foreach (var order in spec.Orders) sql.Order(order);
        var direction = spec.LastDescending ? " DESC" : "";
        sql.Add($"{Document}{direction}, {Position}{direction}");
        if (limit is { } most) sql.Add(" LIMIT ").Value(most);
        if (skip > 0) sql.Add(" OFFSET ").Value((long)skip);
        return await link.ListAsync<object?[]>(sql.ToString(), sql.Values, onlyIds ? ReadId : index.Table.Read, stop);
    }

    QueryText Select(string what) =>
        new QueryText(dialect, index).Add($"SELECT {what} FROM {dialect.Table(index.Table.Name)} WHERE ").Add(spec.Filter ?? new Always(true));

    // Left out here and not by the database: a recipe asks for each of its items while thousands are pending.
    List<object?[]> UpToDate(List<object?[]> stored) => overlay.IsEmpty ? stored : stored.FindAll(row => !overlay.Covers(row[0]));

    static object?[] ReadId(DbDataReader row) => [row.GetString(0)];

    IEnumerable<object?[]> Merge(List<object?[]> stored) =>
        overlay.IsEmpty ? stored : stored.Concat(overlay.Matching(spec)).Order(new RowOrder(spec));

    IEnumerable<TItem> Page<TItem>(IEnumerable<TItem> items)
    {
        var rest = items.Skip(spec.Skip);
        return spec.Take is { } take ? rest.Take(take) : rest;
    }
}
