using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Web.Tests.Content;

/// <summary>A type that no line of C# knows, made by a recipe in a portal that runs: everything a public type has.</summary>
public sealed class NewTypeTests(NewTypeTests.Fleet portal) : IClassFixture<NewTypeTests.Fleet>
{
    [Fact]
    public async Task Has_a_list_with_facets_and_counts()
    {
        var page = await portal.PageAsync("/bakfietsen");
        Assert.Equal("Bakfietsen te leen", page.QuerySelector("h1")?.TextContent.Trim());
        Assert.Equal("3 bakfietsen", page.QuerySelector("[role=status]")?.TextContent.Trim());
        Assert.Contains("Kleur", page.Body!.TextContent, StringComparison.Ordinal);

        var red = await portal.PageAsync("/bakfietsen?kleur=rood");
        Assert.Equal("2 bakfietsen", red.QuerySelector("[role=status]")?.TextContent.Trim());
        Assert.DoesNotContain("Blauwe bak", red.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var wide = await portal.PageAsync("/bakfietsen?laadruimte=groot&kleur=rood");
        Assert.Equal("1 bakfiets", wide.QuerySelector("[role=status]")?.TextContent.Trim());
    }

    [Fact]
    public async Task Is_searched_by_its_words()
    {
        Assert.Equal("1 bakfiets", (await portal.PageAsync("/bakfietsen?q=huifje")).QuerySelector("[role=status]")?.TextContent.Trim());
        Assert.Contains("Rode bak met huif", (await portal.PageAsync("/zoeken?q=huifje")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_found_by_the_words_that_its_template_gives() =>
        Assert.Equal("1 bakfiets", (await portal.PageAsync("/bakfietsen?q=vrachtmonster")).QuerySelector("[role=status]")?.TextContent.Trim());

    [Fact]
    public async Task Has_a_page_for_each_item()
    {
        var page = await portal.PageAsync("/bakfietsen/rode-bak-met-huif");

        Assert.Equal("Rode bak met huif", page.QuerySelector("h1")?.TextContent.Trim());
        Assert.Contains("Met een huifje tegen de regen", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Rood", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_a_resource_of_the_api()
    {
        using var list = await JsonAsync("/api/v1/bakfietsen?kleur=rood&perPagina=1");
        Assert.Equal((2, 1, 2), (list.RootElement.GetProperty("totaal").GetInt32(), list.RootElement.GetProperty("pagina").GetInt32(), list.RootElement.GetProperty("paginas").GetInt32()));
        var red = list.RootElement.GetProperty("facetten").GetProperty("kleur").EnumerateArray().Single(facet => facet.GetProperty("waarde").GetString() == "rood");
        Assert.Equal((2, true, "Rood"), (red.GetProperty("aantal").GetInt32(), red.GetProperty("gekozen").GetBoolean(), red.GetProperty("label").GetString()));

        using var one = await JsonAsync("/api/v1/bakfietsen/fiets-1");
        Assert.Equal("Rode bak met huif", one.RootElement.GetProperty("titel").GetString());
        Assert.Equal(120, one.RootElement.GetProperty("laadruimte").GetInt32());
    }

    [Fact]
    public async Task Stands_in_the_openapi_document()
    {
        using var document = await JsonAsync("/api/v1/openapi.json");

        var parameters = document.RootElement.GetProperty("paths").GetProperty("/bakfietsen").GetProperty("get").GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString());
        Assert.Contains("kleur", parameters);
        Assert.Equal("number", document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("Bakfietsen").GetProperty("properties").GetProperty("laadruimte").GetProperty("type").GetString());
    }

    [Fact]
    public async Task Has_a_feed_a_calendar_and_a_place_in_the_sitemap()
    {
        Assert.Contains("<title>Blauwe bak</title>", await TextAsync("/bakfietsen/feed.atom"), StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Blauwe bak", await TextAsync("/bakfietsen.ics"), StringComparison.Ordinal);
        Assert.Contains("DTSTART;TZID=Europe/Amsterdam:20300601T100000", await TextAsync("/bakfietsen/blauwe-bak.ics"), StringComparison.Ordinal);
        Assert.Contains("/bakfietsen/blauwe-bak</loc>", await TextAsync("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_no_odd_character_in_a_feed_or_calendar()
    {
        System.Xml.Linq.XDocument.Parse(await TextAsync("/bakfietsen/feed.atom"));
        Assert.DoesNotContain('\u0001', await TextAsync("/bakfietsen.ics"));
    }

    private async Task<JsonDocument> JsonAsync(string path) => JsonDocument.Parse(await TextAsync(path));

    private async Task<string> TextAsync(string path)
    {
        using var answer = await portal.Client.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {(int)answer.StatusCode}: {text}");
        return text;
    }

    public sealed class Fleet() : Portal("kern")
    {
        private const string Recipe = """
            { "name": "bakfietsen", "steps": [
              { "name": "ContentDefinition",
                "ContentTypes": [ { "Name": "CargoBike", "DisplayName": "Bakfiets",
                  "Settings": { "PublicTypeSettings": { "Name": "bakfietsen", "Title": "Bakfietsen te leen", "Singular": "bakfiets", "NounOne": "bakfiets", "NounMany": "bakfietsen", "DateField": "CargoBike.From", "Calendar": true }, "FullTextAspectSettings": { "IncludeFullTextTemplate": true, "FullTextTemplate": "{% if ContentItem.Content.CargoBike.Load.Value == 120 %}vrachtmonster{% endif %}" } },
                  "ContentTypePartDefinitionRecords": [
                    { "PartName": "TitlePart", "Name": "TitlePart" },
                    { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": { "AutoroutePartSettings": { "Pattern": "bakfietsen/{{ ContentItem.DisplayText | slugify }}" } } },
                    { "PartName": "CargoBike", "Name": "CargoBike" } ] } ],
                "ContentParts": [ { "Name": "CargoBike", "ContentPartFieldDefinitionRecords": [
                  { "FieldName": "TextField", "Name": "Text", "Settings": { "PublicFieldSettings": { "Name": "tekst", "Zone": "lead", "Search": 2 } } },
                  { "FieldName": "TextField", "Name": "Color", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Kleur" },
                    "TextFieldPredefinedListEditorSettings": { "Options": [ { "Name": "Rood", "Value": "rood" }, { "Name": "Blauw", "Value": "blauw" } ] },
                    "PublicFieldSettings": { "Name": "kleur", "Facet": true, "Zone": "facts", "Card": true } } },
                  { "FieldName": "NumericField", "Name": "Load", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Laadruimte" },
                    "PublicFieldSettings": { "Name": "laadruimte", "Facet": true, "Zone": "facts", "Ranges": [ { "Value": "klein", "Label": "Klein", "To": 100 }, { "Value": "groot", "Label": "Groot", "From": 100 } ] } } },
                  { "FieldName": "DateTimeField", "Name": "From", "Settings": { "PublicFieldSettings": { "Name": "vanaf", "Zone": "facts" } } } ] } ] },
              { "name": "content", "data": [
                { "ContentItemId": "fiets-1", "ContentType": "CargoBike", "DisplayText": "Rode bak met huif", "Latest": true, "Published": true,
                  "CargoBike": { "Text": { "Text": "Met een huifje tegen de regen." }, "Color": { "Text": "rood" }, "Load": { "Value": 120 }, "From": { "Value": "2030-05-01T08:00:00Z" } } },
                { "ContentItemId": "fiets-2", "ContentType": "CargoBike", "DisplayText": "Kleine rode\u0001 bak", "Latest": true, "Published": true,
                  "CargoBike": { "Text": { "Text": "Voor twee\u0001 kinderen." }, "Color": { "Text": "rood" }, "Load": { "Value": 80 }, "From": { "Value": "2030-05-02T08:00:00Z" } } },
                { "ContentItemId": "fiets-3", "ContentType": "CargoBike", "DisplayText": "Blauwe bak", "Latest": true, "Published": true,
                  "CargoBike": { "Color": { "Text": "blauw" }, "Load": { "Value": 200.5 }, "From": { "Value": "2030-06-01T08:00:00Z" } } } ] } ] }
            """;

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            // Somebody looks first, so that the portal runs when the type comes.
            await PageAsync("/vacatures");
            var file = Path.Combine(Folder, "bakfietsen.recipe.json");
            await File.WriteAllTextAsync(file, Recipe);
            await Services.GetRequiredService<RecipeRunner>().RunAsync("kern", file);
        }
    }
}
