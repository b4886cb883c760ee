using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Jobs;

namespace OrchardVrijwilligers.Modules.Media.Storage;

/// <summary>Looks after what a killed process left staged, whenever the tenant wakes. It has nothing to follow after that.</summary>
public sealed class MediaUpkeep(IMediaStore media, MediaSettling settling, IDocumentStore store) : IChangeFollower
{
    public async ValueTask<long> StartAsync(CancellationToken stop)
    {
        foreach (var left in media.Left()) await settling.SettleAsync(left);
        return await store.Changes.LatestAsync(stop);
    }

    public Task FollowAsync(IReadOnlyList<Change> changes, long through, CancellationToken stop) => Task.CompletedTask;

    public async Task<long> RebuildAsync(CancellationToken stop) => await store.Changes.LatestAsync(stop);
}
