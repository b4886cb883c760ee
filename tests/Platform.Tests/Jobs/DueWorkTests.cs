using Microsoft.Extensions.Logging;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Tests.Hosting;
using OrchardVrijwilligers.Platform.Tests.Modules;

namespace OrchardVrijwilligers.Platform.Tests.Jobs;

public sealed class DueWorkTests : IAsyncLifetime
{
    private readonly TestClock clock = new();
    private KernelHost host = null!;

    private DateTimeOffset Now => clock.GetUtcNow();

    public async ValueTask InitializeAsync()
    {
        host = await KernelHost.StartAsync(clock);
        await host.SetUpAsync("stad");
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Wakes_a_sleeping_tenant_when_its_work_is_due_and_not_before()
    {
        await PlanAsync("a", Now.AddHours(1));
        await host.Tenants.SleepAsync("stad");

        clock.Advance(TimeSpan.FromMinutes(59));
        await host.DueWork.RunDueAsync(default);
        Assert.Equal(0, host.Tenants.AwakeCount);

        clock.Advance(TimeSpan.FromMinutes(1));
        await host.DueWork.RunDueAsync(default);
        Assert.Equal(1, await CountAsync("a"));
        Assert.Empty(await JobsAsync());
    }

    [Fact]
    public async Task Remembers_what_is_due_when_the_host_restarts()
    {
        await PlanAsync("a", Now.AddHours(1));
        await using var later = await KernelHost.StartAsync(clock, host.Folder);
        clock.Advance(TimeSpan.FromHours(2));

        await later.DueWork.RunDueAsync(default);

        Assert.Equal(1, await CountAsync("a"));
    }

    [Fact]
    public async Task Looks_every_second_by_itself()
    {
        await PlanAsync("a", Now.AddSeconds(3));
        await host.DueWork.StartAsync(default);
        var done = await host.InAsync("stad", services => Task.FromResult((IDocumentStore)services.GetService(typeof(IDocumentStore))!));
        var before = await done.Changes.LatestAsync();

        for (var rung = done.Changes.WaitAsync(before, TestContext.Current.CancellationToken); !rung.IsCompleted; await Task.Delay(5)) clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(1, await CountAsync("a"));
        await host.DueWork.StopAsync(default);
    }

    [Fact]
    public async Task Replaces_an_earlier_plan_for_the_same_thing_and_takes_it_back()
    {
        await PlanAsync("a", Now.AddHours(1));
        await PlanAsync("a", Now.AddHours(5));
        await PlanAsync("b", Now.AddHours(1));
        await PlanAsync("b", null);
        clock.Advance(TimeSpan.FromHours(2));

        await host.DueWork.RunDueAsync(default);

        Assert.Equal((0, 0), (await CountAsync("a"), await CountAsync("b")));
        Assert.Equal("bell:a", Assert.Single(await JobsAsync()).Id);
    }

    [Fact]
    public async Task Does_the_rest_when_one_job_fails_and_tries_that_one_later_each_time()
    {
        await PlanAsync("fails", Now.AddMinutes(1));
        await PlanAsync("cancels", Now.AddMinutes(1));
        await PlanAsync("a", Now.AddMinutes(1));
        clock.Advance(TimeSpan.FromMinutes(1));

        await host.DueWork.RunDueAsync(default);
        Assert.Equal(1, await CountAsync("a"));
        Assert.All(await JobsAsync(), job => Assert.Equal((1, Now.AddMinutes(1)), (job.Failures, job.Due)));
        Assert.Contains("No bell.", (await JobsAsync()).Select(job => job.LastError));

        clock.Advance(TimeSpan.FromMinutes(1));
        await host.DueWork.RunDueAsync(default);
        Assert.All(await JobsAsync(), job => Assert.Equal((2, Now.AddMinutes(2)), (job.Failures, job.Due)));
    }

    [Fact]
    public async Task Keeps_work_of_a_feature_that_is_off_until_it_is_on_again()
    {
        await PlanAsync("a", Now.AddMinutes(1));
        await SwitchAsync(["Sample", "Sample.Greeting"], on: false);
        clock.Advance(TimeSpan.FromMinutes(1));
        await host.DueWork.RunDueAsync(default);
        Assert.Contains(await JobsAsync(), job => job.Id == "bell:a");

        await SwitchAsync(["Sample"], on: true);
        clock.Advance(TimeSpan.FromMinutes(1));
        await host.DueWork.RunDueAsync(default);

        Assert.Equal(1, await CountAsync("a"));
    }

    [Fact]
    public async Task Does_the_work_of_others_when_one_tenant_is_damaged_and_says_so_once_a_minute()
    {
        await host.SetUpAsync("dorp", hosts: ["dorp.example"]);
        await PlanAsync("a", Now.AddMinutes(1));
        await PlanAsync("b", Now.AddMinutes(1), "dorp");
        await host.Tenants.SleepAsync("stad");
        File.Delete(Path.Combine(host.Folder, "tenants", "stad", "portal.db"));
        clock.Advance(TimeSpan.FromMinutes(1));

        for (var second = 0; second < 20; second++)
        {
            await host.DueWork.RunDueAsync(default);
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(1, await CountAsync("b", "dorp"));
        Assert.Single(host.Log.At(LogLevel.Error), line => line.StartsWith("Due work of tenant stad failed", StringComparison.Ordinal));
    }

    private async Task PlanAsync(string key, DateTimeOffset? due, string tenant = "stad") => (await host.RunAsync<PlanBell, PlanBellInput, bool>(tenant, new(key, due))).Demand();

    private async Task SwitchAsync(string[] features, bool on) =>
        (await host.RunAsync<ChangeFeatures, ChangeFeaturesInput, IReadOnlyList<string>>("stad", on ? new(features, []) : new([], features))).Demand();

    private async Task<int> CountAsync(string id, string tenant = "stad") => (await host.ReadAsync(tenant, reader => reader.GetAsync<Counter>(id).AsTask()))?.Value ?? 0;

    private Task<IReadOnlyList<ScheduledJob>> JobsAsync() => host.AllAsync<ScheduledJob>("stad");
}
