using System.Data.Common;
using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Writing;

/// <summary>
/// Keeps index tables right while models change: those of an older model, a switched-off feature or another node. A table that nobody
/// maintained for a while is caught up from the change feed, or filled anew when the feed no longer reaches back that far.
/// </summary>
internal sealed class IndexKeeper(StoreModel model, Statements sql, TimeProvider clock)
{
    const int DocumentsAtOnce = 500;

    sealed record Entry(string Table, string Index, bool Maintained, long Sequence, long LeftAt)
    {
        public static Entry Read(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetInt64(2) != 0, row.GetInt64(3), row.GetInt64(4));
    }

    /// <summary>Makes this model the one whose indexes are maintained.</summary>
    public async Task AdoptAsync(WriteLink link, StoreState state)
    {
        await link.ExecuteAsync(sql.LeaveIndexes, state.Latest, clock.GetUtcNow().UtcTicks);
        var known = (await CatalogueAsync(link)).ToDictionary(entry => entry.Table);
        foreach (var kind in model.Kinds)
        {
            foreach (var index in kind.Indexes) await BringUpToDateAsync(link, state, kind, index, known.GetValueOrDefault(index.Table.Name));
        }
        await link.ExecuteAsync(sql.Adopt, model.Signature);
    }

    /// <summary>Readers see the present rows until the new ones are committed.</summary>
    public async Task RebuildAsync(WriteLink link, StoreKind kind, IndexTable index)
    {
        foreach (var renew in sql.Dialect.Renew(index.Table)) await link.ExecuteAsync(renew);
        await FillAsync(link, kind, index);
    }

    /// <summary>Drops tables of definitions that this model has superseded, and those that can no longer be caught up.</summary>
    public async Task DropLeftAsync(WriteLink link, StoreState state, TimeSpan keep)
    {
        var names = model.Indexes.Select(index => index.Index.Name).ToHashSet();
        var before = (clock.GetUtcNow() - keep).UtcTicks;
        foreach (var entry in (await CatalogueAsync(link)).Where(entry => !entry.Maintained))
        {
            if (entry.Sequence >= state.Trimmed && !(names.Contains(entry.Index) && entry.LeftAt <= before)) continue;
            await link.ExecuteAsync(sql.Dialect.Drop(entry.Table));
            await link.ExecuteAsync(sql.ForgetIndex, entry.Table);
        }
    }

    async Task BringUpToDateAsync(WriteLink link, StoreState state, StoreKind kind, IndexTable index, Entry? entry)
    {
        if (entry is null) await BuildAsync(link, kind, index);
        else if (entry.Sequence < state.Trimmed) await RebuildAsync(link, kind, index);
        else if (entry.Sequence < state.Latest) await CatchUpAsync(link, kind, index, entry.Sequence);
        await EnterAsync(link, state, index);
    }

    async Task BuildAsync(WriteLink link, StoreKind kind, IndexTable index)
    {
        foreach (var create in sql.Dialect.Create(index.Table)) await link.ExecuteAsync(create);
        await FillAsync(link, kind, index);
        foreach (var create in sql.Dialect.CreateIndexes(index.Table)) await link.ExecuteAsync(create);
    }

    async Task FillAsync(WriteLink link, StoreKind kind, IndexTable index)
    {
        for (var after = ""; ;)
        {
            var documents = await link.ListAsync(sql.DocumentsAfter, [kind.Name, after, (long)DocumentsAtOnce], StoredDocument.Read, default);
            if (documents.Count == 0) return;
            await link.InsertAsync(index.Table, Map(kind, index, documents));
            after = documents[^1].Head.Id;
        }
    }

    async Task CatchUpAsync(WriteLink link, StoreKind kind, IndexTable index, long from)
    {
        var changed = await link.ListAsync(sql.ChangedIds, [from, kind.Name], row => row.GetString(0), default);
        foreach (var ids in changed.Chunk(DocumentsAtOnce))
        {
            var documents = await link.ListAsync(sql.DocumentsOf, [kind.Name, sql.Dialect.ListOf(ids)], StoredDocument.Read, default);
            await link.DeleteAsync(index.Table, [.. ids.Select(id => new object?[] { id })]);
            await link.InsertAsync(index.Table, Map(kind, index, documents));
        }
    }

    static List<object?[]> Map(StoreKind kind, IndexTable index, List<StoredDocument> documents) =>
        [.. documents.SelectMany(stored => index.Map(stored.Head.Id, kind.Read(stored.Head.Id, stored.Json)))];

    static Task EnterAsync(WriteLink link, StoreState state, IndexTable index) =>
        link.PutAsync(StoreTables.Indexes, [[index.Table.Name, index.Index.Name, 1L, state.Latest, 0L]]);

    async Task<List<Entry>> CatalogueAsync(WriteLink link) => await link.ListAsync(sql.Catalogue, [], Entry.Read, default);
}
