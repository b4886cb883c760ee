using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Web.Tests.Content;

/// <summary>Nothing that somebody typed runs on a page, however it came in and wherever it stands.</summary>
public sealed class CleanContentTests(KernPortal portal) : IClassFixture<KernPortal>
{
    private const string Trap = """<p onclick=\"evil()\">Goed <script>evil()</script><a href=\"javascript:evil()\">klik</a><img src=x onerror=evil()></p>""";
    private const string Html = $$"""{ "Html": "{{Trap}}" }""";

    private const string Definitions = """
        { "name": "ContentDefinition", "ContentTypes": [
            { "Name": "Blocks", "ContentTypePartDefinitionRecords": [
              { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "AutoroutePart", "Name": "AutoroutePart" }, { "PartName": "FlowPart", "Name": "FlowPart" },
              { "PartName": "BagPart", "Name": "Extra" }, { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart" } ] },
            { "Name": "Paragraph", "ContentTypePartDefinitionRecords": [ { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart" } ] },
            { "Name": "Box", "ContentTypePartDefinitionRecords": [ { "PartName": "BagPart", "Name": "BagPart" }, { "PartName": "Vacancy", "Name": "Vacancy" } ] },
            { "Name": "Term", "ContentTypePartDefinitionRecords": [ { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart" } ] },
            { "Name": "Menu", "ContentTypePartDefinitionRecords": [ { "PartName": "AliasPart", "Name": "AliasPart" }, { "PartName": "MenuItemsListPart", "Name": "MenuItemsListPart" } ] },
            { "Name": "HtmlMenuItem", "ContentTypePartDefinitionRecords": [ { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart" } ] } ] }
        """;

    private const string Item = $$"""
        { "ContentItemId": "blocks", "ContentType": "Blocks", "DisplayText": "Blokken", "Latest": true, "Published": true, "HtmlBodyPart": {{Html}},
          "FlowPart": { "Widgets": [
            { "ContentItemId": "w1", "ContentType": "Paragraph", "HtmlBodyPart": {{Html}} },
            { "ContentItemId": "w2", "ContentType": "Box", "Vacancy": { "Body": {{Html}} }, "BagPart": { "ContentItems": [
              { "ContentItemId": "w3", "ContentType": "Paragraph", "HtmlBodyPart": {{Html}} },
              { "ContentItemId": "w4", "ContentType": "Box", "Vacancy": { "Body": {{Html}} } } ] } } ] },
          "Extra": { "ContentItems": [ { "ContentItemId": "e1", "ContentType": "Paragraph", "HtmlBodyPart": {{Html}} } ] } }
        """;

    private const string Taxonomy = $$"""
        { "ContentItemId": "tax-html", "ContentType": "Taxonomy", "DisplayText": "Boom", "Latest": true, "Published": true, "TaxonomyPart": { "Terms": [
            { "ContentItemId": "t1", "ContentType": "Term", "DisplayText": "Een", "HtmlBodyPart": {{Html}}, "Terms": [
              { "ContentItemId": "t2", "ContentType": "Term", "DisplayText": "Twee", "HtmlBodyPart": {{Html}}, "Terms": [
                { "ContentItemId": "t3", "ContentType": "Term", "DisplayText": "Drie", "HtmlBodyPart": {{Html}} } ] } ] } ] } }
        """;

    private const string Menu = $$"""
        { "ContentItemId": "menu-html", "ContentType": "Menu", "Latest": true, "Published": true, "AliasPart": { "Alias": "vies" }, "MenuItemsListPart": { "MenuItems": [
            { "ContentItemId": "m1", "ContentType": "HtmlMenuItem", "HtmlBodyPart": {{Html}}, "MenuItemsListPart": { "MenuItems": [
              { "ContentItemId": "m2", "ContentType": "HtmlMenuItem", "HtmlBodyPart": {{Html}} } ] } } ] } }
        """;

    [Fact]
    public async Task Cleans_html_at_every_depth_of_what_a_recipe_brings()
    {
        await RunAsync("clean", Definitions, $$"""{ "name": "content", "data": [ {{Item}}, {{Taxonomy}}, {{Menu}} ] }""");

        foreach (var (id, times) in ((string, int)[])[("blocks", 6), ("tax-html", 3), ("menu-html", 2)]) await AssertCleanAsync(id, times);
    }

    [Fact]
    public async Task Cleans_what_an_editor_saves()
    {
        await RunAsync("types", Definitions);
        var item = JsonSerializer.Deserialize<ContentItem>(Item.Replace("\"blocks\"", "\"\"", StringComparison.Ordinal), Blueprint.Json)!;

        using var lease = await portal.Tenants.EnterAsync("kern");
        var saved = (await lease.Services.GetRequiredService<ActionRunner>().RunAsync<SaveContent, SaveContentInput, ContentItem>(new(item, Publish: true), Actor.CommandLine)).Demand();

        await AssertCleanAsync(saved.ContentItemId, 6);
        var page = await portal.PageAsync("/" + saved.Text("AutoroutePart", "Path"));
        Assert.Contains("Goed", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main script, main [onclick], main [onerror], main [href^='javascript:']"));
    }

    private async Task AssertCleanAsync(string id, int times)
    {
        using var lease = await portal.Tenants.EnterAsync("kern");
        await using var session = lease.Services.GetRequiredService<IDocumentStore>().OpenSession();
        var json = (await session.PublishedAsync(id))!.Content.ToJsonString();
        Assert.DoesNotContain("evil", json, StringComparison.Ordinal);
        Assert.Equal(times, json.Split("Goed").Length - 1);
    }

    private async Task RunAsync(string name, params string[] steps)
    {
        var file = Path.Combine(portal.Folder, name + ".recipe.json");
        await File.WriteAllTextAsync(file, $$"""{ "name": "{{name}}", "steps": [ {{string.Join(",\n", steps)}} ] }""");
        await portal.Services.GetRequiredService<RecipeRunner>().RunAsync("kern", file);
        Assert.Empty((await portal.Services.GetRequiredService<RecipeRunner>().PlanAsync("kern", file)).Changes);
    }
}
