using Microsoft.Extensions.Logging;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Diagnostics;

namespace OrchardVrijwilligers.Platform.Jobs;

/// <summary>Drives one follower: catches up, then waits for the next commit. Ends with its tenant's shell.</summary>
public sealed class FollowerPump(IChangeFollower follower, IChangeFeed feed, string tenant, TimeProvider clock, ILogger logger)
{
    private const int Batch = 500;
    private TaskCompletionSource moved = NewMove();
    private long reached = -1;

    public long Reached => Volatile.Read(ref reached);

    public string Name => follower.GetType().Name;

    /// <summary>Completes when everything up to a change is worked in.</summary>
    /// <param name="through">Its sequence.</param>
    public async Task CaughtUpAsync(long through)
    {
        while (true)
        {
            // Asked for before looking, so that nothing is missed.
            var next = Volatile.Read(ref moved).Task;
            if (Reached >= through) return;
            await next;
        }
    }

    public async Task RunAsync(CancellationToken stop)
    {
        for (var wait = TimeSpan.FromMilliseconds(200); !stop.IsCancellationRequested; wait = Longer(wait))
        {
            try
            {
                await FollowAsync(stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception problem)
            {
                logger.LogError(problem, "{Follower} stopped after change {Sequence}; it goes on in {Wait}", Name, Reached, wait);
                try
                {
                    await Task.Delay(wait, stop);
                }
                catch (OperationCanceledException)
                {
                    return;
                }
            }
        }
    }

    private static TimeSpan Longer(TimeSpan wait) => wait < TimeSpan.FromMinutes(1) ? wait * 2 : wait;

    private async Task FollowAsync(CancellationToken stop)
    {
        Reach(await follower.StartAsync(stop));
        while (true)
        {
            var changes = await ReadAsync(stop);
            if (changes.Count == 0)
            {
                await feed.WaitAsync(Reached, stop);
                continue;
            }
            await follower.FollowAsync(changes, changes[^1].Sequence, stop);
            Reach(changes[^1].Sequence);
            Telemetry.FollowerLag.Record(Math.Max(0, (clock.GetUtcNow() - changes[0].At).TotalSeconds), new(Telemetry.Tenant, tenant), new("follower", Name));
        }
    }

    private async Task<IReadOnlyList<Change>> ReadAsync(CancellationToken stop)
    {
        try
        {
            return await feed.ReadAsync(Reached, Batch, stop);
        }
        catch (FeedTrimmedException)
        {
            Reach(await follower.RebuildAsync(stop));
            return await feed.ReadAsync(Reached, Batch, stop);
        }
    }

    private void Reach(long sequence)
    {
        Volatile.Write(ref reached, sequence);
        Interlocked.Exchange(ref moved, NewMove()).SetResult();
    }

    private static TaskCompletionSource NewMove() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
