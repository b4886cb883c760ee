using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Web;

/// <summary>Commands about what a tenant keeps: copies of it, and what is derived from it.</summary>
internal static class StoreCommands
{
    /// <summary>Of one tenant, or of all: the tables to query by, and what follows the change feed, such as the search index.</summary>
    public static async Task RebuildIndexesAsync(IServiceProvider services, Arguments arguments, CancellationToken stop)
    {
        var tenants = services.GetRequiredService<TenantHost>();
        using var alone = DataFolder.TakeAlone(tenants.Options.Folder);
        var names = arguments["tenant"] is null ? tenants.Tenants.All.Where(tenant => tenant.State == TenantState.Running).Select(tenant => tenant.Name).ToList() : [Commands.Tenant(services, arguments)];
        foreach (var name in names)
        {
            using var lease = await tenants.EnterAsync(name, stop);
            await RebuildAsync(lease.Shell, stop);
            Console.WriteLine($"{name}: rebuilt");
        }
    }

    public static async Task BackUpAsync(IServiceProvider services, Arguments arguments, CancellationToken stop)
    {
        var file = arguments.Demand(1, "The file");
        var report = await services.GetRequiredService<TenantArchive>().BackUpAsync(Commands.Tenant(services, arguments), file, stop);
        Console.WriteLine($"{file}: {report.Documents} documents, {report.Files} media files");
    }

    public static async Task RestoreAsync(IServiceProvider services, Arguments arguments, CancellationToken stop)
    {
        var file = arguments.Demand(1, "The file");
        var tenant = arguments["tenant"] ?? throw new UsageException("Say with --tenant which tenant.");
        using var alone = DataFolder.TakeAlone(services.GetRequiredService<TenantHost>().Options.Folder);
        var report = await services.GetRequiredService<TenantArchive>().RestoreAsync(tenant, file, arguments["prefix"] ?? "", arguments.Hosts, stop);
        Console.WriteLine($"{tenant}: {report.Documents} documents, {report.Files} media files");
    }

    private static async Task RebuildAsync(Shell shell, CancellationToken stop)
    {
        await shell.Services.GetRequiredService<IDocumentStore>().RebuildIndexesAsync(stop);
        // Once they have caught up, the followers wait for a commit, and this process makes none.
        await shell.CaughtUpAsync().WaitAsync(stop);
        foreach (var follower in shell.Blueprint.Followers) await ((IChangeFollower)shell.Services.GetRequiredService(follower)).RebuildAsync(stop);
    }
}
