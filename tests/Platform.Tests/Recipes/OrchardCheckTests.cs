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
    [InlineData("""{ "name": "content", "data": [{ "ContentItemId": "a", "ContentType": "A", "When": { "Value": "[js: relativeDate('+1d')]" } }] }""", "$.steps[0].data[0].When.Value", "no relativeDate()")]
    public async Task Names_what_would_not_travel_with_its_place(string step, string path, string message)
    {
        var problem = Assert.Single(await CheckAsync(step));

        Assert.Equal(path, problem.Path);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.True(problem.Line > 0);
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
