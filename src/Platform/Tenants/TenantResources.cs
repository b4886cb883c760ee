using System.Collections.Concurrent;

namespace OrchardVrijwilligers.Platform.Tenants;

/// <summary>
/// Things of a tenant that outlive a shell and of which there may be only one, such as an open search index:
/// while a new shell takes over from an old one, both use the same. Closed when the last user gives it back.
/// </summary>
public sealed class TenantResources
{
    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    public ResourceLease<T> Rent<T>(string key, Func<T> open) where T : class, IDisposable
    {
        lock (entries)
        {
            var entry = entries.GetOrAdd(key, _ => new(open()));
            entry.Users++;
            return new((T)entry.Value, () => Return(key));
        }
    }

    public bool IsRented(string key) => entries.ContainsKey(key);

    private void Return(string key)
    {
        lock (entries)
        {
            if (--entries[key].Users > 0) return;
            entries.Remove(key, out var entry);
            entry!.Value.Dispose();
        }
    }

    private sealed class Entry(IDisposable value)
    {
        public IDisposable Value { get; } = value;

        public int Users { get; set; }
    }
}

public sealed class ResourceLease<T>(T value, Action giveBack) : IDisposable
{
    private int open = 1;

    public T Value { get; } = value;

    public void Dispose()
    {
        if (Interlocked.Exchange(ref open, 0) == 1) giveBack();
    }
}
