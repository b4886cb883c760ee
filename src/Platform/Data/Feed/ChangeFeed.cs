using System.Data.Common;
using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Writing;

namespace OrchardVrijwilligers.Platform.Data.Feed;

internal sealed class ChangeFeed(Database database, Writer writer, Statements sql, ChangeSignal signal, StoreOptions options, TimeProvider clock) : IChangeFeed
{
    public event Action<long>? Committed
    {
        add => signal.Committed += value;
        remove => signal.Committed -= value;
    }

    public async ValueTask<long> LatestAsync(CancellationToken stop = default)
    {
        await using var link = await database.ReadAsync(snapshot: false, stop);
        return (await StateAsync(link, stop)).Latest;
    }

    public async Task<IReadOnlyList<Change>> ReadAsync(long after, int most, CancellationToken stop = default)
    {
        await using var link = await database.ReadAsync(snapshot: true, stop);
        var state = await StateAsync(link, stop);
        // Ahead of the store: a backup was put back, so what the follower knows is not what is here.
        if (after < state.Trimmed || after > state.Latest) throw new FeedTrimmedException(after, state.Trimmed + 1);
        return await link.ListAsync(sql.Changes, [after, (long)most], Read, stop);
    }

    public async Task WaitAsync(long after, CancellationToken stop)
    {
        while (true)
        {
            var next = signal.Next;
            if (await LatestAsync(stop) > after) return;
            await next.WaitAsync(database.LookAgain, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            stop.ThrowIfCancellationRequested();
        }
    }

    public async ValueTask<long> GetCursorAsync(string follower, CancellationToken stop = default)
    {
        await using var link = await database.ReadAsync(snapshot: false, stop);
        return await link.FirstAsync(sql.Cursor, [follower], row => row.GetInt64(0), stop);
    }

    public Task SetCursorAsync(string follower, long sequence, CancellationToken stop = default) =>
        writer.CommitAsync(new UnitOfWork([]) { Cursor = (follower, sequence) }, stop);

    public Task TrimAsync(long keep, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(keep);
        return writer.RunAsync(async (link, state) =>
        {
            var last = Math.Max(state.Trimmed, state.Latest - keep);
            await link.ExecuteAsync(sql.DropChanges, last);
            await link.ExecuteAsync(sql.Trim, last);
            await writer.Indexes.DropLeftAsync(link, state with { Trimmed = last }, options.KeepSuperseded);
        }, stop);
    }

    async ValueTask<StoreState> StateAsync(Link link, CancellationToken stop) =>
        await link.FirstAsync(sql.State, [], StoreState.Read, stop) ?? throw StoreState.Gone();

    static Change Read(DbDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetInt64(4) != 0, new DateTimeOffset(row.GetInt64(5), TimeSpan.Zero));
}
