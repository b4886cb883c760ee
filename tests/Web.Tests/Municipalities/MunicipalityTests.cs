using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Bases;

namespace OrchardVrijwilligers.Web.Tests.Municipalities;

/// <summary>Each municipality is a recipe over the same base, and differs by data alone.</summary>
[Trait("Speed", "Slow")]
public sealed class MunicipalityTests
{
    public static TheoryData<string> Recipes => ["heuvelland", "son-en-breugel", "amsterdam-zuidoost"];

    [Theory]
    [MemberData(nameof(Recipes))]
    public async Task Every_page_of_the_sitemap_and_every_link_on_it_answers(string recipe)
    {
        await using var portal = await OpenAsync(recipe);
        var paths = await SitemapAsync(portal);
        var items = 0;
        var links = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var page = await portal.PageAsync(path);
            Assert.NotEmpty(page.QuerySelector("h1")?.TextContent.Trim() ?? "");
            if (page.QuerySelector("#zoekform") is null) items++;
            links.UnionWith(page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]));
        }
        Assert.True(items >= 25, $"{recipe} has {items} items of its own.");
        foreach (var link in links.Except(paths))
        {
            using var answer = await portal.Client.GetAsync(link);
            // A link of an editor may name an item in another language than the reader's: that leads to the reader's own.
            using var own = answer.StatusCode == HttpStatusCode.Found ? await portal.Client.GetAsync(answer.Headers.Location) : null;
            Assert.True((own ?? answer).StatusCode == HttpStatusCode.OK, $"{link} answered {(int)answer.StatusCode}.");
        }
    }

    [Theory]
    [MemberData(nameof(Recipes))]
    public async Task Nothing_of_it_is_unknown_and_running_it_again_changes_no_document(string recipe)
    {
        await using var portal = await OpenAsync(recipe);
        var file = portal.Services.GetRequiredService<RecipeLoader>().FileOf(recipe)!;

        var again = await portal.Services.GetRequiredService<RecipeRunner>().PlanAsync(recipe, file);

        Assert.Equal([], again.Notes.Select(note => $"{note.Path}: {note.Message}"));
        // An overlay sets again what the base set, so the trail tells of it; no document differs.
        Assert.DoesNotContain(again.Changes, change => change.Kind != "audit");
    }

    [Theory]
    [InlineData("heuvelland", "/vacatures?gemeente=vaals", "Gemeente", "/tradities")]
    [InlineData("heuvelland", "/vacatures?traditie=carnaval", "Cultuur en traditie", "/gemeenten/eijsden")]
    [InlineData("son-en-breugel", "/ritten?dorp=breugel", "Ophalen in", "/almanak")]
    [InlineData("amsterdam-zuidoost", "/vacatures?talen=frans", "Welke taal spreek je?", "/bedrijfsprojecten")]
    [InlineData("amsterdam-zuidoost", "/organisaties?soort=zelforganisatie", "Soort organisatie", "/engels")]
    public async Task Has_facets_types_and_pages_of_its_own(string recipe, string narrowed, string facet, string page)
    {
        await using var portal = await OpenAsync(recipe);
        var list = await portal.PageAsync(narrowed);
        var all = await portal.PageAsync(narrowed.Split('?')[0]);

        Assert.Contains(facet, list.Body!.TextContent, StringComparison.Ordinal);
        Assert.InRange(Count(list), 1, Count(all) - 1);
        await portal.PageAsync(page);
    }

    [Fact]
    public async Task A_minimal_portal_has_no_lists_that_it_does_not_want()
    {
        await using var portal = await OpenAsync("son-en-breugel");
        foreach (var path in (string[])["/trainingen", "/kennisbank", "/wijken", "/organisaties"])
        {
            using var answer = await portal.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
        Assert.DoesNotContain("Geschikt voor", (await portal.PageAsync("/vacatures")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_in_another_language_says_which_one()
    {
        await using var portal = await OpenAsync("amsterdam-zuidoost");
        var page = await portal.PageAsync("/vacatures/drink-thee-en-oefen-nederlands");

        Assert.Equal(["en", "fr", "ar"], page.QuerySelectorAll("main p[lang]").Select(text => text.GetAttribute("lang")));
        Assert.Equal("rtl", page.QuerySelector("main p[lang=ar]")?.GetAttribute("dir"));
    }

    [Fact]
    public async Task A_term_in_another_language_says_which_one_wherever_it_stands()
    {
        await using var portal = await OpenAsync("amsterdam-zuidoost");
        var (list, fitting) = (await portal.PageAsync("/vacatures?talen=frans&talen=arabisch"), await portal.PageAsync("/keuzehulp?taal=frans&vraag=klaar"));

        Assert.Equal("Français", list.QuerySelector(".ov-chip [lang=fr]")?.TextContent);
        Assert.Equal("rtl", list.QuerySelector(".ov-chip [lang=ar]")?.GetAttribute("dir"));
        Assert.NotNull(list.QuerySelector(".ov-facts [lang=fr]"));
        Assert.Equal("Français", fitting.QuerySelector(".ov-answers [lang=fr]")?.TextContent);
        Assert.NotNull(fitting.QuerySelector(".ov-fits [lang=fr]"));
    }

    [Theory]
    [MemberData(nameof(Recipes))]
    public async Task Has_a_look_of_its_own(string recipe)
    {
        await using var portal = await OpenAsync(recipe);
        var page = await portal.PageAsync("/");
        var sheet = page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!).Single(href => href.StartsWith("/look/", StringComparison.Ordinal));

        Assert.Contains("--ov-brand:", await portal.Client.GetStringAsync(sheet), StringComparison.Ordinal);
    }

    /// <summary>A newer base, as its makers might bring one out: a field and a page more, another intro, other words for a role, a type less.</summary>
    [Theory]
    [MemberData(nameof(Recipes))]
    [InlineData("hilversum")]
    public async Task Takes_a_newer_base_and_keeps_what_is_its_own(string recipe)
    {
        await using var portal = await OpenAsync(recipe);
        var runner = portal.Services.GetRequiredService<RecipeRunner>();
        var newer = NewerBase.Write(portal.Folder, portal.Services.GetRequiredService<RecipeLoader>());
        await runner.RunAsync(recipe, RecipeText.Write(portal.Folder, "eigen", """
            { "name": "Roles", "Roles": [ { "Name": "Redacteur", "Description": "Van ons", "Permissions": ["ViewContent"] } ] },
            { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Story", "Settings": { "PublicTypeSettings": { "NounMany": "portretten" } } } ] }
            """));
        var before = await portal.PageAsync("/verhalen");

        var conflicts = (await runner.PlanAsync(recipe, newer)).Plan.SelectMany(step => step.Conflicts).Select(conflict => conflict.Path).ToList();
        await Assert.ThrowsAsync<RecipeException>(() => runner.RunAsync(recipe, newer));
        var report = await runner.RunAsync(recipe, newer, new() { Choices = BaseChoices.None with { Default = BaseChoice.Own } });

        Assert.Contains("Roles.Roles[Redacteur].Description", conflicts);
        Assert.Contains("Nieuw in de basis", (await portal.PageAsync("/over-de-basis")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Een nieuw begin van de basis.", (await portal.PageAsync("/verhalen")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("portretten", (await portal.PageAsync("/verhalen")).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before.Title, (await portal.PageAsync("/verhalen")).Title);
        var definitions = await DefinitionsAsync(portal, recipe);
        Assert.Contains(definitions.Part("Story")!.Fields, field => field.Name == "Nieuw");
        Assert.DoesNotContain(definitions.Types, type => type.Name == "Divider");
        Assert.All(report.Kept, kept => Assert.NotEmpty(kept.Reason));
        Assert.DoesNotContain((await runner.PlanAsync(recipe, newer)).Changes, change => change.Kind != "audit");
    }

    private static int Count(IDocument page) => int.Parse(page.QuerySelector("[role=status]")!.TextContent.Trim().Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<ContentDefinitions> DefinitionsAsync(Portal portal, string tenant)
    {
        using var lease = await portal.Tenants.EnterAsync(tenant);
        return (await lease.Services.GetRequiredService<ContentCache>().GetAsync(default)).Definitions;
    }

    private static async Task<Portal> OpenAsync(string recipe)
    {
        var portal = new Portal(recipe);
        await portal.InitializeAsync();
        return portal;
    }

    private static async Task<List<string>> SitemapAsync(Portal portal)
    {
        var map = XDocument.Parse(await portal.Client.GetStringAsync("/sitemap.xml"));
        return [.. map.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).PathAndQuery)];
    }
}
