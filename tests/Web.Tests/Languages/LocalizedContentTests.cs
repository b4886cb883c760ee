using System.Net;
using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Web.Tests.Languages;

/// <summary>Items that say the same in several languages, in a portal that has some.</summary>
public sealed class LocalizedContentTests(LocalizedContentTests.Zuidoost portal) : IClassFixture<LocalizedContentTests.Zuidoost>
{
    private const string Dutch = "/vacatures/geef-de-planten-water";
    private const string English = "/en/vacatures/water-the-plants";

    [Fact]
    public async Task A_list_has_one_card_for_what_says_the_same_in_the_readers_language()
    {
        var (dutch, english) = (await TitlesAsync("/vacatures"), await TitlesAsync("/en/vacatures"));

        Assert.Contains("Geef de planten water", dutch);
        Assert.DoesNotContain("Water the plants", dutch);
        Assert.Contains("Water the plants", english);
        Assert.DoesNotContain("Geef de planten water", english);
        Assert.Equal(dutch.Count, english.Count);
        Assert.Contains("Help een kind met huiswerk", english);
    }

    [Fact]
    public async Task A_card_says_in_which_language_it_was_written()
    {
        var page = await portal.PageAsync("/en/vacatures");

        var links = page.QuerySelectorAll(".ov-note__link").ToDictionary(link => link.TextContent.Trim(), link => link.GetAttribute("lang"));
        Assert.Null(links["Water the plants"]);
        Assert.Equal("nl", links["Help een kind met huiswerk"]);
    }

    [Theory]
    [InlineData("/keuzehulp", ".ov-pick__label")]
    [InlineData("/vacatures", ".ov-facet--talen .ov-choice__label")]
    public async Task A_language_is_named_in_that_language(string path, string names)
    {
        var page = await portal.PageAsync(path);

        var languages = page.QuerySelectorAll(names).ToDictionary(name => name.TextContent, name => (name.GetAttribute("lang"), name.GetAttribute("dir")));
        Assert.Equal((null, null), languages["Nederlands"]);
        Assert.Equal(("fr", "ltr"), languages["Français"]);
        Assert.Equal(("ar", "rtl"), languages["العربية"]);
    }

    [Theory]
    [InlineData("/en/vacatures/geef-de-planten-water", English)]
    [InlineData("/vacatures/water-the-plants", Dutch)]
    [InlineData("/en/over", "/en/about")]
    public async Task An_address_in_the_other_language_leads_to_the_readers_own(string path, string to)
    {
        using var answer = await portal.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(to, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_language_switch_goes_to_the_same_item()
    {
        var page = await portal.PageAsync(English);

        Assert.Equal(Dutch, page.QuerySelector(".ov-languages a[hreflang=nl]")!.GetAttribute("href"));
        Assert.Equal([$"nl {Dutch}", $"en {English}", $"x-default {Dutch}"], page.QuerySelectorAll("link[hreflang]").Select(link => $"{link.GetAttribute("hreflang")} {new Uri(link.GetAttribute("href")!).AbsolutePath}"));
        Assert.Empty(page.QuerySelectorAll(".ov-otherlanguage"));
        Assert.Null(page.QuerySelector("h1")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_page_in_a_language_of_its_own_says_so()
    {
        var page = await portal.PageAsync("/frans");

        Assert.Equal("fr", page.QuerySelector(".ov-prose")!.GetAttribute("lang"));
        Assert.Contains("Deze tekst is in het Frans.", page.QuerySelector(".ov-otherlanguage")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_gives_what_readers_of_the_first_language_get()
    {
        var found = JsonNode.Parse(await portal.Client.GetStringAsync("/api/v1/vacatures?perPagina=100"))!["resultaten"]!.AsArray().Select(item => (string)item!["titel"]!).ToList();

        Assert.Contains("Geef de planten water", found);
        Assert.DoesNotContain("Water the plants", found);
    }

    [Fact]
    public async Task The_sitemap_names_each_text_once_in_its_own_language()
    {
        var map = await portal.Client.GetStringAsync("/sitemap.xml");

        Assert.Contains($"{English}</loc>", map, StringComparison.Ordinal);
        Assert.Contains($"{Dutch}</loc>", map, StringComparison.Ordinal);
        Assert.DoesNotContain("/vacatures/water-the-plants</loc>", map.Replace("/en/vacatures", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> TitlesAsync(string path)
    {
        var titles = new List<string>();
        for (var number = 1; number <= 2; number++) titles.AddRange((await portal.PageAsync($"{path}?pagina={number}")).QuerySelectorAll(".ov-note__title").Select(title => title.TextContent.Trim()));
        return [.. titles.Distinct()];
    }

    public sealed class Zuidoost() : Portal("amsterdam-zuidoost")
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            using var lease = await Tenants.EnterAsync("amsterdam-zuidoost");
            await lease.Shell.CaughtUpAsync();
        }
    }
}
