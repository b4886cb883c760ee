using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Tenants;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Platform.Tests.Recipes;

public sealed class RecipeRunTests : IAsyncLifetime
{
    private readonly TestClock clock = new();
    private KernelHost host = null!;

    public async ValueTask InitializeAsync()
    {
        host = await KernelHost.StartAsync(clock);
        await host.SetUpAsync("stad");
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Changes_nothing_the_second_time()
    {
        var file = Everything();
        await host.Recipes.RunAsync("stad", file);
        var before = await StateAsync();
        clock.Advance(TimeSpan.FromDays(40));

        Assert.Empty((await host.Recipes.PlanAsync("stad", file)).Changes);
        await host.Recipes.RunAsync("stad", file);

        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Gives_expressions_the_value_of_the_first_run()
    {
        var file = Everything();
        await host.Recipes.RunAsync("stad", file);
        var first = (await PublishedAsync("n1"))!;
        clock.Advance(TimeSpan.FromDays(40));
        await host.Recipes.RunAsync("stad", file);

        var second = (await PublishedAsync("n1"))!;

        Assert.Equal(26, first.ContentItemVersionId.Length);
        Assert.Equal(first.ContentItemVersionId, second.ContentItemVersionId);
        Assert.Equal("2026-05-09T08:00:00Z", (string?)second.Content["When"]!["Value"]);
        Assert.Equal("Stad en land", (string?)second.Content["When"]!["Name"]);
    }

    [Fact]
    public async Task Shows_in_a_plan_what_a_run_then_does()
    {
        var file = Everything();

        var planned = (await host.Recipes.PlanAsync("stad", file)).Changes;
        Assert.Null(await PublishedAsync("n1"));
        var done = await host.Recipes.RunAsync("stad", file, progress: new Silent());

        Assert.Equal(planned.Select(change => change.Kind).Where(kind => kind != "audit"), done.Changes.Select(change => change.Kind).Where(kind => kind != "audit"));
        Assert.Contains(planned, change => change is { Kind: "layers", Before: null });
        Assert.NotNull(await PublishedAsync("n1"));
    }

    [Fact]
    public async Task Leaves_nothing_of_a_recipe_whose_last_step_fails()
    {
        var before = await StateAsync();
        var file = host.Recipe("fails", $$"""
            { "name": "feature", "disable": ["Sample.Greeting"] },
            { "name": "settings", "SiteName": "Veranderd" },
            { "name": "content", "data": [ {{SampleRecipe.Note("n1", "Goed")}} ] },
            { "name": "content", "data": [ {{SampleRecipe.Note("n2", "Fout", """, "Note": { "Body": { "Text": "refused" } }""")}} ] }
            """);

        var problem = await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", file));

        Assert.Contains("This text is refused.", Assert.Single(problem.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(before, await StateAsync());
        Assert.Equal("hello", (await host.GetAsync("/greeting")).Text);
        Assert.Equal("stad:stad:", (await host.GetAsync("/who")).Text);
    }

    [Fact]
    public async Task Switches_features_of_the_running_tenant()
    {
        Assert.Equal(200, (await host.GetAsync("/greeting")).Status);

        await host.Recipes.RunAsync("stad", host.Recipe("off", """{ "name": "feature", "disable": ["Sample.Greeting"] }"""));

        Assert.Equal(404, (await host.GetAsync("/greeting")).Status);
        Assert.Equal(200, (await host.GetAsync("/who")).Status);
    }

    [Fact]
    public async Task Uses_in_one_run_what_earlier_steps_brought()
    {
        await host.SetUpAsync("leeg", """{ "name": "settings", "SiteName": "Leeg" }""", hosts: ["leeg.example"]);
        Assert.Equal(404, (await host.GetAsync("/who", "leeg.example")).Status);

        await host.Recipes.RunAsync("leeg", host.Recipe("whole", $$"""
            { "name": "feature", "enable": ["Sample.Greeting"] },
            {{SampleRecipe.Definition}},
            { "name": "content", "data": [ {{SampleRecipe.Note("n1", "Eerste", """, "Note": { "Body": { "Text": "dirty" } }""")}}, {{SampleRecipe.Note("n2", "Eerste")}} ] }
            """));

        var items = await host.AllAsync<ContentItem>("leeg");
        Assert.Equal(["notes/eerste", "notes/eerste-2"], items.Select(item => item.Text("AutoroutePart", "Path")).Order());
        Assert.Contains("\"clean\"", items.Single(item => item.ContentItemId == "n1").Content.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("leeg:Leeg:", (await host.GetAsync("/who", "leeg.example")).Text);
    }

    [Fact]
    public async Task Cleans_what_came_before_its_type_was_known()
    {
        await host.SetUpAsync("leeg", """{ "name": "feature", "enable": ["Sample"] }""", hosts: ["leeg.example"]);
        var before = await host.Recipes.RunAsync("leeg", host.Recipe("items", $$"""{ "name": "content", "data": [ {{SampleRecipe.Note("n1", "Vroeg", """, "Note": { "Body": { "Text": "dirty" } }""")}} ] }"""));
        Assert.Contains("content type 'Note' is not known here", Assert.Single(before.Notes).Message, StringComparison.Ordinal);
        Assert.Contains("dirty", (await host.AllAsync<ContentItem>("leeg")).Single().Content.ToJsonString(), StringComparison.Ordinal);

        await host.Recipes.RunAsync("leeg", host.Recipe("types", SampleRecipe.Definition));

        var item = (await host.AllAsync<ContentItem>("leeg")).Single();
        Assert.DoesNotContain("dirty", item.Content.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("notes/vroeg", item.Text("AutoroutePart", "Path"));
    }

    [Fact]
    public async Task Cleans_what_came_before_the_feature_of_its_field_was_on()
    {
        await host.SetUpAsync("leeg", SampleRecipe.Definition, hosts: ["leeg.example"]);
        await host.Recipes.RunAsync("leeg", host.Recipe("items", $$"""{ "name": "content", "data": [ {{SampleRecipe.Note("n1", "Vroeg", """, "Note": { "Body": { "Text": "dirty" } }""")}} ] }"""));
        Assert.Contains("dirty", (await host.AllAsync<ContentItem>("leeg")).Single().Content.ToJsonString(), StringComparison.Ordinal);

        await host.Recipes.RunAsync("leeg", host.Recipe("on", """{ "name": "feature", "enable": ["Sample"] }"""));
        await host.DueWork.RunDueAsync(default);

        Assert.DoesNotContain("dirty", (await host.AllAsync<ContentItem>("leeg")).Single().Content.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cleans_items_inside_items_at_every_depth()
    {
        const string inner = """{ "ContentType": "Note", "Note": { "Body": { "Text": "dirty" } } }""";
        var file = host.Recipe("bags", $$"""
            { "name": "ContentDefinition", "ContentTypes": [
              { "Name": "Bag", "ContentTypePartDefinitionRecords": [ { "PartName": "SampleBagPart", "Name": "SampleBagPart" }, { "PartName": "SampleBagPart", "Name": "More" } ] } ] },
            { "name": "content", "data": [ {
              "ContentItemId": "bag", "ContentType": "Bag", "Latest": true, "Published": true,
              "SampleBagPart": { "Items": [ {{inner}}, { "ContentType": "Bag", "More": { "Items": [ {{inner}}, { "ContentType": "Bag", "SampleBagPart": { "Items": [ {{inner}} ] } } ] } } ] },
              "More": { "Items": [ {{inner}} ] } } ] }
            """);
        await host.Recipes.RunAsync("stad", file);

        var json = (await PublishedAsync("bag"))!.Content.ToJsonString();

        Assert.Equal(4, json.Split("\"clean\"").Length - 1);
        Assert.DoesNotContain("dirty", json, StringComparison.Ordinal);
        Assert.Empty((await host.Recipes.PlanAsync("stad", file)).Changes);
    }

    [Fact]
    public async Task Names_the_place_of_what_is_wrong_inside_an_inner_item()
    {
        var file = host.Recipe("bags", """
            { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Bag", "ContentTypePartDefinitionRecords": [ { "PartName": "SampleBagPart", "Name": "SampleBagPart" } ] } ] },
            { "name": "content", "data": [ { "ContentItemId": "bag", "ContentType": "Bag", "Latest": true, "SampleBagPart": { "Items": [
              { "ContentType": "Note" },
              { "ContentType": "Bag", "SampleBagPart": { "Items": [ { "ContentType": "Note", "Note": { "Body": { "Text": 5 } } } ] } } ] } } ] }
            """);

        var problem = Assert.Single((await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", file))).Problems);

        Assert.EndsWith("data[0].SampleBagPart.Items[1].SampleBagPart.Items[0].Note.Body.Text", problem.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_somebody_changed_the_portal_meanwhile()
    {
        var file = host.Recipe("slow", """{ "name": "settings", "SiteName": "Van het recept" }, { "name": "settings", "BaseUrl": "https://recept.example" }""");
        var progress = new Once(() => host.Recipes.RunAsync("stad", host.Recipe("quick", """{ "name": "settings", "SiteName": "Van een ander" }""")).Wait());

        var problem = await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", file, progress: progress));

        Assert.Contains("Nothing was changed; run the recipe again", problem.Message, StringComparison.Ordinal);
        Assert.Equal("stad:Van een ander:", (await host.GetAsync("/who")).Text);
    }

    // Every kind of step, expressions, and what other recipes bring.
    private string Everything()
    {
        host.Recipe("included", $$"""{ "name": "content", "data": [ {{SampleRecipe.Note("n2", "Erbij", """, "ContentItemVersionId": "[js: uuid()]" """)}} ] }""");
        return host.RecipeFile("everything", $$"""
            {
              // Comments and trailing commas are part of the format.
              "name": "everything",
              "variables": { "now": "[js: relativeDate('+1w sat 10:00')]", "who": "land" },
              "steps": [
                { "name": "feature", "enable": ["Sample", "Sample.Greeting"] },
                { "name": "settings", "SiteName": "Alles", "LookSettings": { "Tokens": { "--ov-brand": "#123456" } } },
                {{SampleRecipe.Definition}},
                { "name": "recipes", "Values": [ { "name": "included" } ] },
                { "name": "Roles", "Roles": [ { "Name": "Redacteur", "Permissions": ["EditContent"] } ] },
                { "name": "Layers", "Layers": [ { "Name": "Always", "LayerRule": { "Conditions": [] } } ] },
                { "name": "Templates", "Templates": { "Note": { "Content": "{{ "{{ Model.Title }}" }}" } } },
                { "name": "content", "data": [
                  {{SampleRecipe.Note("n1", "Eerste", """, "ContentItemVersionId": "[js: uuid()]", "When": { "Value": "[js: variables('now')]", "Name": "[js: 'Stad en ' + variables('who')]" }, "Note": { "Body": { "Text": "dirty" } }""")}},
                ] },
                { "name": "SomethingElse", "Data": [1.50, "[js: uuid()]"] },
              ],
            }
            """);
    }

    private async Task<string> StateAsync()
    {
        var site = (await host.AllAsync<SiteSettings>("stad")).Single().Properties.ToJsonString();
        var items = string.Join('\n', (await host.AllAsync<ContentItem>("stad")).Select(item => System.Text.Json.JsonSerializer.Serialize(item, Blueprint.Json)));
        var features = string.Join(',', (await host.AllAsync<TenantFeatures>("stad")).Single().Enabled);
        var latest = await host.InAsync("stad", async services => await ((IDocumentStore)services.GetService(typeof(IDocumentStore))!).Changes.LatestAsync());
        return string.Join('\n', site, items, features, (await host.AllAsync<AuditEntry>("stad")).Count, latest);
    }

    private Task<ContentItem?> PublishedAsync(string id) => host.ReadAsync("stad", reader => reader.PublishedAsync(id));

    private sealed class Silent : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }

    private sealed class Once(Action act) : IProgress<string>
    {
        private int left = 3;

        // The reports are of the reading, of the first step, and of the second: by then the first has changed something.
        public void Report(string value)
        {
            if (--left == 0) act();
        }
    }
}
