using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Jobs;

/// <summary>
/// Keeps something derived (a cache, the search index) up to date from the change feed while the tenant is awake.
/// It owns its cursor: the place it has reached must be kept with what it derives.
/// </summary>
public interface IChangeFollower
{
    /// <summary>The last sequence that is worked in. Read once, at the start.</summary>
    ValueTask<long> StartAsync(CancellationToken stop);

    /// <summary>Works a run of changes in; they come in order, and may come again after a crash.</summary>
    Task FollowAsync(IReadOnlyList<Change> changes, long through, CancellationToken stop);

    /// <summary>The feed no longer keeps what came after the cursor: derive everything anew from the documents.</summary>
    Task<long> RebuildAsync(CancellationToken stop);
}
