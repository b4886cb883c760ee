using System.Runtime.CompilerServices;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Platform.Tests.Tenants;

public sealed class CollectedContainersTests
{
    [Fact]
    public Task Lets_every_container_of_a_sleeping_tenant_be_collected() => ProveAsync(30, (host, _) => host.Tenants.SleepAsync("stad"));

    [Fact]
    public Task Lets_every_container_of_a_reloaded_tenant_be_collected() => ProveAsync(30, async (host, _) =>
    {
        await host.Tenants.ReloadAsync("stad");
    });

    private static async Task ProveAsync(int times, Func<KernelHost, int, Task> let)
    {
        await using var host = await KernelHost.StartAsync();
        await host.SetUpAsync("stad");
        var released = new List<WeakReference>();
        for (var time = 0; time < times; time++)
        {
            released.AddRange(await VisitAsync(host));
            await let(host, time);
        }
        await host.Tenants.SleepAsync("stad");

        await Collected.AllAsync(released);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference[]> VisitAsync(KernelHost host)
    {
        Assert.Equal(200, (await host.GetAsync("/who")).Status);
        using var lease = await host.Tenants.EnterAsync("stad");
        return [new(lease.Shell), new(lease.Services)];
    }
}
