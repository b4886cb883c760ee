using OrchardVrijwilligers.Platform.Data.Feed;
using OrchardVrijwilligers.Platform.Data.Sessions;
using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Tables;
using OrchardVrijwilligers.Platform.Data.Writing;

namespace OrchardVrijwilligers.Platform.Data;

/// <summary>What the stores of all databases share; a database brings its dialect and its connections.</summary>
public abstract class DocumentStore : IDocumentStore
{
    readonly StoreOptions options;
    int closed;

    private protected DocumentStore(Database database, Statements sql, DocumentModel model, StoreOptions options, TimeProvider clock)
    {
        this.options = options;
        Database = database;
        Sql = sql;
        Model = new StoreModel(model);
        Signal = ChangeSignal.Enter(database.Identity);
        Writer = new Writer(database, Model, sql, Signal, options, clock);
        Changes = new ChangeFeed(database, Writer, sql, Signal, options, clock);
    }

    public IChangeFeed Changes { get; }

    internal Database Database { get; }

    internal Statements Sql { get; }

    internal StoreModel Model { get; }

    internal Writer Writer { get; }

    internal ChangeSignal Signal { get; }

    public IDocumentSession OpenSession() => new DocumentSession(this);

    /// <summary>One index at a time, each in a transaction: units of work wait while one is built.</summary>
    public async Task RebuildIndexesAsync(CancellationToken stop = default)
    {
        foreach (var kind in Model.Kinds)
        {
            foreach (var index in kind.Indexes)
                await Writer.RunAsync((link, _) => Writer.Indexes.RebuildAsync(link, kind, index), stop);
        }
    }

    public Task BackupAsync(string file, CancellationToken stop = default) => Database.BackupAsync(file, stop);

    public async Task<StoreStatus> StatusAsync(CancellationToken stop = default)
    {
        await using var link = await Database.ReadAsync(snapshot: true, stop);
        var documents = await link.FirstAsync(Sql.CountDocuments, [], row => row.GetInt64(0), stop);
        var state = await link.FirstAsync(Sql.State, [], StoreState.Read, stop);
        var indexes = await link.ListAsync(Sql.Catalogue, [], row => row.GetString(0), stop);
        var (engine, bytes) = await Database.MeasureAsync(stop);
        return new StoreStatus(engine, documents, state!.Latest, bytes, [.. indexes.Order(StringComparer.Ordinal)]);
    }

    public Task<StoreCheck> CheckAsync(CancellationToken stop = default) => new StoreChecker(this).CheckAsync(stop);

    /// <summary>Waits for the units of work that were handed in; may be called twice.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref closed, 1) == 0) await CloseAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>One document's JSON without preparing the store for any model; null when it or the store is absent.</summary>
    private protected static async Task<byte[]?> PeekAsync(Database database, Statements sql, string kind, string id, CancellationToken stop)
    {
        await using var link = await database.ReadAsync(snapshot: false, stop);
        if ((await link.ListAsync(sql.Dialect.StateExists, [], row => 0, stop)).Count == 0) return null;
        return await link.ListAsync(sql.Document, [kind, id], StoredDocument.Read, stop) is [var stored] ? stored.Json : null;
    }

    /// <summary>
    /// A snapshot whose index tables are right. They are not when a store with another model wrote last (a tenant that is being reloaded,
    /// another node): then the writer catches them up first.
    /// </summary>
    internal async ValueTask<Link> ReadIndexesAsync(CancellationToken stop)
    {
        while (true)
        {
            var link = await Database.ReadAsync(snapshot: true, stop);
            try
            {
                if ((await link.FirstAsync(Sql.State, [], StoreState.Read, stop))?.Model == Model.Signature) return link;
            }
            catch
            {
                await link.DisposeAsync();
                throw;
            }
            await link.DisposeAsync();
            await Writer.RunAsync((_, _) => Task.CompletedTask, stop);
        }
    }

    private protected virtual async Task CloseAsync()
    {
        await Writer.DisposeAsync();
        await Database.DisposeAsync();
        Signal.Leave();
    }

    private protected async Task PrepareAsync(CancellationToken stop)
    {
        if (await IsPreparedAsync(stop)) return;
        await using var link = await Database.WriteAsync(stop);
        await link.PrepareAsync();
        var state = await ExistsAsync(link, stop) ? await link.LockAsync() : await CreateAsync(link);
        if (state.Model != Model.Signature) await Writer.Indexes.AdoptAsync(link, state);
        await Writer.Indexes.DropLeftAsync(link, state, options.KeepSuperseded);
        await link.CommitAsync();
    }

    async Task<bool> IsPreparedAsync(CancellationToken stop)
    {
        await using var link = await Database.ReadAsync(snapshot: true, stop);
        var exists = await ExistsAsync(link, stop);
        if (!exists) await Database.RefuseForeignAsync(link, stop);
        var state = exists ? await link.FirstAsync(Sql.State, [], StoreState.Read, stop) : null;
        if (state?.Format > StoreTables.Format)
            throw new NotSupportedException($"The store was written by a later version of this program (format {state.Format}; this one knows {StoreTables.Format}).");
        return state?.Model == Model.Signature;
    }

    async Task<bool> ExistsAsync(Link link, CancellationToken stop) =>
        (await link.ListAsync(Sql.Dialect.StateExists, [], row => true, stop)).Count > 0;

    async Task<StoreState> CreateAsync(WriteLink link)
    {
        foreach (var create in StoreTables.All.SelectMany(Sql.Dialect.Create)) await link.ExecuteAsync(create);
        await link.InsertAsync(StoreTables.State, [[1L, StoreTables.Format, 0L, 0L, ""]]);
        return new StoreState(StoreTables.Format, 0, 0, "");
    }
}
