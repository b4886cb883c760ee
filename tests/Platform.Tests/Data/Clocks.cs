namespace OrchardVrijwilligers.Platform.Tests.Data;

/// <summary>Every look is a second later.</summary>
public sealed class TickingClock : TimeProvider
{
    long seconds;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddSeconds(Interlocked.Increment(ref seconds));
}

/// <summary>Stands still until it is set.</summary>
public sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
