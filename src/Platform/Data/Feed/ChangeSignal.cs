using System.Collections.Concurrent;

namespace OrchardVrijwilligers.Platform.Data.Feed;

/// <summary>
/// Wakes followers when something was committed. Shared by the stores of this process that stand on the same data, since a tenant
/// that is reloaded has two of them for a moment.
/// </summary>
internal sealed class ChangeSignal
{
    static readonly ConcurrentDictionary<object, ChangeSignal> Known = new();

    readonly object identity;
    int users;
    TaskCompletionSource next = NewPulse();

    ChangeSignal(object identity) => this.identity = identity;

    public event Action<long>? Committed;

    /// <summary>Completes at the next commit. Ask for it before looking at the feed, so that nothing is missed.</summary>
    public Task Next => next.Task;

    public static ChangeSignal Enter(object identity)
    {
        lock (Known)
        {
            var signal = Known.GetOrAdd(identity, static missing => new ChangeSignal(missing));
            signal.users++;
            return signal;
        }
    }

    public void Leave()
    {
        lock (Known)
        {
            if (--users == 0) Known.TryRemove(identity, out _);
        }
    }

    public void Raise(long latest)
    {
        Interlocked.Exchange(ref next, NewPulse()).SetResult();
        Committed?.Invoke(latest);
    }

    static TaskCompletionSource NewPulse() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
