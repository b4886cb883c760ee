using System.Reflection;
using System.Runtime.InteropServices;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Modules.Admin.Queries;

/// <param name="Jobs">The first to come due, at most <see cref="ReadStatus.MostJobs"/>.</param>
/// <param name="Failing">How many of them failed at least once.</param>
public sealed record TenantStatus(
    string Version, string Runtime, int Features,
    StoreStatus Store, IReadOnlyList<FollowerStatus> Followers,
    IReadOnlyList<ScheduledJob> Jobs, long JobCount, int Failing,
    DiskStatus Disk, int Awake, int Tenants, IReadOnlyList<IStatusLine> Lines);

/// <param name="Reached">The last change that it has worked in; -1 while it starts.</param>
/// <param name="Behind">Changes that it still has to work in.</param>
public sealed record FollowerStatus(string Name, long Reached, long Behind);

public sealed record DiskStatus(long Free, long Total)
{
    // Under a tenth free, a growing portal may soon refuse to write.
    public bool IsLow => Free < Total / 10;
}

/// <summary>How the tenant and its host are doing at this moment.</summary>
public sealed class ReadStatus(IDocumentStore store, TenantHost host, TenantPlace place, IEnumerable<IStatusLine> lines)
{
    public const int MostJobs = 20;

    public async Task<TenantStatus> RunAsync(CancellationToken stop)
    {
        var stored = await store.StatusAsync(stop);
        using var lease = await host.EnterAsync(place.Name, stop);
        await using var session = store.OpenSession();
        var jobs = await session.Query<ScheduledJob, ScheduledJobIndex>().OrderBy(row => row.Due).Take(MostJobs).ListAsync(stop);
        var drive = new DriveInfo(place.Folder);
        return new(
            Version(), $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}", lease.Shell.Blueprint.Features.Count,
            stored, [.. lease.Shell.Pumps.Select(pump => Of(pump, stored.Sequence))],
            jobs, await session.Query<ScheduledJob, ScheduledJobIndex>().CountAsync(stop), jobs.Count(job => job.Failures > 0),
            new(drive.AvailableFreeSpace, drive.TotalSize), host.AwakeCount, host.Tenants.All.Count(), [.. lines]);
    }

    private static FollowerStatus Of(FollowerPump pump, long latest) => new(pump.Name, pump.Reached, Math.Max(0, latest - Math.Max(0, pump.Reached)));

    // Without the commit that the SDK appends: the number is what a supplier is told.
    private static string Version() =>
        (typeof(TenantHost).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "").Split('+')[0];
}
