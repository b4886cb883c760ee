using Microsoft.Extensions.Logging.Abstractions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Jobs;

namespace OrchardVrijwilligers.Platform.Tests.Data;

public abstract class FeedContract : StoreContract
{
    IChangeFeed Feed => Store.Changes;

    [Fact]
    public async Task Changes_are_numbered_without_gaps_in_the_order_of_commits()
    {
        Assert.Equal(2, await SaveAsync(NewNote("b"), NewNote("a")));
        await SaveAsync(NewNote("b", "again"));
        await DeleteAsync(Store, "a");

        Assert.Equal(4, await Feed.LatestAsync());
        Assert.Equal(
            [(1, "b", 1, false), (2, "a", 1, false), (3, "b", 2, false), (4, "a", 1, true)],
            (await Feed.ReadAsync(0, 10)).Select(change => (change.Sequence, change.Id, change.Version, change.Deleted)));
        Assert.Equal(["b"], (await Feed.ReadAsync(2, 1)).Select(change => change.Id));
        Assert.Empty(await Feed.ReadAsync(4, 10));
    }

    [Fact]
    public async Task A_refused_unit_leaves_no_gap()
    {
        await SaveAsync(NewNote("a"));
        await using var session = Store.OpenSession();
        session.Save(NewNote("b"));
        session.Save(NewNote("a"));
        await Assert.ThrowsAsync<ConcurrencyException>(() => session.CommitAsync());

        Assert.Equal(2, await SaveAsync(NewNote("c")));
    }

    [Fact]
    public async Task Many_writers_leave_no_gaps()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => SaveAsync(NewNote($"{i}a"), NewNote($"{i}b")))));
        var changes = await Feed.ReadAsync(0, 1000);

        Assert.Equal(Enumerable.Range(1, 100).Select(i => (long)i), changes.Select(change => change.Sequence));
        Assert.All(changes.Chunk(2), pair => Assert.Equal(pair[0].Id[..^1], pair[1].Id[..^1]));
    }

    [Fact]
    public async Task The_moment_of_a_change_is_the_clock_s()
    {
        var moment = new DateTimeOffset(2026, 10, 25, 2, 30, 0, TimeSpan.FromHours(2));
        var store = await Home.OpenAsync(clock: new FixedClock(moment));
        await SaveAsync(store, NewNote("a"));

        Assert.Equal(moment, (await store.Changes.ReadAsync(0, 1))[0].At);
    }

    [Fact]
    public async Task A_waiting_follower_wakes_at_a_commit()
    {
        var waiting = Feed.WaitAsync(0, TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);
        await SaveAsync(NewNote("a"));

        await waiting;
        await Feed.WaitAsync(0, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_follower_of_another_store_on_the_same_data_wakes_too()
    {
        var other = await Home.OpenAsync();
        var waiting = other.Changes.WaitAsync(0, TestContext.Current.CancellationToken);
        await SaveAsync(NewNote("a"));

        await waiting;
    }

    [Fact]
    public async Task A_follower_has_caught_up_when_it_has_worked_in_what_was_committed_and_not_before()
    {
        var follower = new SlowFollower();
        var pump = new FollowerPump(follower, Feed, "stad", TimeProvider.System, NullLogger.Instance);
        using var stop = new CancellationTokenSource();
        var running = pump.RunAsync(stop.Token);
        await pump.CaughtUpAsync(0);

        await SaveAsync(NewNote("a"));
        var caughtUp = pump.CaughtUpAsync(await Feed.LatestAsync());
        await follower.Asked.Task;
        Assert.False(caughtUp.IsCompleted);

        follower.Go.SetResult();
        await caughtUp;
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task Waiting_ends_when_it_is_no_longer_wanted()
    {
        using var stop = new CancellationTokenSource();
        var waiting = Feed.WaitAsync(0, stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task A_commit_is_announced_with_its_number()
    {
        var announced = new List<long>();
        Feed.Committed += announced.Add;
        await SaveAsync(NewNote("a"), NewNote("b"));
        await Feed.SetCursorAsync("search", 1);
        await SaveAsync(NewNote("c"));

        Assert.Equal([2L, 3L], announced);
    }

    [Fact]
    public async Task A_follower_that_fails_is_no_trouble_of_the_writer()
    {
        var announced = new List<long>();
        Feed.Committed += _ => throw new InvalidOperationException("A follower must not do this.");
        Feed.Committed += announced.Add;
        await SaveAsync(NewNote("a"));
        await SaveAsync(NewNote("b"));

        Assert.Equal([1L, 2L], announced);
    }

    [Fact]
    public async Task A_cursor_stays_where_it_was_set()
    {
        Assert.Equal(0, await Feed.GetCursorAsync("search/node-1"));
        await Feed.SetCursorAsync("search/node-1", 7);
        await Feed.SetCursorAsync("search/node-1", 12);
        await Feed.SetCursorAsync("workflows", 3);
        var again = await Home.OpenAsync();

        Assert.Equal(12, await again.Changes.GetCursorAsync("search/node-1"));
        Assert.Equal(3, await again.Changes.GetCursorAsync("workflows"));
    }

    [Fact]
    public async Task A_follower_behind_the_trimmed_part_is_told_so()
    {
        await SaveAsync(Enumerable.Range(0, 10).Select(i => NewNote($"{i}")));
        await Feed.TrimAsync(4);

        var error = await Assert.ThrowsAsync<FeedTrimmedException>(() => Feed.ReadAsync(5, 10));
        Assert.Contains("7", error.Message);
        Assert.Equal([7L, 8, 9, 10], (await Feed.ReadAsync(6, 10)).Select(change => change.Sequence));
        await Feed.TrimAsync(100);
        Assert.Equal(4, (await Feed.ReadAsync(6, 10)).Count);
        await AssertSoundAsync(Store);
    }

    [Fact]
    public async Task A_fully_trimmed_feed_goes_on_numbering()
    {
        await SaveAsync(NewNote("a"), NewNote("b"));
        await Feed.TrimAsync(0);

        Assert.Equal(3, await SaveAsync(NewNote("c")));
        Assert.Single(await Feed.ReadAsync(2, 10));
    }

    [Fact]
    public async Task A_follower_that_is_ahead_of_the_store_has_to_start_over()
    {
        await SaveAsync(NewNote("a"));

        await Assert.ThrowsAsync<FeedTrimmedException>(() => Feed.ReadAsync(2, 10));
    }

    private sealed class SlowFollower : IChangeFollower
    {
        public TaskCompletionSource Asked { get; } = new();

        public TaskCompletionSource Go { get; } = new();

        public ValueTask<long> StartAsync(CancellationToken stop) => new(0);

        public Task FollowAsync(IReadOnlyList<Change> changes, long through, CancellationToken stop)
        {
            Asked.TrySetResult();
            return Go.Task;
        }

        public Task<long> RebuildAsync(CancellationToken stop) => throw new NotSupportedException();
    }
}
