using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Web.Tests.Content;

/// <summary>An item of any type may have a picture of its own instead of that of its term.</summary>
public sealed class ChosenSceneTests(ChosenSceneTests.Outings portal) : IClassFixture<ChosenSceneTests.Outings>
{
    [Theory]
    [InlineData("naar-het-bos", "wandelen")]
    [InlineData("naar-de-tuin", "tuin")]
    [InlineData("naar-de-maan", "tuin")]
    public async Task Is_shown_wherever_the_item_is_and_gives_way_to_that_of_the_term_where_the_theme_has_none(string item, string scene)
    {
        var path = $"/uitjes/{item}";
        var page = await portal.PageAsync(path);
        var list = await portal.PageAsync("/uitjes");

        Assert.Equal(scene, SceneIn(page.QuerySelector(".ov-top__art")));
        Assert.Equal(scene, SceneIn(CardOf(list, ".ov-note", path)));
        Assert.Equal(scene, SceneIn(CardOf(page, ".ov-feature", path)));
    }

    [Fact]
    public async Task Keeps_the_ground_of_the_term()
    {
        var path = "/uitjes/naar-het-bos";

        Assert.Equal("5", (await portal.PageAsync(path)).QuerySelector(".ov-top")!.GetAttribute("data-tint"));
        Assert.Equal("5", CardOf(await portal.PageAsync("/uitjes"), ".ov-note", path).GetAttribute("data-tint"));
    }

    [Fact]
    public async Task Is_a_picture_and_nothing_to_read_or_to_search()
    {
        Assert.DoesNotContain("Op de hei", (await portal.PageAsync("/uitjes/naar-het-bos")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("wandelen", await portal.Client.GetStringAsync("/api/v1/uitjes/uitje-bos"), StringComparison.Ordinal);
        Assert.Empty((await portal.PageAsync("/uitjes?q=hei")).QuerySelectorAll(".ov-note"));
    }

    private static IElement CardOf(IDocument page, string card, string path) => page.QuerySelectorAll(card).Single(found => found.QuerySelector("a")!.GetAttribute("href") == path);

    private static string? SceneIn(IElement? place) => place?.QuerySelector(".ov-scene use")?.GetAttribute("href") is { } href ? Path.GetFileNameWithoutExtension(href.Split('#')[0]) : null;

    public sealed class Outings() : Portal("kern")
    {
        private const string Types = """
            { "name": "ContentDefinition",
              "ContentTypes": [
                { "Name": "Outing", "DisplayName": "Uitje",
                  "Settings": { "PublicTypeSettings": { "Name": "uitjes", "Title": "Uitjes", "Singular": "uitje", "NounOne": "uitje", "NounMany": "uitjes" },
                    "GatheringSettings": { "Value": "Outing.Kind", "Lists": [ { "List": "uitjes", "Title": "Meer", "Style": "large", "Take": 6 } ] } },
                  "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "AutoroutePart", "Name": "AutoroutePart" }, { "PartName": "Outing", "Name": "Outing" }, { "PartName": "Look", "Name": "Look" } ] },
                { "Name": "Term", "ContentTypePartDefinitionRecords": [ { "PartName": "Term", "Name": "Term" } ] } ],
              "ContentParts": [
                { "Name": "Outing", "ContentPartFieldDefinitionRecords": [
                  { "FieldName": "TaxonomyField", "Name": "Kind", "Settings": { "TaxonomyFieldSettings": { "TaxonomyContentItemId": "tax-soort" }, "PublicFieldSettings": { "Name": "soort", "Facet": true, "Zone": "facts" } } } ] },
                { "Name": "Look", "ContentPartFieldDefinitionRecords": [
                  { "FieldName": "TextField", "Name": "Picture", "Settings": { "TextFieldPredefinedListEditorSettings": { "Options": [ { "Name": "Op de hei", "Value": "wandelen" } ] }, "PublicFieldSettings": { "Name": "tekening", "Role": "scene", "Api": false } } } ] },
                { "Name": "Term", "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField", "Name": "Scene" }, { "FieldName": "TextField", "Name": "Tint" } ] } ] }
            """;

        private const string Items = """
            { "name": "content", "data": [
              { "ContentItemId": "tax-soort", "ContentType": "Taxonomy", "DisplayText": "Soort", "Latest": true, "Published": true, "AliasPart": { "Alias": "soort" },
                "TaxonomyPart": { "TermContentType": "Term", "Terms": [ { "ContentItemId": "soort-groen", "ContentType": "Term", "DisplayText": "Groen", "AliasPart": { "Alias": "groen" }, "Term": { "Scene": { "Text": "tuin" }, "Tint": { "Text": "5" } } } ] } },
              { "ContentItemId": "uitje-bos", "ContentType": "Outing", "DisplayText": "Naar het bos", "Latest": true, "Published": true, "AutoroutePart": { "Path": "uitjes/naar-het-bos" },
                "Look": { "Picture": { "Text": "wandelen" } }, "Outing": { "Kind": { "TaxonomyContentItemId": "tax-soort", "TermContentItemIds": ["soort-groen"] } } },
              { "ContentItemId": "uitje-tuin", "ContentType": "Outing", "DisplayText": "Naar de tuin", "Latest": true, "Published": true, "AutoroutePart": { "Path": "uitjes/naar-de-tuin" },
                "Outing": { "Kind": { "TaxonomyContentItemId": "tax-soort", "TermContentItemIds": ["soort-groen"] } } },
              { "ContentItemId": "uitje-maan", "ContentType": "Outing", "DisplayText": "Naar de maan", "Latest": true, "Published": true, "AutoroutePart": { "Path": "uitjes/naar-de-maan" },
                "Look": { "Picture": { "Text": "op-de-maan" } }, "Outing": { "Kind": { "TaxonomyContentItemId": "tax-soort", "TermContentItemIds": ["soort-groen"] } } } ] }
            """;

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await Services.GetRequiredService<RecipeRunner>().RunAsync("kern", RecipeText.Write(Folder, "uitjes", Types, Items));
            await IndexedAsync();
        }
    }
}
