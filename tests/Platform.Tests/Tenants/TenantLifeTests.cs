using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Tests.Hosting;
using OrchardVrijwilligers.Platform.Tests.Modules;

namespace OrchardVrijwilligers.Platform.Tests.Tenants;

public sealed class TenantLifeTests
{
    [Fact]
    public async Task Switches_a_feature_off_and_on_while_it_runs()
    {
        await using var host = await KernelHost.StartAsync();
        await host.SetUpAsync("stad");
        Assert.Equal("hello", (await host.GetAsync("/greeting")).Text);

        await SwitchAsync(host, disable: "Sample.Greeting");
        Assert.Equal(404, (await host.GetAsync("/greeting")).Status);
        Assert.Equal(200, (await host.GetAsync("/who")).Status);

        await SwitchAsync(host, enable: "Sample.Greeting");
        Assert.Equal("hello", (await host.GetAsync("/greeting")).Text);
    }

    [Fact]
    public async Task Lets_a_request_end_in_the_container_that_it_entered()
    {
        await using var host = await KernelHost.StartAsync();
        await host.SetUpAsync("stad");
        var (old, gate) = await host.InAsync("stad", services => Task.FromResult((services, services.GetRequiredService<SlowGate>())));
        var slow = host.GetAsync("/slow");
        await gate.Inside.Task;

        await host.Tenants.ReloadAsync("stad");
        Assert.Equal(200, (await host.GetAsync("/who")).Status);
        Assert.Same(gate, old.GetRequiredService<SlowGate>());
        gate.Open.SetResult();

        Assert.Equal((200, "done"), ((await slow).Status, (await slow).Text));
    }

    [Fact]
    public async Task Lets_a_container_go_only_after_its_last_request()
    {
        await using var host = await KernelHost.StartAsync();
        await host.SetUpAsync("stad");
        var gate = await host.InAsync("stad", services => Task.FromResult(services.GetRequiredService<SlowGate>()));
        var slow = host.GetAsync("/slow");
        await gate.Inside.Task;

        var shell = await host.Tenants.SleepAsync("stad");
        Assert.False(shell!.Disposed.IsCompleted);
        gate.Open.SetResult();

        Assert.Equal("done", (await slow).Text);
        await shell.Disposed.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Fails_no_request_while_it_reloads_again_and_again()
    {
        await using var host = await KernelHost.StartAsync();
        await host.SetUpAsync("stad");
        await host.GetAsync("/who");
        var visitors = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var count = 0; count < 300; count++)
            {
                var answer = await host.GetAsync("/who");
                Assert.Equal((200, "stad:stad:"), (answer.Status, answer.Text));
            }
        })));

        while (!visitors.IsCompleted) await host.Tenants.ReloadAsync("stad");

        await visitors;
    }

    [Fact]
    public async Task Sleeps_when_nobody_comes_and_wakes_for_the_next_visitor()
    {
        var clock = new TestClock();
        await using var host = await KernelHost.StartAsync(clock, idle: TimeSpan.FromMinutes(10));
        await host.SetUpAsync("stad", hosts: ["stad.example"]);
        await host.SetUpAsync("dorp", hosts: ["dorp.example"]);
        await host.GetAsync("/who", "stad.example");
        await host.GetAsync("/who", "dorp.example");
        clock.Advance(TimeSpan.FromMinutes(6));
        await host.GetAsync("/who", "dorp.example");
        clock.Advance(TimeSpan.FromMinutes(6));

        await host.Tenants.ReleaseIdleAsync();

        Assert.Equal(1, host.Tenants.AwakeCount);
        Assert.Equal("stad:stad:", (await host.GetAsync("/who", "stad.example")).Text);
        Assert.Equal(2, host.Tenants.AwakeCount);
    }

    [Fact]
    public async Task Goes_on_without_a_feature_whose_module_was_taken_away()
    {
        var folder = KernelHost.NewFolder();
        var first = await KernelHost.StartAsync(folder: folder);
        await first.SetUpAsync("stad");
        await first.StopAsync();
        var lesser = ModuleReader.Read(typeof(SampleStartup).Assembly)!;
        lesser = lesser with { Features = [.. lesser.Features.Select(feature => feature.Id == "Sample.Greeting" ? feature with { Dependencies = ["Gone"] } : feature)] };

        await using var second = await KernelHost.StartAsync(folder: folder, modules: [lesser]);

        Assert.Equal(200, (await second.GetAsync("/who")).Status);
        Assert.Equal(404, (await second.GetAsync("/greeting")).Status);
        Assert.Contains(second.Log.Lines, line => line.Text.Contains("Sample.Greeting -> Gone", StringComparison.Ordinal));
        Directory.Delete(folder, recursive: true);
    }

    private static async Task SwitchAsync(KernelHost host, string? enable = null, string? disable = null)
    {
        string[] on = enable is null ? [] : [enable], off = disable is null ? [] : [disable];
        (await host.RunAsync<ChangeFeatures, ChangeFeaturesInput, IReadOnlyList<string>>("stad", new(on, off))).Demand();
    }
}
