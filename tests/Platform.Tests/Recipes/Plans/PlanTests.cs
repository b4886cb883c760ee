using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Plans;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Platform.Tests.Recipes.Plans;

public sealed class PlanTests : IAsyncLifetime
{
    private KernelHost host = null!;

    public async ValueTask InitializeAsync()
    {
        host = await KernelHost.StartAsync();
        await host.SetUpAsync("stad", $$"""
            { "name": "feature", "enable": ["Sample", "Sample.Greeting"] },
            { "name": "settings", "SiteName": "Stad", "MailSettings": { "Host": "een", "Password": "geheim" } },
            {{SampleRecipe.Definition}},
            { "name": "Roles", "Roles": [ { "Name": "Redactie", "Permissions": ["EditContent"] } ] },
            { "name": "content", "data": [ {{SampleRecipe.Note("n1", "Eerste", """, "ContentItemVersionId": "v1", "Note": { "Body": { "Text": "oud" } }""")}}, {{SampleRecipe.Note("n2", "Tweede", """, "ContentItemVersionId": "v2" """)}} ] }
            """);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Says_step_by_step_what_is_added_changed_removed_and_left()
    {
        var steps = await PlanAsync($$"""
            { "name": "feature", "enable": ["Sample"], "disable": ["Sample.Greeting"] },
            { "name": "settings", "SiteName": "Stad", "BaseUrl": "https://stad.example", "MailSettings": { "Host": "twee", "Password": "anders" } },
            { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Note", "DisplayName": "Notitie", "Settings": { "PublicTypeSettings": { "Title": "Notities" } } } ] },
            { "name": "Roles", "Roles": [ { "Name": "Redactie", "Permissions": ["EditContent", "ManageMedia"] }, { "Name": "Nieuw", "Permissions": [] } ] },
            { "name": "content", "data": [ {{SampleRecipe.Note("n1", "Eerste", """, "ContentItemVersionId": "v1", "AutoroutePart": { "Path": "notes/eerste" }, "Note": { "Body": { "Text": "nieuw" } }""")}}, {{SampleRecipe.Note("n2", "Tweede", """, "ContentItemVersionId": "v2", "AutoroutePart": { "Path": "notes/tweede" }""")}} ] }
            """);

        Assert.Equal(["Removed feature Sample.Greeting"], Things(steps[0]));
        Assert.Equal(["Sample"], steps[0].Left);
        Assert.Equal(["Changed setting MailSettings: Host \"een\" > \"twee\", Password ••• > •••", "Added setting BaseUrl"], Things(steps[1]));
        Assert.Equal(["SiteName"], steps[1].Left);
        Assert.Equal(["Changed content-type Note: DisplayName \"Note\" > \"Notitie\", Settings.PublicTypeSettings.Title \"Notes\" > \"Notities\""], Things(steps[2]));
        Assert.Equal(["Changed role Redactie: Permissions [\"EditContent\"] > [\"EditContent\",\"ManageMedia\"]", "Added role Nieuw"], Things(steps[3]));
        Assert.Equal(["Changed content Eerste (Note): Note.Body.Text \"oud\" > \"nieuw\""], Things(steps[4]));
        Assert.Equal(["n2"], steps[4].Left);
    }

    [Fact]
    public async Task Says_of_one_thing_in_two_steps_what_each_does()
    {
        var steps = await PlanAsync("""{ "name": "settings", "SiteName": "Eerst" }, { "name": "settings", "SiteName": "Dan" }""");

        Assert.Equal(["Changed setting SiteName: SiteName \"Stad\" > \"Eerst\""], Things(steps[0]));
        Assert.Equal(["Changed setting SiteName: SiteName \"Eerst\" > \"Dan\""], Things(steps[1]));
    }

    [Fact]
    public async Task Names_with_its_place_everything_that_is_not_known()
    {
        var steps = await PlanAsync("""
            { "name": "feature", "enable": ["Samples"] },
            { "name": "settings", "SiteName": "Stad", "HomeRoute": {}, "SampelSettings": {} },
            { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Odd", "Settings": { "WeirdSettings": {} }, "ContentTypePartDefinitionRecords": [ { "PartName": "TitlPart", "Name": "TitlPart" } ] } ],
              "ContentParts": [ { "Name": "Odd", "ContentPartFieldDefinitionRecords": [ { "FieldName": "SampelField", "Name": "F" } ] } ] },
            { "name": "content", "data": [ { "ContentItemId": "x", "ContentType": "Oddd", "Latest": true } ] },
            { "name": "Layers", "Layers": [ { "Name": "A", "Rule": "isHomepage()" }, { "Name": "B", "Rule": "true" },
              { "Name": "C", "LayerRule": { "Conditions": [ { "Name": "AllConditionGroup", "Conditions": [ { "Name": "UrlConditon" }, { "Name": "UrlCondition" } ] } ] } } ] },
            { "name": "Toverij", "data": "[js: heks()]" }
            """);

        var unknown = steps.SelectMany(step => step.Unknown).Select(problem => (problem.Unknown!.Kind, problem.Unknown.Name, problem.Unknown.Near));
        Assert.Equal(
        [
            (UnknownKind.Feature, "Samples", "Sample"),
            (UnknownKind.Settings, "SampelSettings", "SampleSettings"),
            (UnknownKind.Settings, "WeirdSettings", null),
            (UnknownKind.Part, "TitlPart", "TitlePart"),
            (UnknownKind.FieldKind, "SampelField", "SampleField"),
            (UnknownKind.ContentType, "Oddd", "Odd"),
            (UnknownKind.Expression, "isHomepage()", null),
            (UnknownKind.Expression, "UrlConditon", "UrlCondition"),
            (UnknownKind.Expression, "$.steps[5].data", null),
            (UnknownKind.Step, "Toverij", null),
        ], unknown);
        Assert.All(steps.SelectMany(step => step.Unknown), problem => Assert.True(problem.Line > 0 && problem.Column > 0));
        Assert.True(steps[^1].IsKept);
    }

    [Fact]
    public async Task Names_every_activity_of_a_kept_workflow_and_what_its_expressions_hold_that_is_not_understood()
    {
        const string Steps = """
            { "name": "WorkflowType", "data": [ { "Name": "Melden", "Activities": [
              { "Name": "EmailTask", "Properties": { "Subject": { "Expression": "Dag {{ Naam }}" },
                "Body": { "Expression": "{{ Naam | tover }}" }, "Sender": { "Expression": "" } } },
              { "Name": "EmailTsk", "Properties": { "Body": { "Expression": "{% heks %}" } } },
              { "Name": "IfElseTask", "Properties": { "Syntax": "JavaScript", "Condition": { "Expression": "input('A') == 1" },
                "LiquidCondition": { "Expression": "{{ A" } } },
              { "Name": "CorrelateTask", "Properties": { "Syntax": 1, "Value": { "Expression": "{{ A }}" } } },
              { "Name": "HttpRedirectTask", "Properties": { "Location": { "Expression": "[js: getUrlPrefix('/a')]" } } }
            ] } ] }
            """;
        var step = Assert.Single(await PlanAsync(Steps));

        string[] expected =
        [
            "1 Step WorkflowType",
            "2 Activity EmailTask", "3 Expression EmailTask.Body",
            "4 Activity EmailTsk EmailTask", "4 Expression EmailTsk.Body",
            "5 Activity IfElseTask", "5 Expression IfElseTask.Condition", "6 Expression IfElseTask.LiquidCondition",
            "7 Activity CorrelateTask",
            "8 Activity HttpRedirectTask", "8 Expression [js: getUrlPrefix('/a')]",
        ];
        var first = step.Line;
        Assert.Equal(expected, step.Unknown.Select(problem => $"{problem.Line - first + 1} {problem.Unknown!.Kind} {problem.Unknown.Name} {problem.Unknown.Near}".TrimEnd()).Order(StringComparer.Ordinal).OrderBy(line => line[0]));
        Assert.Contains(step.Unknown, problem => problem.Path == "$.steps[0].data[0].Activities[0].Properties.Body.Expression" && problem.Message.Contains("tover", StringComparison.Ordinal));
        Assert.Contains(step.Unknown, problem => problem.Path == "$.steps[0].data[0].Activities[1].Name" && problem.Message == "The activity 'EmailTsk' is not known here; it is kept as it is. Did you mean 'EmailTask'?");
        Assert.Contains(step.Unknown, problem => problem.Message == "The activity 'EmailTask' is kept as it is until workflows run here.");
    }

    [Fact]
    public async Task Goes_on_without_what_is_missing_beside_the_recipe_and_a_run_does_not()
    {
        var file = host.Recipe("mist", """{ "name": "recipes", "Values": [ { "name": "nergens" } ] }, { "name": "settings", "SiteName": "[file:text('naam.txt')]", "BaseUrl": "https://stad.example" }""");

        var plan = await host.Recipes.PlanAsync("stad", file);
        await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", file));

        Assert.Equal(["There is no recipe 'nergens'.", "There is no file \"naam.txt\" in the recipe's folder."], plan.Missing.Select(problem => problem.Message));
        Assert.All(plan.Missing, problem => Assert.True(problem.Line > 0 && problem.Column > 0));
        Assert.Contains("Added setting BaseUrl", Things(Assert.Single(plan.Plan)));
        Assert.Contains(PlanText.Of(plan), line => line.StartsWith("x ", StringComparison.Ordinal) && line.Contains("naam.txt", StringComparison.Ordinal));
        Assert.EndsWith("2 missing beside the recipe: it cannot run without them", PlanText.Of(plan).Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_members_of_a_list_by_name_and_a_new_order_once()
    {
        var old = System.Text.Json.Nodes.JsonNode.Parse("""{ "Terms": [ { "ContentItemId": "a", "T": 1 }, { "ContentItemId": "b", "T": 1 } ] }""");
        var next = System.Text.Json.Nodes.JsonNode.Parse("""{ "Terms": [ { "ContentItemId": "b", "T": 1 }, { "ContentItemId": "a", "T": 2 } ] }""");

        Assert.Equal([new("Terms[a].T", "1", "2"), new("Terms", "a, b", "b, a")], PropertyChanges.Between(old, next));
    }

    private async Task<IReadOnlyList<PlannedStep>> PlanAsync(string steps) => (await host.Recipes.PlanAsync("stad", host.Recipe("plan", steps))).Plan;

    private static IEnumerable<string> Things(PlannedStep step) => step.Things.Select(thing =>
        $"{thing.Sign} {thing.Kind} {thing.Name}{(thing.Properties.Count > 0 ? ": " : "")}{string.Join(", ", thing.Properties.Select(change => $"{change.Path} {change.Old} > {change.New}"))}");
}
