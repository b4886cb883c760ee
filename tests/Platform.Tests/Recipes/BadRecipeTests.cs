using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Platform.Tests.Recipes;

/// <summary>What is wrong with a recipe, and where; nothing of it runs. Line 1 is the line of "name".</summary>
public sealed class BadRecipeTests : IAsyncLifetime
{
    private KernelHost host = null!;

    public async ValueTask InitializeAsync()
    {
        host = await KernelHost.StartAsync();
        await host.SetUpAsync("stad");
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("""{ "name": "feature", "enable": "Sample" }""", 2, 32, "\"enable\" is a list of texts, not the text \"Sample\".")]
    [InlineData("""{ "name": "feature", "enable": ["Sample", 7] }""", 2, 43, "Expected a text in \"enable\", not the number 7.")]
    [InlineData("""{ "name": "themes", "site": ["x"] }""", 2, 29, "\"site\" is a text, not a list.")]
    [InlineData("""{ "name": "themes", "site": "Sample" }""", 2, 1, "The feature 'Sample' is no theme.")]
    [InlineData("""{ "name": "settings", "SiteName": 5 }""", 2, 35, "\"SiteName\" is a text, not the number 5.")]
    [InlineData("""{ "name": "settings", "TimeZoneId": "Mars/Base" }""", 2, 37, "There is no time zone 'Mars/Base'.")]
    [InlineData("""{ "name": "settings", "LookSettings": { "Tokens": [] } }""", 2, 51, "The value of \"LookSettings.Tokens\" is of the wrong kind.")]
    [InlineData("""{ "name": "settings", "LocalizationSettings": { "DefaultCulture": "no such language" } }""", 2, 67, "There is no language 'no such language'.")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": {} }""", 2, 48, "\"ContentTypes\" is a list.")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": ["Note"] }""", 2, 49, "A definition in \"ContentTypes\" is an object, not the text \"Note\".")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [ { "DisplayName": "x" } ] }""", 2, 50, "It needs a \"Name\" that is a text.")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "a.b" } ] }""", 2, 60, "'a.b' is not a technical name: use letters, digits, '_' and '-', starting with a letter.")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "A", "Settings": { "PublicTypeSettings": { "Name": "a{b}" } } } ] }""", 2, 111, "'a{b}' is not a public name: use letters and digits in camelCase, starting with a small letter.")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "A", "Settings": { "PublicTypeSettings": { "PageSize": "veel" } } } ] }""", 2, 115, "The value of \"PublicTypeSettings.PageSize\" is of the wrong kind.")]
    [InlineData("""{ "name": "ContentDefinition", "ContentParts": [ { "Name": "A", "ContentPartFieldDefinitionRecords": [ { "Name": "F" } ] } ] }""", 2, 104, "It needs a \"FieldName\" that is a text.")]
    [InlineData("""{ "name": "content", "data": [ { "ContentType": "Note" } ] }""", 2, 32, "A content item needs a \"ContentItemId\" of 1 to 26 characters.")]
    [InlineData("""{ "name": "content", "data": [ { "ContentItemId": "a", "ContentType": "Note", "Published": "yes" } ] }""", 2, 92, "\"Published\" is true or false, not the text \"yes\".")]
    [InlineData("""{ "name": "content", "data": [ { "ContentItemId": "a", "ContentType": "Note", "CreatedUtc": "gisteren" } ] }""", 2, 93, "\"CreatedUtc\" is a date such as 2026-05-01T10:00:00Z, not the text \"gisteren\".")]
    [InlineData("""{ "name": "content", "data": [ { "ContentItemId": "a", "ContentType": "Note", "Note": 3 } ] }""", 2, 87, "'Note' moet een object zijn, geen Number.")]
    [InlineData("""{ "name": "content", "data": [ { "ContentItemId": "a", "ContentType": "Note", "Note": { "Body": "tekst" } } ] }""", 2, 97, "De waarde van 'Body' moet een object zijn.")]
    [InlineData("""{ "name": "content", "data": [ { "ContentItemId": "a", "ContentType": "Note", "Note": { "Body": { "Text": [1] } } } ] }""", 2, 107, "De waarde van 'Body' moet een tekst zijn.")]
    [InlineData("""{ "name": "content", "data": {} }""", 2, 30, "The step 'content' needs a list \"data\".")]
    [InlineData("""{ "name": "Roles", "Roles": [ { "Permissions": ["EditContent"] } ] }""", 2, 31, "A role needs a \"Name\" of at most 100 characters.")]
    [InlineData("""{ "name": "Layers", "Layers": [ {} ] }""", 2, 33, "A layer needs a \"Name\".")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "A" }, { "Name": "A" } ] }""", 2, 77, "'A' stands in this list twice.")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "A", "ContentTypePartDefinitionRecords": [ { "PartName": "B" }, { "PartName": "B" } ] } ] }""", 2, 138, "'B' stands in this list twice.")]
    [InlineData("""{ "name": "ContentDefinition", "ContentParts": [ { "Name": "A", "ContentPartFieldDefinitionRecords": [ { "Name": "F", "FieldName": "SampleField" }, { "Name": "F", "FieldName": "SampleField" } ] } ] }""", 2, 159, "'F' stands in this list twice.")]
    [InlineData("""{ "name": "Roles", "Roles": [ { "Name": "Hulp" }, { "Name": "hulp" } ] }""", 2, 61, "'hulp' stands in this list twice.")]
    [InlineData("""{ "name": "Layers", "Layers": [ { "Name": "Rand" }, { "Name": "Rand" } ] }""", 2, 63, "'Rand' stands in this list twice.")]
    [InlineData("""{ "name": "Templates", "Templates": { "Note": "{{ x }}" } }""", 2, 47, "The template 'Note' is an object with a text \"Content\".")]
    [InlineData("""{ "name": "recipes", "Values": "other" }""", 2, 32, "The step 'recipes' needs a list \"Values\" of objects with a \"name\".")]
    [InlineData("""{ "name": "recipes", "Values": [ { "name": "nergens" } ] }""", 2, 34, "There is no recipe 'nergens'.")]
    [InlineData("""{ "name": "settings", "SiteName": "[js: nope()]" }""", 2, 35, "The function \"nope\" does not exist in recipes, and general scripts do not run.")]
    [InlineData("""{ "naam": "settings" }""", 2, 1, "A step is an object with a \"name\".")]
    [InlineData("""7""", 2, 1, "A step is an object with a \"name\".")]
    public async Task Names_line_and_column_of_a_value_of_the_wrong_kind(string step, int line, int column, string message)
    {
        var file = host.RecipeFile("bad", $"{{ \"name\": \"bad\", \"steps\": [\n{step}\n] }}");

        var problem = Assert.Single((await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", file))).Problems);

        Assert.Equal((line, column, message), (problem.Line, problem.Column, problem.Message));
        Assert.Equal(file, problem.File);
        Assert.Empty(await host.AllAsync<ContentItem>("stad"));
    }

    [Fact]
    public async Task Names_everything_that_is_wrong_at_once()
    {
        var file = host.RecipeFile("bad", """
            { "name": "bad", "steps": [
              { "name": "feature", "enable": 1 },
              { "name": "settings", "SiteName": true },
              { "name": "content", "data": [ 5 ] }
            ] }
            """);

        var problems = (await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", file))).Problems;

        Assert.Equal([2, 3, 4], problems.Select(problem => problem.Line));
    }

    [Fact]
    public async Task Names_the_pattern_that_is_no_liquid()
    {
        var file = host.Recipe("bad", $$"""
            { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Odd", "ContentTypePartDefinitionRecords": [
              { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": { "AutoroutePartSettings": { "Pattern": "{% if %}" } } } ] } ] },
            { "name": "content", "data": [ { "ContentItemId": "a", "ContentType": "Odd", "Latest": true } ] }
            """);

        var problem = Assert.Single((await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", file))).Problems);

        Assert.Contains("Het patroon '{% if %}' van 'Odd' klopt niet", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_recipes_that_include_each_other_naming_the_circle()
    {
        host.RecipeFile("one", """{ "name": "One", "steps": [ { "name": "recipes", "Values": [ { "name": "two" } ] } ] }""");
        host.RecipeFile("two", """{ "name": "Two", "steps": [ { "name": "recipes", "Values": [ { "name": "one" } ] } ] }""");
        var file = host.Recipe("start", """{ "name": "recipes", "Values": [ { "name": "one" } ] }""");

        var problem = Assert.Single((await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", file))).Problems);

        Assert.Equal("Recipes include each other in a circle: One -> Two -> One.", problem.Message);
        Assert.EndsWith("two.recipe.json", problem.File, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("/etc/passwd")]
    [InlineData("a\\\\b")]
    [InlineData("")]
    public async Task Looks_for_included_recipes_nowhere_else(string name)
    {
        File.WriteAllText(Path.Combine(host.Folder, "secret.recipe.json"), """{ "name": "secret", "steps": [] }""");
        var file = host.Recipe("start", $$"""{ "name": "recipes", "Values": [ { "name": "{{name}}" } ] }""");

        Assert.StartsWith("There is no recipe", Assert.Single((await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", file))).Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not JSON", 1)]
    [InlineData("", 1)]
    [InlineData("[]", 1)]
    [InlineData("""{ "name": "x" }""", 1)]
    [InlineData("{ \"name\": \"x\",\n  \"steps\": [ { \"name\": } ] }", 2)]
    public async Task Names_the_line_of_what_is_no_recipe(string text, int line)
    {
        var problems = (await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", host.RecipeFile("bad", text)))).Problems;

        Assert.Equal(line, Assert.Single(problems).Line);
    }

    [Fact]
    public async Task Refuses_a_text_of_thirty_megabytes_with_its_place_and_the_limit()
    {
        var file = host.RecipeFile("big", "");
        await using (var writer = new StreamWriter(file))
        {
            await writer.WriteAsync("{ \"name\": \"big\", \"steps\": [\n  { \"name\": \"settings\",\n    \"SiteName\": \"");
            for (var megabyte = 0; megabyte < 30; megabyte++) await writer.WriteAsync(new string('x', 1024 * 1024));
            await writer.WriteAsync("\" } ] }");
        }

        var problem = Assert.Single((await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", file))).Problems);

        Assert.Equal((3, 17), (problem.Line, problem.Column));
        Assert.Contains("10,485,760", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_the_file_is_not_there() =>
        Assert.Contains("cannot be read", (await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", Path.Combine(host.Folder, "none.recipe.json")))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Keeps_and_reports_what_nobody_knows()
    {
        var file = host.RecipeFile("strange", """
            { "name": "strange", "steps": [
              { "name": "feature", "enable": ["Samples", "OrchardCore.Workflows"] },
              { "name": "themes", "site": "TheNowhere" },
              { "name": "ContentDefinition", "ContentParts": [ { "Name": "Map", "ContentPartFieldDefinitionRecords": [ { "FieldName": "GeoPointField", "Name": "Where" } ] } ] },
              { "name": "content", "data": [
                { "ContentItemId": "a", "ContentType": "Nota", "Latest": true, "X": { "Y": 1 } },
                { "ContentItemId": "b", "ContentType": "Nota", "Latest": true },
                { "ContentItemId": "c", "ContentType": "Note", "Latest": true, "DisplayText": "c", "Extra": { }, "Note": { "Boddy": { } } } ] },
              { "name": "WorkflowType", "data": [ 1.50 ] }
            ] }
            """);

        var report = await host.Recipes.RunAsync("stad", file);

        Assert.Equal(
        [
            (2, "The feature 'OrchardCore.Workflows' of Orchard Core has no counterpart here; it is kept."),
            (2, "The feature 'Samples' is not here; it comes on when its module does. Did you mean 'Sample'?"),
            (3, "The theme 'TheNowhere' is not here; another takes its place until it is."),
            (4, "The kind of field 'GeoPointField' is not known here; 'Map.Where' is kept as it is."),
            (6, "The content type 'Nota' is not known here; it is kept as it is. Did you mean 'Note'?"),
            (8, "The field 'Note.Boddy' is not known here; it is kept as it is. Did you mean 'Body'?"),
            (8, "The part 'Extra' is not known here; it is kept as it is."),
            (9, "The step 'WorkflowType' is not known here; it is kept as it is."),
        ], report.Notes.Select(note => (note.Line, note.Message)).Order());
        Assert.Equal("""{"name":"WorkflowType","data":[1.50]}""", (await host.AllAsync<KeptStep>("stad")).Single().Step.ToJsonString());
        Assert.Equal("""{"X":{"Y":1}}""", (await host.AllAsync<ContentItem>("stad")).Single(item => item.ContentItemId == "a").Content.ToJsonString());
        Assert.Empty((await host.Recipes.PlanAsync("stad", file)).Changes);
    }
}
