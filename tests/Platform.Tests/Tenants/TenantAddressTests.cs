using OrchardVrijwilligers.Platform.Tenants;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Platform.Tests.Tenants;

public sealed class TenantAddressTests
{
    [Fact]
    public async Task Sends_each_request_to_the_tenant_of_its_host_or_prefix()
    {
        await using var host = await KernelHost.StartAsync();
        await host.SetUpAsync("stad", hosts: ["Stad.Example."]);
        await host.SetUpAsync("dorp", prefix: "/Dorp/");

        Assert.Equal("stad:stad:", (await host.GetAsync("/who", "stad.example")).Text);
        Assert.Equal("dorp:dorp:/dorp", (await host.GetAsync("/dorp/who", "whatever.example")).Text);
        Assert.Equal(404, (await host.GetAsync("/who", "whatever.example")).Status);
    }

    [Fact]
    public async Task Answers_an_unknown_host_without_waking_anybody()
    {
        await using var host = await KernelHost.StartAsync();
        await host.SetUpAsync("stad", hosts: ["stad.example"]);

        var answer = await host.GetAsync("/who", "evil.example");

        Assert.Equal(404, answer.Status);
        Assert.Contains("Deze website bestaat niet", answer.Text, StringComparison.Ordinal);
        Assert.Equal(0, host.Tenants.AwakeCount);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "")]
    [InlineData("", "stad.example")]
    public async Task Refuses_a_second_tenant_at_one_address(string prefix, string name)
    {
        await using var host = await KernelHost.StartAsync();
        string[] hosts = name.Length > 0 ? [name] : [];
        await host.SetUpAsync("one", prefix: prefix, hosts: hosts);

        var problem = await Assert.ThrowsAsync<TenantException>(() => host.SetUpAsync("two", prefix: prefix.ToUpperInvariant(), hosts: [.. hosts.Select(other => other.ToUpperInvariant())]));

        Assert.Contains("'one' answers at the same address", problem.Message, StringComparison.Ordinal);
        Assert.Null(host.Tenants.Tenants.Find("two"));
    }

    [Theory]
    [InlineData("a/b", null)]
    [InlineData("health", null)]
    [InlineData("", "https://stad.example")]
    [InlineData("", "stad.example:80")]
    public async Task Refuses_an_address_that_nobody_could_reach(string prefix, string? name)
    {
        await using var host = await KernelHost.StartAsync();

        await Assert.ThrowsAsync<TenantException>(() => host.SetUpAsync("one", prefix: prefix, hosts: name is null ? [] : [name]));
    }

    [Fact]
    public async Task Takes_one_of_two_tenants_that_are_added_at_one_address_at_the_same_moment()
    {
        await using var host = await KernelHost.StartAsync();

        var added = await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            try
            {
                await host.Tenants.AddAsync(new() { Name = $"t{number}" });
                return true;
            }
            catch (TenantException)
            {
                return false;
            }
        }));

        Assert.Single(added, true);
        Assert.Single(host.Tenants.Tenants.All);
    }

    [Fact]
    public async Task Remembers_its_tenants_after_a_restart()
    {
        var folder = KernelHost.NewFolder();
        var first = await KernelHost.StartAsync(folder: folder);
        await first.SetUpAsync("stad", hosts: ["stad.example"]);
        await first.StopAsync();

        await using var second = await KernelHost.StartAsync(folder: folder);

        Assert.Equal("stad:stad:", (await second.GetAsync("/who", "stad.example")).Text);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Sees_a_tenant_that_another_process_added()
    {
        await using var server = await KernelHost.StartAsync();
        await using (var other = await KernelHost.StartAsync(folder: server.Folder)) await other.SetUpAsync("stad");
        Assert.Equal(404, (await server.GetAsync("/who")).Status);

        await server.Tenants.LookAgainAsync();

        Assert.Equal("stad:stad:", (await server.GetAsync("/who")).Text);
    }

    [Fact]
    public async Task Answers_nothing_of_a_tenant_that_was_removed_and_leaves_nothing_of_it()
    {
        await using var host = await KernelHost.StartAsync();
        await host.SetUpAsync("stad");
        Assert.Equal(200, (await host.GetAsync("/who")).Status);

        await host.Tenants.RemoveAsync("stad");

        Assert.Equal(404, (await host.GetAsync("/who")).Status);
        Assert.False(Directory.Exists(host.Tenants.Options.TenantFolder("stad")));
        await host.SetUpAsync("stad", SampleRecipe.Steps("Opnieuw"));
        Assert.Equal("stad:Opnieuw:", (await host.GetAsync("/who")).Text);
    }

    [Fact]
    public async Task Says_that_a_tenant_is_being_set_up()
    {
        await using var host = await KernelHost.StartAsync();
        await host.Tenants.AddAsync(new() { Name = "stad" });

        var answer = await host.GetAsync("/who");

        Assert.Equal((503, "10"), (answer.Status, answer.Headers.RetryAfter.ToString()));
    }
}
