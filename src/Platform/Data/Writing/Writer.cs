using OrchardVrijwilligers.Platform.Data.Feed;
using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Writing;

/// <summary>
/// The one writer of a store. Everything that waits goes into one transaction, so many units share one commit to the disk.
/// It has no thread of its own: it runs on the thread pool for as long as something waits.
/// </summary>
internal sealed class Writer(Database database, StoreModel model, Statements sql, ChangeSignal signal, StoreOptions options, TimeProvider clock)
    : IAsyncDisposable
{
    readonly Lock gate = new();
    readonly Queue<Work> waiting = new();
    Task running = Task.CompletedTask;
    bool closed;

    public IndexKeeper Indexes { get; } = new(model, sql, clock);

    /// <summary>Returns the sequence of the unit's last change once it is on the disk.</summary>
    public Task<long> CommitAsync(UnitOfWork unit, CancellationToken stop) => Add(new Work(unit, null), stop);

    /// <summary>Runs a job in a transaction of its own, with the writer's lock held.</summary>
    public Task<long> RunAsync(Func<WriteLink, StoreState, Task> job, CancellationToken stop) => Add(new Work(null, job), stop);

    public async ValueTask DisposeAsync()
    {
        Task last;
        lock (gate)
        {
            closed = true;
            last = running;
        }
        await last;
    }

    async Task<long> Add(Work work, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closed, typeof(IDocumentStore));
            waiting.Enqueue(work);
            if (running.IsCompleted) running = Task.Run(WorkAsync, CancellationToken.None);
        }
        await using var withdrawal = stop.UnsafeRegister(static (state, token) => ((Work)state!).Withdraw(token), work);
        return await work.Outcome;
    }

    async Task WorkAsync()
    {
        while (Take() is { Count: > 0 } batch)
        {
            if (batch[0].Job is null) await CommitAsync(batch);
            else await RunAsync(batch[0]);
            // Those who were just answered hand in their next unit first, so that it shares the next commit.
            if (batch.Count > 1) await Task.Yield();
        }
    }

    /// <summary>The next job alone, or all units that may share a transaction.</summary>
    List<Work> Take()
    {
        var batch = new List<Work>();
        lock (gate)
        {
            for (var bytes = 0L; waiting.TryPeek(out var next) && batch.Count < options.BatchUnits;)
            {
                bytes += next.Unit?.Bytes ?? 0;
                if (batch.Count > 0 && (next.Job is not null || bytes > options.BatchBytes)) break;
                waiting.Dequeue();
                if (!next.Start()) continue;
                batch.Add(next);
                if (next.Job is not null) break;
            }
            // Said under the lock, so that work which arrives now starts a new run instead of waiting for one that ends.
            if (batch.Count == 0) running = Task.CompletedTask;
        }
        return batch;
    }

    async Task CommitAsync(List<Work> batch)
    {
        WriteLink? link = null;
        try
        {
            await using (link = await database.WriteAsync(default))
            {
                await WriteAsync(link, batch);
            }
        }
        catch (Exception) when (batch.Count > 1 && link is { CommitBegan: false })
        {
            // One unit's trouble must not become another's: each by itself.
            foreach (var work in batch.Where(work => !work.Outcome.IsCompleted)) await CommitAsync([work]);
        }
        catch (Exception error)
        {
            foreach (var work in batch) work.Fail(error);
        }
    }

    async Task WriteAsync(WriteLink link, List<Work> batch)
    {
        var state = await EnterAsync(link);
        var plan = new BatchPlan(state.Latest, clock.GetUtcNow().UtcTicks);
        await ReadHeadsAsync(link, plan, batch);
        var outcomes = new List<(Work Work, Operation? Lost, long Latest)>(batch.Count);
        foreach (var work in batch) outcomes.Add((work, plan.Add(work.Unit!), plan.Latest));
        await WriteAsync(link, plan);
        await link.CommitAsync();
        Announce(state.Latest, plan.Latest);
        foreach (var (work, lost, latest) in outcomes)
        {
            if (lost is null) work.Succeed(latest);
            else work.Fail(new ConcurrencyException(lost.Kind.Name, lost.Id));
        }
    }

    async Task ReadHeadsAsync(WriteLink link, BatchPlan plan, List<Work> batch)
    {
        foreach (var kind in batch.SelectMany(work => work.Unit!.Operations).GroupBy(operation => operation.Kind, operation => operation.Id))
        {
            var ids = sql.Dialect.ListOf([.. kind.Distinct()]);
            foreach (var head in await link.ListAsync(sql.Heads, [kind.Key.Name, ids], Head.Read, default)) plan.Know(kind.Key, head);
        }
    }

    async Task WriteAsync(WriteLink link, BatchPlan plan)
    {
        await link.DeleteAsync(StoreTables.Documents, plan.DeletedDocuments());
        await link.PutAsync(StoreTables.Documents, plan.Documents());
        foreach (var (table, gone, rows) in plan.IndexRows())
        {
            await link.DeleteAsync(table, gone);
            await link.InsertAsync(table, rows);
        }
        await link.InsertAsync(StoreTables.Changes, plan.Changes);
        await link.PutAsync(StoreTables.Cursors, [.. plan.Cursors.Select(cursor => new object?[] { cursor.Key, cursor.Value })]);
        if (plan.Changes.Count > 0) await link.ExecuteAsync(sql.Advance, plan.Latest);
    }

    async Task RunAsync(Work work)
    {
        try
        {
            await using var link = await database.WriteAsync(default);
            var state = await EnterAsync(link);
            await work.Job!(link, state);
            await link.CommitAsync();
            work.Succeed(state.Latest);
        }
        catch (Exception error)
        {
            work.Fail(error);
        }
    }

    /// <summary>Takes the writer's lock. When a store with another model wrote last, the indexes of this model are caught up first.</summary>
    async Task<StoreState> EnterAsync(WriteLink link)
    {
        var state = await link.LockAsync();
        if (state.Model != model.Signature) await Indexes.AdoptAsync(link, state);
        return state;
    }

    void Announce(long before, long latest)
    {
        if (latest == before) return;
        signal.Raise(latest);
        _ = database.AnnounceAsync(latest);
    }
}
