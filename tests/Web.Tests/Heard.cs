namespace OrchardVrijwilligers.Web.Tests;

/// <summary>Things that were heard, and those that are still to come: a span ends a moment after the answer has reached the visitor.</summary>
public sealed class Heard<T>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly List<T> all = [];
    private readonly List<(Func<T, bool> Wanted, TaskCompletionSource<T> Found)> waiting = [];

    public IReadOnlyList<T> All
    {
        get
        {
            lock (all) return [.. all];
        }
    }

    public void Add(T one)
    {
        lock (all)
        {
            all.Add(one);
            foreach (var (_, found) in waiting.Where(waiter => waiter.Wanted(one))) found.TrySetResult(one);
        }
    }

    public Task<T> FirstAsync(Func<T, bool> wanted)
    {
        var found = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (all)
        {
            foreach (var one in all.Where(wanted).Take(1)) return Task.FromResult(one);
            waiting.Add((wanted, found));
        }
        return found.Task.WaitAsync(Patience);
    }
}
