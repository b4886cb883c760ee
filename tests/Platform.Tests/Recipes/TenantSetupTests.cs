using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Tenants;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Platform.Tests.Recipes;

public sealed class TenantSetupTests : IAsyncLifetime
{
    private KernelHost host = null!;

    public async ValueTask InitializeAsync() => host = await KernelHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Leaves_nothing_of_a_tenant_whose_recipe_fails()
    {
        await Assert.ThrowsAsync<RecipeException>(() => host.SetUpAsync("stad", """{ "name": "settings", "SiteName": 5 }"""));

        Assert.Empty(host.Tenants.Tenants.All);
        Assert.False(Directory.Exists(host.Tenants.Options.TenantFolder("stad")));
        await host.SetUpAsync("stad");
        Assert.Equal(200, (await host.GetAsync("/who")).Status);
    }

    [Fact]
    public async Task Can_be_done_again_after_it_was_cut_off_before_the_recipe_ran()
    {
        await host.Tenants.AddAsync(new() { Name = "stad", Prefix = "oud", Recipe = "x", State = TenantState.Uninitialized });

        await host.SetUpAsync("stad", hosts: ["stad.example"]);

        Assert.Equal("stad:stad:", (await host.GetAsync("/who", "stad.example")).Text);
    }

    [Fact]
    public async Task Can_be_done_again_after_it_was_cut_off_when_the_recipe_had_just_run()
    {
        await host.SetUpAsync("stad", SampleRecipe.Steps("stad") + $$""", { "name": "content", "data": [ {{SampleRecipe.Note("n1", "Eerste", """, "ContentItemVersionId": "[js: uuid()]" """)}} ] }""");
        await host.Tenants.UpdateAsync("stad", tenant => tenant.State = TenantState.Uninitialized);
        Assert.Equal(503, (await host.GetAsync("/who")).Status);

        await host.SetUpAsync("stad", SampleRecipe.Steps("stad") + $$""", { "name": "content", "data": [ {{SampleRecipe.Note("n1", "Eerste", """, "ContentItemVersionId": "[js: uuid()]" """)}} ] }""");

        Assert.Equal(200, (await host.GetAsync("/who")).Status);
        Assert.Single(await host.AllAsync<ContentItem>("stad"));
    }

    [Fact]
    public async Task Refuses_a_name_that_is_in_use()
    {
        await host.SetUpAsync("stad");

        Assert.Equal("There is a tenant 'stad' already.", (await Assert.ThrowsAsync<TenantException>(() => host.SetUpAsync("stad"))).Message);
        Assert.Equal(200, (await host.GetAsync("/who")).Status);
    }

    [Fact]
    public async Task Says_that_there_is_no_such_recipe() =>
        Assert.Equal("There is no recipe 'nergens'.", (await Assert.ThrowsAsync<TenantException>(() => new TenantSetup(host.Tenants, host.Recipes, new([]), TimeProvider.System).AddAsync("stad", "nergens"))).Message);

    [Fact]
    public async Task Makes_a_tenant_of_a_recipe_without_any_step()
    {
        await host.SetUpAsync("leeg", "");

        Assert.Equal(404, (await host.GetAsync("/who")).Status);
        Assert.Empty((await host.AllAsync<TenantFeatures>("leeg")).Single().Enabled);
    }
}
