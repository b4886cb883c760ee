using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Actions;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Recipes.Plans;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Platform.Tests.Recipes.Bases;

/// <summary>What a newer base no longer has.</summary>
public sealed class DroppedTests : IAsyncLifetime
{
    private const string Extra = """{ "FieldName": "SampleField", "Name": "Extra", "Settings": { "PublicFieldSettings": { "Name": "extra" } } }""";
    private const string List = """{ "Name": "List", "DisplayName": "List", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "List", "Name": "List" } ] }""";
    private KernelHost host = null!;
    private string overlay = "";

    public async ValueTask InitializeAsync()
    {
        host = await KernelHost.StartAsync();
        Base("1.0", Everything);
        overlay = host.RecipeFile("gemeente", """{ "name": "gemeente", "base": { "name": "stam", "version": "1.0" }, "steps": [ { "name": "settings", "SiteName": "Gemeente" } ] }""");
        await host.Services.GetRequiredService<TenantSetup>().AddAsync("stad", overlay);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Goes_when_the_tenant_left_it_as_it_was()
    {
        Base("2.0", Little);

        var plan = await host.Recipes.PlanAsync("stad", overlay);
        var report = await host.Recipes.RunAsync("stad", overlay);

        var last = plan.Plan[^1];
        Assert.Equal("base", last.Name);
        Assert.Equal(
        [
            "content l1 (List)", "content l2 (List)", "content-part List", "content-type List", "feature Sample.Greeting", "layer Rand", "role Hulp", "setting MailSettings", "template Note",
        ], last.Things.Where(thing => thing.Sign == PlannedSign.Removed).Select(thing => $"{thing.Kind} {thing.Name}").Order(StringComparer.Ordinal));
        Assert.Contains(last.Things.Single(thing => thing.Id == "n1").Properties, change => change.Path == "Terms[t2]" && change.New is null);
        Assert.Contains(last.Things.Single(thing => thing.Name == "Note" && thing.Kind == "content-part").Properties, change => change.Path == "ContentPartFieldDefinitionRecords[Extra]" && change.New is null);
        Assert.Contains("   - role Hulp", PlanText.Of(plan));
        Assert.Empty(report.Kept);
        var definitions = await DefinitionsAsync();
        Assert.Null(definitions.Type("List"));
        Assert.Equal(["Body"], definitions.Part("Note")!.Fields.Select(field => field.Name));
        Assert.Null(await ItemAsync("l1"));
        Assert.Equal(["t1"], Terms((await ItemAsync("n1"))!));
        Assert.DoesNotContain(await host.AllAsync<RoleRecord>("stad"), role => role.Name == "Hulp");
        Assert.False((await SettingsAsync()).Properties.ContainsKey("MailSettings"));
        Assert.Empty((await host.AllAsync<TemplatesRecord>("stad")).Single().Templates);
        Assert.Equal(["Altijd"], (await host.AllAsync<LayersRecord>("stad")).Single().Layers.Select(layer => (string?)layer!["Name"]));
        Assert.Empty((await host.Recipes.PlanAsync("stad", overlay)).Changes);
    }

    [Fact]
    public async Task Stays_when_something_of_the_tenant_needs_it_and_that_is_said()
    {
        await ImportAsync(Item("w1", "List", "Eigen lijst"), Item("w2", "Note", "Eigen notitie", """, "Note": { "Extra": { "Text": "hier" }, "Body": { "Text": "t2" } }, "LayerMetadata": { "Layer": "Rand", "Zone": "Footer" }"""));
        Base("2.0", Little);

        var plan = await host.Recipes.PlanAsync("stad", overlay);
        var report = await host.Recipes.RunAsync("stad", overlay);

        Assert.Equal(
        [
            "content.data[n1].Terms[t2] staat niet meer in de basis en blijft: ‘Eigen notitie’ gebruikt het.",
            "Layers.Layers[Rand] staat niet meer in de basis en blijft: ‘Eigen notitie’ gebruikt het.",
            "ContentDefinition.ContentParts[Note].ContentPartFieldDefinitionRecords[Extra] staat niet meer in de basis en blijft: ‘Eigen notitie’ gebruikt het.",
            "ContentDefinition.ContentTypes[List] staat niet meer in de basis en blijft: ‘Eigen lijst’ gebruikt het.",
            "ContentDefinition.ContentParts[List] staat niet meer in de basis en blijft: de soort List heeft het.",
        ], report.Kept.Select(kept => kept.ToString()));
        Assert.Equal(report.Kept, plan.Plan[^1].Kept);
        Assert.Contains(PlanText.Of(plan), line => line.StartsWith("   = ContentDefinition.ContentTypes[List]", StringComparison.Ordinal));
        Assert.NotNull((await DefinitionsAsync()).Type("List"));
        Assert.Equal(["t1", "t2"], Terms((await ItemAsync("n1"))!));
        // What the base gave, and nobody uses, went all the same.
        Assert.Null(await ItemAsync("l1"));
        Assert.Empty((await host.Recipes.PlanAsync("stad", overlay)).Changes);
    }

    [Fact]
    public async Task Is_a_conflict_when_the_tenant_changed_it()
    {
        await RunAsync("""{ "name": "Roles", "Roles": [ { "Name": "Hulp", "Permissions": ["ManageMedia"] } ] }, { "name": "settings", "MailSettings": { "Host": "eigen" } }""");
        await ImportAsync(Item("l1", "List", "Anders"));
        Base("2.0", Little);
        const string role = "Roles.Roles[Hulp]", mail = "settings.MailSettings", item = "content.data[l1]";

        Assert.Equal([role, item, mail], (await host.Recipes.PlanAsync("stad", overlay)).Plan[^1].Conflicts.Select(conflict => conflict.Path).Order(StringComparer.Ordinal));
        var refused = await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", overlay));
        Assert.Equal(3, refused.Problems.Count);
        Assert.Contains(refused.Problems, problem => problem.Message.Contains("de basis heeft niets", StringComparison.Ordinal));

        await host.Recipes.RunAsync("stad", overlay, new() { Choices = new(BaseChoice.Own, new HashSet<string>(), new HashSet<string> { role }) });

        Assert.DoesNotContain(await host.AllAsync<RoleRecord>("stad"), found => found.Name == "Hulp");
        Assert.Equal("eigen", (string?)(await SettingsAsync()).Properties["MailSettings"]!["Host"]);
        Assert.Equal("Anders", (await ItemAsync("l1"))!.DisplayText);
        Assert.NotNull((await DefinitionsAsync()).Type("List"));
        Assert.Empty((await host.Recipes.PlanAsync("stad", overlay)).Changes);
    }

    [Fact]
    public async Task Is_not_what_one_step_leaves_to_another()
    {
        await RunAsync("""{ "name": "ContentDefinition", "ContentParts": [ { "Name": "Note", "ContentPartFieldDefinitionRecords": [ { "FieldName": "SampleField", "Name": "Extra", "Settings": { "PublicFieldSettings": { "Name": "anders" } } } ] } ] }""");
        Base("1.1", Everything);

        var plan = await host.Recipes.PlanAsync("stad", overlay);

        Assert.Empty(plan.Plan.SelectMany(step => step.Conflicts));
        Assert.DoesNotContain(plan.Changes, change => change.Kind is not ("recipe-base" or "audit"));
    }

    [Fact]
    public async Task Stays_when_the_recipe_on_top_of_the_base_says_it_too()
    {
        overlay = host.RecipeFile("gemeente", """
            { "name": "gemeente", "base": { "name": "stam", "version": "1.0" }, "steps": [ { "name": "feature", "enable": ["Sample.Greeting"] }, { "name": "settings", "MailSettings": { "Host": "van ons" } },
              { "name": "ContentDefinition", "ContentParts": [ { "Name": "Note", "ContentPartFieldDefinitionRecords": [ { "FieldName": "SampleField", "Name": "Extra" } ] } ] } ] }
            """);
        await host.Recipes.RunAsync("stad", overlay);
        Base("2.0", Little);

        var plan = await host.Recipes.PlanAsync("stad", overlay);
        await host.Recipes.RunAsync("stad", overlay);

        Assert.Empty(plan.Plan.SelectMany(step => step.Conflicts));
        Assert.Equal("van ons", (string?)(await SettingsAsync()).Properties["MailSettings"]!["Host"]);
        Assert.Equal(["Body", "Extra"], (await DefinitionsAsync()).Part("Note")!.Fields.Select(field => field.Name));
        Assert.Contains("Sample.Greeting", (await host.AllAsync<Platform.Tenants.TenantFeatures>("stad")).Single().Enabled);
    }

    [Fact]
    public async Task A_step_that_nobody_understands_goes_and_the_plan_says_so()
    {
        Base("1.1", $$"""{{Everything}}, {{Unknown}}, { "name": "Toverij", "Rest": { "Blijft": true } }""");
        await host.Recipes.RunAsync("stad", overlay);
        Base("2.0", $$"""{{Everything}}, { "name": "Toverij", "Rest": { "Blijft": true } }""");

        var plan = await host.Recipes.PlanAsync("stad", overlay);
        await host.Recipes.RunAsync("stad", overlay);

        Assert.Contains("   - kept-step Toverij", PlanText.Of(plan));
        Assert.Equal("""{"name":"Toverij","Rest":{"Blijft":true}}""", Assert.Single(await host.AllAsync<KeptStep>("stad")).Step.ToJsonString());
        Assert.Empty((await host.Recipes.PlanAsync("stad", overlay)).Changes);
    }

    [Fact]
    public async Task A_step_that_nobody_understands_stays_when_the_recipe_says_it_itself_or_another_brought_it()
    {
        Base("1.1", $"{Everything}, {Unknown}");
        await RunAsync("""{ "name": "Toverij", "Data": [ { "Id": "c" } ] }""");
        await host.Recipes.RunAsync("stad", overlay);
        Base("2.0", Everything);
        host.RecipeFile("gemeente", $$"""{ "name": "gemeente", "base": { "name": "stam", "version": "1.0" }, "steps": [ {{Unknown}} ] }""");

        await host.Recipes.RunAsync("stad", overlay);

        Assert.Equal(["a", "c"], (await host.AllAsync<KeptStep>("stad")).Select(kept => (string?)kept.Step["Data"]![0]!["Id"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_step_that_nobody_understands_stays_when_a_recipe_that_does_not_run_now_brought_the_same()
    {
        Base("1.1", $"{Everything}, {Unknown}");
        await host.Recipes.RunAsync("stad", overlay);
        await host.Recipes.RunAsync("stad", host.Recipe("los", Unknown));
        Base("2.0", Everything);

        var plan = await host.Recipes.PlanAsync("stad", overlay);
        await host.Recipes.RunAsync("stad", overlay);

        Assert.DoesNotContain(PlanText.Of(plan), line => line.Contains("kept-step", StringComparison.Ordinal));
        Assert.Single(await host.AllAsync<KeptStep>("stad"));
        await host.Recipes.RunAsync("stad", host.Recipe("los", """{ "name": "Toverij", "Data": [] }"""));
        Assert.Equal("""{"name":"Toverij","Data":[]}""", Assert.Single(await host.AllAsync<KeptStep>("stad")).Step.ToJsonString());
    }

    [Fact]
    public async Task A_step_that_nobody_understands_takes_the_place_of_what_the_base_said_before()
    {
        Base("1.1", $"{Everything}, {Unknown}");
        await host.Recipes.RunAsync("stad", overlay);
        Base("1.2", $$"""{ "name": "Anders" }, {{Everything}}, { "name": "Toverij", "Data": [ { "Id": "b" } ] }""");

        await host.Recipes.RunAsync("stad", overlay);

        Assert.Equal(["""{"name":"Anders"}""", """{"name":"Toverij","Data":[{"Id":"b"}]}"""], (await host.AllAsync<KeptStep>("stad")).Select(kept => kept.Step.ToJsonString()).Order(StringComparer.Ordinal));
    }

    private const string Unknown = """{ "name": "Toverij", "Data": [ { "Id": "a", "Spreuk": "Hocus" } ] }""";

    private static string Everything => $$"""
        { "name": "feature", "enable": ["Sample", "Sample.Greeting"] },
        { "name": "settings", "MailSettings": { "Host": "een" } },
        {{SampleRecipe.Definition}},
        { "name": "ContentDefinition", "ContentTypes": [ {{List}} ], "ContentParts": [ { "Name": "List", "ContentPartFieldDefinitionRecords": [] }, { "Name": "Note", "ContentPartFieldDefinitionRecords": [ {{Extra}} ] } ] },
        { "name": "Roles", "Roles": [ { "Name": "Redactie", "Permissions": ["EditContent"] }, { "Name": "Hulp", "Permissions": ["EditContent"] } ] },
        { "name": "Layers", "Layers": [ { "Name": "Altijd" }, { "Name": "Rand" } ] },
        { "name": "Templates", "Templates": { "Note": { "Content": "Hallo" } } },
        { "name": "content", "data": [ {{SampleRecipe.Note("n1", "Keuzes", """, "Terms": [ { "ContentItemId": "t1", "ContentType": "Note" }, { "ContentItemId": "t2", "ContentType": "Note" } ]""")}}, {{Item("l1", "List", "l1")}}, {{Item("l2", "List", "l2")}} ] }
        """;

    private static string Little => $$"""
        { "name": "feature", "enable": ["Sample"] },
        {{SampleRecipe.Definition}},
        { "name": "Roles", "Roles": [ { "Name": "Redactie", "Permissions": ["EditContent"] } ] },
        { "name": "Layers", "Layers": [ { "Name": "Altijd" } ] },
        { "name": "content", "data": [ {{SampleRecipe.Note("n1", "Keuzes", """, "Terms": [ { "ContentItemId": "t1", "ContentType": "Note" } ]""")}} ] }
        """;

    private static string Item(string id, string type, string title, string rest = "") =>
        $$"""{ "ContentItemId": "{{id}}", "ContentType": "{{type}}", "DisplayText": "{{title}}", "Latest": true, "Published": true, "TitlePart": { "Title": "{{title}}" }{{rest}} }""";

    private void Base(string version, string steps) => host.RecipeFile("stam", $$"""{ "name": "stam", "version": "{{version}}", "steps": [ {{steps}} ] }""");

    private Task RunAsync(string steps) => host.Recipes.RunAsync("stad", host.Recipe($"los{Guid.NewGuid():n}", steps));

    private Task ImportAsync(params string[] items) => RunAsync($$"""{ "name": "content", "data": [ {{string.Join(", ", items)}} ] }""");

    private static IEnumerable<string?> Terms(ContentItem item) => item.Content["Terms"]!.AsArray().Select(term => (string?)term!["ContentItemId"]);

    private Task<ContentItem?> ItemAsync(string id) => host.ReadAsync("stad", reader => reader.PublishedAsync(id));

    private async Task<ContentDefinitions> DefinitionsAsync() => new((await host.AllAsync<ContentDefinitionRecord>("stad")).Single());

    private async Task<SiteSettings> SettingsAsync() => (await host.AllAsync<SiteSettings>("stad")).Single();
}
