using System.Collections.Concurrent;
using System.Diagnostics;

namespace OrchardVrijwilligers.Platform.Data.Feed;

/// <summary>
/// Wakes followers when something was committed. Shared by the stores of this process that stand on the same data, since a tenant
/// that is reloaded has two of them for a moment.
/// </summary>
internal sealed class ChangeSignal
{
    static readonly ConcurrentDictionary<object, ChangeSignal> Known = new();

    readonly object identity;
    readonly Lock pulse = new();
    int users;
    long last;
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

    /// <summary>A commit can be reported twice, by the writer and by the database; the second time is silent.</summary>
    public void Raise(long latest)
    {
        lock (pulse)
        {
            if (latest <= last) return;
            last = latest;
        }
        Wake();
        foreach (var handler in Delegate.EnumerateInvocationList(Committed)) Tell(handler, latest);
    }

    /// <summary>Lets followers look again, when it is not known whether something was committed.</summary>
    public void Wake() => Interlocked.Exchange(ref next, NewPulse()).SetResult();

    /// <summary>What is committed is committed: a handler that breaks its promise must not become the writer's trouble.</summary>
    static void Tell(Action<long> handler, long latest)
    {
        try
        {
            handler(latest);
        }
        catch (Exception error)
        {
            Trace.TraceError($"A follower of a change feed failed: {error}");
        }
    }

    static TaskCompletionSource NewPulse() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
