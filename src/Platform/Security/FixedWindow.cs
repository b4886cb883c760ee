using System.Collections.Concurrent;

namespace OrchardVrijwilligers.Platform.Security;

/// <summary>
/// Counts per key in windows of a fixed length, all starting together; a new window starts with nothing, so nothing piles up.
/// For use by many threads at once.
/// </summary>
public sealed class FixedWindow(int limit, TimeSpan length, TimeProvider clock)
{
    private const int MostKeys = 100_000;
    private Counts present = new(long.MinValue);

    /// <summary>Takes one for the key; false when the window's limit is reached.</summary>
    public bool TryTake(string key) => Interlocked.Increment(ref CounterOf(key).Taken) <= limit;

    /// <summary>Undoes a take that turned out not to count.</summary>
    public void GiveBack(string key) => Interlocked.Decrement(ref CounterOf(key).Taken);

    public int Taken(string key) => Math.Max(0, Volatile.Read(ref CounterOf(key).Taken));

    /// <summary>Until the next window.</summary>
    public TimeSpan Wait => TimeSpan.FromTicks(length.Ticks - clock.GetUtcNow().Ticks % length.Ticks);

    private Counter CounterOf(string key)
    {
        var counts = PresentCounts();
        if (counts.Keys.TryGetValue(key, out var counter)) return counter;
        // A flood of ever new keys shares one count rather than fill the memory.
        return counts.Keys.GetOrAdd(Interlocked.Increment(ref counts.Added) <= MostKeys ? key : "", _ => new());
    }

    private Counts PresentCounts()
    {
        var number = clock.GetUtcNow().Ticks / length.Ticks;
        var seen = Volatile.Read(ref present);
        if (seen.Window == number) return seen;
        var next = new Counts(number);
        var won = Interlocked.CompareExchange(ref present, next, seen);
        return ReferenceEquals(won, seen) ? next : won;
    }

    private sealed class Counter
    {
        public int Taken;
    }

    private sealed class Counts(long window)
    {
        // The dictionary's own count would lock all of it.
        public int Added;

        public long Window { get; } = window;

        public ConcurrentDictionary<string, Counter> Keys { get; } = new(StringComparer.Ordinal);
    }
}
