using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Tests.Data.Homes;

namespace OrchardVrijwilligers.Platform.Tests.Data;

/// <summary>A store that nobody uses holds no connection: the log beside the file is there only while one is open.</summary>
public sealed class IdleStoreTests : IAsyncLifetime
{
    readonly SqliteHome home = new();
    readonly ManualTimers clock = new();

    bool IsInUse => File.Exists(home.FileNamed("tenant.db-wal"));

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => home.DisposeAsync();

    [Fact]
    public async Task Connections_close_when_nothing_was_asked_for_a_while_and_open_again()
    {
        var store = await home.OpenAsync(clock: clock);
        await SaveAsync(store, "a");
        clock.Elapse();
        Assert.True(IsInUse);

        clock.Elapse();
        Assert.False(IsInUse);
        Assert.Equal(0, clock.Running);

        await SaveAsync(store, "b");
        Assert.True(IsInUse);
        Assert.Equal(2, (await store.StatusAsync()).Documents);
    }

    [Fact]
    public async Task A_store_in_use_keeps_its_connections()
    {
        var store = await home.OpenAsync(clock: clock);
        for (var i = 0; i < 5; i++)
        {
            await SaveAsync(store, $"{i}");
            clock.Elapse();
            Assert.True(IsInUse);
        }
    }

    static async Task SaveAsync(DocumentStore store, string id)
    {
        await using var session = store.OpenSession();
        session.Save(new Note { Id = id });
        await session.CommitAsync();
    }

    /// <summary>Timers go off when the test says so.</summary>
    sealed class ManualTimers : TimeProvider
    {
        readonly List<Timer> timers = [];

        public int Running => timers.Count;

        public void Elapse()
        {
            foreach (var timer in timers.ToList()) timer.GoOff();
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new Timer(this, () => callback(state));
            timers.Add(timer);
            return timer;
        }

        sealed class Timer(ManualTimers owner, Action goOff) : ITimer
        {
            public void GoOff() => goOff();

            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() => owner.timers.Remove(this);

            public ValueTask DisposeAsync()
            {
                Dispose();
                return ValueTask.CompletedTask;
            }
        }
    }
}
