using System.Reflection;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Orchard;

namespace OrchardVrijwilligers.Platform.Tests.Recipes;

public sealed class OrchardCheckTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ov-orchard").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("""{ "name": "feature", "enable": ["Lists"] }""", "$.steps[0].enable[0]", "The feature 'Lists' is ours; Orchard Core calls it OrchardCore.Lists, OrchardCore.Feeds, OrchardCore.OpenApi.")]
    [InlineData("""{ "name": "themes", "site": "Prikbord" }""", "$.steps[0].site", "Orchard Core has no theme 'Prikbord'.")]
    [InlineData("""{ "name": "settings", "LookSettings": { "Tokens": {} } }""", "$.steps[0].LookSettings", "keeps the settings 'LookSettings' and does nothing with them")]
    [InlineData("""{ "name": "PostalCodes" }""", "$.steps[0]", "Orchard Core has no step 'PostalCodes' and would skip it.")]
    [InlineData("""{ "name": "ContentDefinition", "ContentParts": [{ "Name": "A", "ContentPartFieldDefinitionRecords": [{ "Name": "B", "FieldName": "AddressField" }] }] }""", "$.steps[0].ContentParts[0].ContentPartFieldDefinitionRecords[0].FieldName", "no kind of field 'AddressField'")]
    [InlineData("""{ "name": "settings", "SampleSettings": { "Greeting": "Dag" } }""", "$.steps[0].SampleSettings", "keeps the settings 'SampleSettings' and does nothing with them")]
    [InlineData("""{ "name": "settings", "LocalizationSettings": { "DefaultCulture": "nl" }, "SearchSettings": { "Placeholder": "Zoek" }, "ContactSettings": { } }""", "$.steps[0].ContactSettings", "'ContactSettings'")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [{ "Name": "A", "Settings": { "SampleTypeSettings": { } } }] }""", "$.steps[0].ContentTypes[0].Settings.SampleTypeSettings", "keeps 'SampleTypeSettings' and does nothing with it.")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [{ "Name": "A", "ContentTypePartDefinitionRecords": [{ "PartName": "A" }, { "PartName": "B" }, { "PartName": "TitlePart" }, { "PartName": "ChairPart" }] }], "ContentParts": [{ "Name": "B", "ContentPartFieldDefinitionRecords": [{ "Name": "C", "FieldName": "TextField" }] }] }""", "$.steps[0].ContentTypes[0].ContentTypePartDefinitionRecords[3].PartName", "no part 'ChairPart'")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [{ "Name": "A", "Settings": { "PublicTypeSettings": { "Name": "a" } } }] }""", "$.steps[0].ContentTypes[0].Settings.PublicTypeSettings", "keeps 'PublicTypeSettings'")]
    [InlineData("""{ "name": "content", "data": [{ "ContentItemId": "a", "ContentType": "A", "A": { "Value": "[js: relativeDate('+1d')]" } }] }""", "$.steps[0].data[0].A.Value", "no relativeDate()")]
    [InlineData("""{ "name": "content", "data": [{ "ContentItemId": "a", "ContentType": "A", "TitlePart": { "Title": "T" }, "A": { "B": { "Text": "t" } }, "BagPart": { "ContentItems": [{ "ContentType": "B", "ChairPart": { "Legs": 4 } }, { "ContentType": "B", "ChairPart": { "Legs": 3 } }] } }] }""", "$.steps[0].data[0].BagPart.ContentItems[0].ChairPart", "no part 'ChairPart'")]
    [InlineData("""{ "name": "content", "data": [{ "ContentItemId": "a", "ContentType": "A", "LayerMetadata": { "Zone": "Voet", "Layer": "Altijd" } }] }""", "$.steps[0].data[0].LayerMetadata.Zone", "the zone 'Voet'")]
    [InlineData("""{ "name": "content", "data": [{ "ContentItemId": "a", "ContentType": "A", "LiquidPart": { "Liquid": "{{ 'a' | all_taxonomy_terms }}{{ 'a' | slugify | upcase }}" }, "TitlePart": { "Title": "{{ {% not liquid" } }] }""", "$.steps[0].data[0].LiquidPart.Liquid", "unknown filter 'all_taxonomy_terms'")]
    [InlineData("""{ "name": "Templates", "Templates": { "Content__A": { "Content": "{% zone 'Header' %}{% shape 'x', a: 1 %}{% endzone %}{% if a %}{% endif %}{% heks %}" } } }""", "$.steps[0].Templates.Content__A.Content", "unknown tag 'heks'")]
    [InlineData("""{ "name": "Templates", "Templates": { "Content__A": { "Content": "{%- liquid\n echo 1 %}" } } }""", "$.steps[0].Templates.Content__A.Content", "'liquid' is off")]
    [InlineData("""{ "name": "Layers", "Layers": [{ "Name": "A", "LayerRule": { "Conditions": [{ "Name": "AnyConditionGroup", "Conditions": [{ "Name": "BooleanCondition" }, { "Name": "MoonCondition" }] }] } }] }""", "$.steps[0].Layers[0].LayerRule.Conditions[0].Conditions[1].Name", "no condition 'MoonCondition'")]
    [InlineData("""{ "name": "Layers", "Layers": [{ "Name": "A", "LayerRule": { "Conditions": [{ "Name": "UrlCondition", "Operation": { "CaseSensitive": true, "$type": "x" } }] } }] }""", "$.steps[0].Layers[0].LayerRule.Conditions[0].Operation", "as its first property")]
    [InlineData("""{ "name": "Layers", "Layers": [{ "Name": "A", "Rule": "isHomepage()" }] }""", "$.steps[0].Layers[0].Rule", "no longer reads a rule")]
    public async Task Names_what_would_not_travel_with_its_place(string step, string path, string message)
    {
        var problem = Assert.Single(await CheckAsync(step));

        Assert.Equal(path, problem.Path);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.True(problem.Line > 0);
    }

    [Fact]
    public async Task Knows_from_the_definitions_which_part_and_which_kind_of_field_stands_in_an_item()
    {
        var problems = await CheckAsync("""
            { "name": "ContentDefinition", "ContentTypes": [{ "Name": "A", "ContentTypePartDefinitionRecords": [{ "PartName": "BagPart", "Name": "Rows" }, { "PartName": "B", "Name": "Side" }] }],
              "ContentParts": [{ "Name": "B", "ContentPartFieldDefinitionRecords": [{ "Name": "C", "FieldName": "TextField" }, { "Name": "D", "FieldName": "AddressField" }] }] },
            { "name": "content", "data": [{ "ContentItemId": "a", "ContentType": "A", "Rows": { "ContentItems": [] }, "Side": { "C": { "Text": "c" }, "D": { "Street": "d" } }, "FlowMetadata": {} },
              { "ContentItemId": "b", "ContentType": "A", "Side": { "D": { "Street": "d" } } }] }
            """);

        Assert.Equal(["$.steps[0].ContentParts[0].ContentPartFieldDefinitionRecords[1].FieldName", "$.steps[1].data[0].Side.D"], problems.Select(problem => problem.Path));
        Assert.Equal("'Side.D' of 'A' has the kind of field 'AddressField', which Orchard Core does not have: it keeps the data and shows nothing of it.", problems[^1].Message);
    }

    [Fact]
    public async Task Has_nothing_against_a_recipe_in_Orchard_Cores_own_words() => Assert.Empty(await CheckAsync("""
        { "name": "Feature", "enable": ["OrchardCore.Lists"] },
        { "name": "settings", "SiteName": "A", "HomeRoute": { "Area": "OrchardCore.Contents" } },
        { "name": "ContentDefinition", "ContentTypes": [{ "Name": "A", "Settings": { "ContentTypeSettings": {} } }], "ContentParts": [{ "Name": "A", "ContentPartFieldDefinitionRecords": [{ "Name": "B", "FieldName": "TextField" }] }] },
        { "name": "content", "data": [{ "ContentItemId": "[js: uuid()]", "ContentType": "A" }] }
        """));

    [Theory]
    [InlineData("OrchardCore.Lists", FeatureFate.Ours, "Lists")]
    [InlineData("orchardcore.search.lucene", FeatureFate.Ours, "Search")]
    [InlineData("Lists", FeatureFate.Ours, "Lists")]
    [InlineData("OrchardCore.DynamicCache", FeatureFate.Always, "OrchardCore.DynamicCache")]
    [InlineData("OrchardCore.AdminMenu", FeatureFate.Kept, "OrchardCore.AdminMenu")]
    [InlineData("TheBlogTheme", FeatureFate.Kept, "TheBlogTheme")]
    public void Maps_feature_ids_or_says_that_they_are_kept(string id, FeatureFate fate, string ours) => Assert.Equal((fate, ours), (FeatureNames.FateOf(id), FeatureNames.Ours(id)));

    private async Task<IReadOnlyList<Platform.Recipes.Reading.RecipeProblem>> CheckAsync(string steps)
    {
        var file = Path.Combine(folder, "a.recipe.json");
        await File.WriteAllTextAsync(file, $$"""{ "name": "a", "steps": [ {{steps}} ] }""", TestContext.Current.CancellationToken);
        return new OrchardCheck(new([ModuleReader.Read(Assembly.GetExecutingAssembly())!])).Of(await new RecipeLoader([folder]).LoadAsync(file, TestContext.Current.CancellationToken));
    }
}
