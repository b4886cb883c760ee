using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OrchardVrijwilligers.Web.Tests.Finding;

namespace OrchardVrijwilligers.Web.Tests.Languages;

/// <summary>The portal of Hilversum as somebody reads it who knows English and no Dutch.</summary>
[Collection(ReadHilversum.Name)]
public sealed partial class ReadInEnglishTests(HilversumPortal portal)
{
    public static TheoryData<string> Pages() =>
    [
        "/", "/vacatures", "/vacatures?wijk=zuid&binnenBuiten=buiten", "/vacatures?q=bestaatechtniet&wijk=zuid", "/vacatures?postcode=9999&afstand=5", "/vacatures?weergave=kaart", "/vacatures/duw-een-rolstoel-naar-buiten",
        "/verhalen", "/verhalen/samen-rekenen-aan-tafel-drie", "/agenda", "/trainingen", "/organisaties", "/kennisbank", "/wijken", "/wijken/zuid",
        "/keuzehulp", "/keuzehulp?vraag=3", "/keuzehulp?postcode=9999&vraag=6", "/keuzehulp?energie=buiten-bezig-zijn&moment=zaterdag&postcode=1215&vraag=klaar", "/keuzehulp?vraag=klaar",
        "/agenda?weergave=maand", "/kennisbank/vrijwilligersvergoeding", "/beslishulp", "/beslishulp/vergoeding", "/beslishulp/vergoeding?jaar=2025&leeftijd=21-jaar-of-ouder&bonnen=nee&maanden=x&bij=maanden",
        "/beslishulp/vergoeding?jaar=2025&leeftijd=21-jaar-of-ouder&bonnen=nee&maanden=12&uren=4&urenPer=per-week&vergoeding=9&vergoedingPer=per-uur&kosten=0&kostenPer=per-maand",
        "/beslishulp/uitkering?uitkering=ww&anbi=dat-weet-ik-niet&vast=ja", "/beslishulp/jonger-dan-18?leeftijd=13-of-14-jaar&dag=op-een-schooldag&uren=2&week=4", "/beslishulp/nieuwkomer?status=ja&ww=nee", "/beslishulp/vog?wie=voor-mezelf&kwetsbaar=ja",
        "/papier", "/papier/vacatures", "/widget/vacatures", "/toegankelijkheid", "/melden", "/melden/bedankt",
        "/zoeken", "/zoeken?q=koken", "/zoeken?q=xqzwv", "/contact-us", "/bestaat-niet", "/aanmelden",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Holds_no_Dutch_that_is_not_marked_as_Dutch(string path)
    {
        var page = await ReadAsync("/en" + path);

        var left = await DutchOnAsync(page);

        Assert.True(left.Count == 0, $"Dutch on /en{path}: {string.Join(" | ", left)}");
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("ltr", page.DocumentElement.GetAttribute("dir"));
    }

    [Theory]
    [InlineData("/open-data")]
    [InlineData("/widget")]
    public async Task Explains_addresses_in_English(string path)
    {
        var page = await ReadAsync("/en" + path);

        // An address is to be copied as it is.
        foreach (var code in page.QuerySelectorAll("code").ToList()) code.Remove();
        var left = await DutchOnAsync(page);

        Assert.True(left.Count == 0, $"Dutch on /en{path}: {string.Join(" | ", left)}");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Keeps_the_reader_in_the_language(string path)
    {
        var page = await ReadAsync("/en" + path);

        var links = page.QuerySelectorAll("a[href^='/'], form[action^='/']").Where(link => !link.Matches(".ov-languages *")).Select(link => link.GetAttribute("href") ?? link.GetAttribute("action")!).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("/en/", link + "/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/vacatures?wijk=zuid", "/en/vacatures?wijk=zuid")]
    [InlineData("/", "/en/")]
    [InlineData("/vacatures/duw-een-rolstoel-naar-buiten", "/en/vacatures/duw-een-rolstoel-naar-buiten")]
    [InlineData("/bestaat-niet", "/en/bestaat-niet")]
    public async Task Switches_to_the_same_page_in_the_other_language(string dutch, string english)
    {
        var (one, other) = (await ReadAsync(dutch), await ReadAsync(english));

        var to = Assert.Single(one.QuerySelectorAll(".ov-languages a[hreflang=en]"));
        Assert.Equal(english, to.GetAttribute("href"));
        Assert.Equal(("en", "English", null), (to.GetAttribute("lang"), to.TextContent, to.GetAttribute("aria-current")));
        Assert.Equal(dutch, other.QuerySelector(".ov-languages a[hreflang=nl]")?.GetAttribute("href"));
        Assert.Equal("true", other.QuerySelector(".ov-languages a[hreflang=en]")?.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Tells_search_engines_of_the_list_in_each_language()
    {
        var page = await portal.PageAsync("/en/vacatures?pagina=2");

        Assert.EndsWith("/en/vacatures?pagina=2", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(["nl /vacatures?pagina=2", "en /en/vacatures?pagina=2", "x-default /vacatures?pagina=2"], page.QuerySelectorAll("link[hreflang]").Select(link => $"{link.GetAttribute("hreflang")} {new Uri(link.GetAttribute("href")!).PathAndQuery}"));
    }

    [Fact]
    public async Task Points_search_engines_to_a_text_in_its_own_language()
    {
        var page = await portal.PageAsync("/en/vacatures/duw-een-rolstoel-naar-buiten");

        Assert.Equal("/vacatures/duw-een-rolstoel-naar-buiten", new Uri(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!).AbsolutePath);
        Assert.Empty(page.QuerySelectorAll("link[hreflang]"));
        Assert.Contains("This text is in Dutch.", page.QuerySelector(".ov-otherlanguage")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("nl", page.QuerySelector("h1")!.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("/over", "/en/about", "What you find here")]
    [InlineData("/contact", "/en/contact-us", "What you can ask")]
    [InlineData("/privacy", "/en/privacy-en", "What you may ask")]
    public async Task A_page_of_the_municipality_is_there_in_English(string path, string english, string heading)
    {
        using var sent = await portal.Client.GetAsync("/en" + path);
        var page = await portal.PageAsync(english);

        Assert.Equal(english, sent.Headers.Location?.OriginalString);
        Assert.Contains(page.QuerySelectorAll("main h2"), title => title.TextContent == heading);
        Assert.Empty(page.QuerySelectorAll("main .ov-prose[lang], footer .ov-prose[lang]"));
        Assert.Equal(path, page.QuerySelector(".ov-languages a[hreflang=nl]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/en/")]
    [InlineData("/en/keuzehulp")]
    [InlineData("/en/papier")]
    [InlineData("/en/vacatures")]
    public async Task Describes_a_page_in_English_to_who_finds_it_elsewhere(string path) =>
        Assert.DoesNotMatch(@"\b(het|een|jouw|zoek|daarna)\b", (await portal.PageAsync(path)).QuerySelector("meta[name=description]")!.GetAttribute("content")!);

    [Fact]
    public async Task Names_the_quality_mark_in_words_wherever_it_can_be_chosen()
    {
        Assert.Contains((await portal.PageAsync("/organisaties")).QuerySelectorAll(".ov-choice__label"), label => label.TextContent == "Keurmerk vrijwillige inzet (voorbeeld)");
        Assert.Contains((await portal.PageAsync("/en/organisaties")).QuerySelectorAll(".ov-choice__label"), label => label.TextContent == "Quality mark for volunteering (example)");
    }

    [Fact]
    public async Task A_page_in_one_language_leads_to_the_home_page_of_the_others() =>
        Assert.Equal(["/eerste-beheerder", "/en/"], (await ReadAsync("/eerste-beheerder")).QuerySelectorAll(".ov-languages__link").Select(link => link.GetAttribute("href")));

    [Theory]
    [InlineData("/nl/vacatures")]
    [InlineData("/fr/vacatures")]
    [InlineData("/EN/robots.txt")]
    [InlineData("/en/admin")]
    [InlineData("/en/eerste-beheerder")]
    [InlineData("/en/robots.txt")]
    [InlineData("/en/sitemap-1.xml")]
    [InlineData("/en/open-data/activiteiten.json")]
    [InlineData("/en/widget/insluiten.js")]
    public async Task Other_prefixes_are_paths_like_any_other(string path)
    {
        using var answer = await portal.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/EN", "/en")]
    [InlineData("/En/", "/en/")]
    [InlineData("/EN/vacatures?wijk=zuid&q=caf%C3%A9", "/en/vacatures?wijk=zuid&q=caf%C3%A9")]
    [InlineData("/EN//elders.example", "/en//elders.example")]
    public async Task A_language_in_capitals_leads_for_good_to_its_own_address(string path, string address)
    {
        using var answer = await portal.Client.GetAsync(path);

        Assert.Equal((HttpStatusCode.MovedPermanently, address), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task Crawlers_leave_the_same_pages_alone_in_every_language()
    {
        var lines = (await portal.Client.GetStringAsync("/robots.txt")).Split('\n');

        Assert.Contains("Disallow: /melden", lines);
        Assert.Contains("Disallow: /en/melden", lines);
        Assert.DoesNotContain("Disallow: /en/admin", lines);
    }

    [Fact]
    public async Task Files_stand_at_one_address_for_all_languages()
    {
        var page = await portal.PageAsync("/en/vacatures");

        Assert.All(page.QuerySelectorAll("link[rel=stylesheet], script[src], main img").Select(file => file.GetAttribute("href") ?? file.GetAttribute("src")!), file => Assert.DoesNotContain("/en/", file, StringComparison.Ordinal));
        Assert.StartsWith("/api/v1/suggesties", page.QuerySelector("[data-suggest]")!.GetAttribute("data-suggest"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_terms_by_their_English_names()
    {
        var page = await portal.PageAsync("/en/vacatures?q=gardening");

        Assert.NotEmpty(page.QuerySelectorAll(".ov-note"));
    }

    [Fact]
    public async Task Counts_and_tells_time_in_English()
    {
        var page = await portal.PageAsync("/en/vacatures");

        Assert.Matches(@"^\d+ volunteer roles and tasks$", page.QuerySelector(".ov-list__total")!.TextContent.Trim());
        Assert.Contains(page.QuerySelectorAll(".ov-time__words"), words => words.TextContent == "hours a week");
        Assert.Matches(@"\d{2}:\d{2}", (await portal.PageAsync("/en/agenda")).QuerySelector(".ov-facts time, .ov-time__words")!.TextContent);
    }

    [Fact]
    public async Task Writes_sums_as_the_reader_does()
    {
        var page = await portal.PageAsync("/en/beslishulp/vergoeding?jaar=2024&leeftijd=21-jaar-of-ouder&bonnen=nee&maanden=10&uren=50&urenPer=per-maand&vergoeding=2,100.00&vergoedingPer=in-een-keer&kosten=0&kostenPer=per-maand");

        Assert.Equal(["€\u00A04.20", "€\u00A0210", "€\u00A02,100"], page.QuerySelectorAll(".ov-checks tbody tr").Select(row => row.QuerySelector("td")!.TextContent));
    }

    [Theory]
    [InlineData("/agenda", "every Wednesday")]
    [InlineData("/agenda", "every other week on Thursday")]
    [InlineData("/agenda", "every 2nd Saturday of the month")]
    [InlineData("/agenda", "every last Sunday of the month")]
    public async Task Says_how_often_in_English(string path, string often)
    {
        var page = await portal.PageAsync("/en" + path);

        Assert.Contains(page.QuerySelectorAll(".ov-facts__item"), fact => fact.TextContent.EndsWith(often, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keeps_a_page_for_each_language()
    {
        var dutch = await portal.Client.GetStringAsync("/organisaties");
        var english = await portal.Client.GetStringAsync("/en/organisaties");

        Assert.Equal(dutch, await portal.Client.GetStringAsync("/organisaties"));
        Assert.Equal(english, await portal.Client.GetStringAsync("/en/organisaties"));
        Assert.NotEqual(dutch, english);
    }

    [Fact]
    public async Task Lists_the_languages_in_the_sitemap()
    {
        var map = await portal.Client.GetStringAsync("/sitemap.xml");

        Assert.Contains("/en/vacatures</loc>", map, StringComparison.Ordinal);
        Assert.Contains("hreflang=\"en\"", map, StringComparison.Ordinal);
        Assert.DoesNotContain("/en/vacatures/", map, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feeds_say_their_language()
    {
        var feed = await portal.Client.GetStringAsync("/en/vacatures/feed.atom");

        Assert.Contains("xml:lang=\"en\"", feed, StringComparison.Ordinal);
        Assert.Contains("/en/vacatures/", feed, StringComparison.Ordinal);
    }

    private async Task<IDocument> ReadAsync(string path)
    {
        using var answer = await portal.Client.GetAsync(path);
        Assert.True((int)answer.StatusCode is 200 or 404, $"{path} answered {(int)answer.StatusCode}");
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    private async Task<IReadOnlyList<string>> DutchOnAsync(IDocument page)
    {
        // A title and an address have no place for a language.
        if (page.QuerySelector("h1[lang=nl]") is not null) page.QuerySelector("title")!.Remove();
        foreach (var dutch in page.QuerySelectorAll("[lang=nl], script, style, .ov-share__paper").ToList()) dutch.Remove();
        var names = await NamesAsync();
        var texts = page.Descendants<IText>().Select(text => text.Data.Trim()).Concat(page.QuerySelectorAll("[aria-label], [data-done], [data-suggest-label]").Select(element => element.GetAttribute("aria-label") ?? element.GetAttribute("data-done") ?? element.GetAttribute("data-suggest-label")!)).Where(text => text.Length > 1).Distinct();
        return texts.Where(text => Dutch().IsMatch(names.Aggregate(text, (rest, name) => rest.Replace(name, "", StringComparison.Ordinal)))).ToList();
    }

    // Names of organisations and people are names in any language.
    private async Task<IReadOnlyList<string>> NamesAsync()
    {
        var page = await portal.PageAsync("/organisaties");
        var more = await Task.WhenAll(Enumerable.Range(2, 4).Select(number => portal.PageAsync($"/organisaties?pagina={number}")));
        return [.. more.Prepend(page).SelectMany(list => list.QuerySelectorAll(".ov-note__title")).Select(title => title.TextContent.Trim()).Append("Hilversumse Meent").Append("RIVM StatLine").OrderByDescending(name => name.Length)];
    }

    [GeneratedRegex(@"\b(?:de|het|een|van|voor|naar|niet|geen|je|jij|jouw|jij|wij|ons|onze|ook|dit|deze|alle|alles|kies|bekijk|lees|zoek|zoeken|uur|dag|vraag|antwoord|vacatures?|klus(?:sen)?|verhalen|wijk|wanneer|waar|hoe|wat|wie|nog|bij|uit|zonder|meer|minder|volgende|vorige|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|mei|juni|juli|oktober|organisaties|kilometer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Dutch();
}
