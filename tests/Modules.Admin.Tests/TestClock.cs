namespace OrchardVrijwilligers.Modules.Admin.Tests;

/// <summary>Stands still, unless a test moves it. A delay is over at once: nobody waits in a test.</summary>
public sealed class TestClock : TimeProvider
{
    private readonly DateTimeOffset start = System.GetUtcNow();
    private long ahead;

    public void Advance(TimeSpan by) => Interlocked.Add(ref ahead, by.Ticks);

    public override DateTimeOffset GetUtcNow() => start + TimeSpan.FromTicks(Interlocked.Read(ref ahead));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, period == Timeout.InfiniteTimeSpan && dueTime > TimeSpan.Zero ? TimeSpan.Zero : dueTime, period);
}
