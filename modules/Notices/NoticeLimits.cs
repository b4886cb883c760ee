using System.Collections.Concurrent;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Notices;

/// <summary>How many notices one connection may send in an hour.</summary>
internal sealed class NoticeLimits(TimeProvider clock)
{
    private readonly ConcurrentDictionary<int, FixedWindow> windows = new();

    /// <param name="most">By the settings; another number counts anew.</param>
    public bool TryTake(string connection, int most) => windows.GetOrAdd(most, limit => new(limit, TimeSpan.FromHours(1), clock)).TryTake(connection);
}
