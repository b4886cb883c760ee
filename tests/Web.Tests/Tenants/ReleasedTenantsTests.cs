using System.Runtime.CompilerServices;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Web.Tests.Tenants;

/// <summary>With all modules, over the network: nothing of a released tenant stays behind.</summary>
public sealed class ReleasedTenantsTests(TwoTenants portal) : IClassFixture<TwoTenants>
{
    [Fact]
    public Task Collects_the_containers_of_a_tenant_that_was_released_again_and_again() => ProveAsync(50);

    [Fact, Trait("Speed", "Long")]
    public Task Collects_the_containers_of_a_tenant_that_was_released_two_hundred_times() => ProveAsync(200);

    private async Task ProveAsync(int times)
    {
        var released = new List<WeakReference>();
        for (var time = 0; time < times; time++) released.AddRange(await VisitAndReleaseAsync(time));
        // The connection to the server holds on to its last request.
        await portal.GetAsync(1, "/vacatures");

        await Collected.AllAsync(released);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task<WeakReference[]> VisitAndReleaseAsync(int time)
    {
        Assert.Equal(200, (await portal.GetAsync(0, time % 2 == 0 ? "/vacatures?wijk=noord" : "/")).Status);
        WeakReference[] references;
        using (var lease = await portal.Tenants.EnterAsync(CrowdPortal.NameOf(0))) references = [new(lease.Shell), new(lease.Services), new(lease.Shell.Pipeline)];
        if (time % 3 == 0) await portal.Tenants.ReloadAsync(CrowdPortal.NameOf(0));
        var shell = await portal.Tenants.SleepAsync(CrowdPortal.NameOf(0));
        await shell!.Disposed.WaitAsync(TimeSpan.FromSeconds(30));
        return references;
    }
}
