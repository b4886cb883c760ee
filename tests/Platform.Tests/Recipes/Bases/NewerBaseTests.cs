using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Platform.Tests.Recipes.Bases;

public sealed class NewerBaseTests : IAsyncLifetime
{
    private KernelHost host = null!;
    private string overlay = "";

    public async ValueTask InitializeAsync()
    {
        host = await KernelHost.StartAsync();
        Base("1.0", "Basis", "EditContent", "Welkom", "Oud");
        overlay = host.RecipeFile("gemeente", """
            { "name": "gemeente", "base": { "name": "stam", "version": "1.0" }, "steps": [ { "name": "settings", "BaseUrl": "https://gemeente.example" } ] }
            """);
        await host.Services.GetRequiredService<TenantSetup>().AddAsync("stad", overlay);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Brings_what_is_new_and_leaves_what_the_tenant_changed()
    {
        await RunAsync("""{ "name": "settings", "SiteName": "Van ons" }, { "name": "Roles", "Roles": [ { "Name": "Redactie", "Permissions": ["PublishContent"], "PermissionBehavior": "Add" } ] }""");
        Base("1.1", "Basis", "EditContent\", \"ManageMedia", "Welkom", "Nieuw", """, { "name": "content", "data": [ """ + SampleRecipe.Note("n2", "Erbij") + " ] }");

        var plan = await host.Recipes.PlanAsync("stad", overlay);
        await host.Recipes.RunAsync("stad", overlay);

        Assert.Empty(plan.Plan.SelectMany(step => step.Conflicts));
        Assert.Equal("Van ons", (await SettingsAsync()).SiteName);
        Assert.Equal("https://gemeente.example", (await SettingsAsync()).BaseUrl);
        Assert.Equal(["EditContent", "ManageMedia", "PublishContent"], (await host.AllAsync<RoleRecord>("stad")).Single(role => role.Name == "Redactie").Permissions);
        Assert.Equal("Nieuw", Body(await ItemAsync("n1")));
        Assert.NotNull(await ItemAsync("n2"));
        Assert.Equal("1.1", (await host.AllAsync<BaseRecord>("stad")).Single().Version);
        Assert.Empty((await host.Recipes.PlanAsync("stad", overlay)).Changes);
    }

    [Fact]
    public async Task Refuses_until_a_conflict_is_settled_and_then_does_as_chosen()
    {
        await EditAsync("Eigen tekst");
        await RunAsync("""{ "name": "settings", "SiteName": "Van ons" }""");
        Base("2.0", "Basis twee", "EditContent", "Welkom", "Nieuw");
        const string site = "settings.SiteName", text = "content.data[n1].Note.Body.Text";

        Assert.Equal([site, text], (await host.Recipes.PlanAsync("stad", overlay)).Plan.SelectMany(step => step.Conflicts).Select(conflict => conflict.Path));
        var refused = await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", overlay));
        Assert.Equal(2, refused.Problems.Count);
        Assert.StartsWith($"{site}: hier staat nu \"Van ons\", de basis heeft \"Basis twee\" (was \"Basis\").", refused.Problems[0].Message, StringComparison.Ordinal);
        Assert.Equal("Van ons", (await SettingsAsync()).SiteName);

        await host.Recipes.RunAsync("stad", overlay, new() { Choices = new(BaseChoice.Own, new HashSet<string>(), new HashSet<string> { text }) });

        Assert.Equal("Van ons", (await SettingsAsync()).SiteName);
        Assert.Equal("Nieuw", Body(await ItemAsync("n1")));
        // What was chosen once is not asked again.
        var next = await host.Recipes.PlanAsync("stad", overlay);
        Assert.Empty(next.Changes);
        Assert.Empty(next.Plan.SelectMany(step => step.Conflicts));
    }

    [Fact]
    public async Task Does_not_bring_back_what_the_tenant_deleted()
    {
        var item = (await ItemAsync("n1"))!;
        await host.RunAsync<Platform.Content.Actions.DeleteContent, string, string>("stad", item.ContentItemId);
        Base("1.1", "Basis", "EditContent", "Welkom", "Oud", """, { "name": "settings", "PageSize": 12 }""");

        await host.Recipes.RunAsync("stad", overlay);

        Assert.Null(await ItemAsync("n1"));
        Assert.Equal(12, (int?)(await SettingsAsync()).Properties["PageSize"]);
    }

    [Fact]
    public async Task Merges_the_base_when_it_is_run_by_itself()
    {
        await RunAsync("""{ "name": "settings", "SiteName": "Van ons" }""");
        var file = Base("1.1", "Basis", "EditContent", "Welkom", "Nieuw");

        await host.Recipes.RunAsync("stad", file);

        Assert.Equal("Van ons", (await SettingsAsync()).SiteName);
        Assert.Equal("Nieuw", Body(await ItemAsync("n1")));
    }

    [Fact]
    public async Task Says_that_the_base_vanished_or_is_too_old()
    {
        File.Delete(Path.Combine(host.Folder, "recipes", "stam.recipe.json"));
        Assert.Equal("There is no recipe 'stam', the base of this one.", Assert.Single((await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", overlay))).Problems).Message);

        Base("0.9", "Basis", "EditContent", "Welkom", "Oud");
        Assert.Equal("This recipe needs version 1.0 of its base 'stam' or a later one; version 0.9 is here.", Assert.Single((await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", overlay))).Problems).Message);
    }

    private string Base(string version, string site, string permissions, string title, string text, string more = "") => host.RecipeFile("stam", $$"""
        { "name": "stam", "version": "{{version}}", "steps": [
          { "name": "feature", "enable": ["Sample"] },
          { "name": "settings", "SiteName": "{{site}}" },
          {{SampleRecipe.Definition}},
          { "name": "Roles", "Roles": [ { "Name": "Redactie", "Permissions": ["{{permissions}}"] } ] },
          { "name": "content", "data": [ {{SampleRecipe.Note("n1", title, $$""", "ContentItemVersionId": "[js: uuid()]", "Owner": "iemand", "Note": { "Body": { "Text": "{{text}}" } }""")}} ] }
          {{more}}
        ] }
        """);

    private Task RunAsync(string steps) => host.Recipes.RunAsync("stad", host.Recipe($"los{Guid.NewGuid():n}", steps));

    private async Task EditAsync(string text)
    {
        var item = (await ItemAsync("n1"))!.Clone();
        item.PartOrNew("Note")["Body"] = new JsonObject { ["Text"] = text };
        (await host.RunAsync<Platform.Content.Actions.ImportContent, IReadOnlyList<ContentItem>, Platform.Content.Actions.ImportReport>("stad", [item])).Demand();
    }

    private static string? Body(ContentItem? item) => (string?)item?.Part("Note")?["Body"]?["Text"];

    private Task<ContentItem?> ItemAsync(string id) => host.ReadAsync("stad", reader => reader.PublishedAsync(id));

    private async Task<SiteSettings> SettingsAsync() => (await host.AllAsync<SiteSettings>("stad")).Single();
}
