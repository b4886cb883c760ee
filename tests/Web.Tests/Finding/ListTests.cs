using System.Net.Http.Headers;
using AngleSharp.Dom;

namespace OrchardVrijwilligers.Web.Tests.Finding;

/// <summary>Standards row W3 and the weight of a list.</summary>
[Collection(ReadHilversum.Name)]
public sealed class ListTests(HilversumPortal portal)
{
    private const int MostBytes = 60_000;
    private const int MostScript = 20_000;
    private const int SmallFile = 1_500;

    [Theory]
    [InlineData("/vacatures")]
    [InlineData("/vacatures?wijk=zuid&sector=jeugd")]
    [InlineData("/organisaties")]
    public async Task Offers_its_facets_as_one_form_and_never_as_links(string path)
    {
        var page = await portal.PageAsync(path);
        var boxes = page.QuerySelectorAll(".ov-filters input");

        Assert.NotEmpty(boxes);
        Assert.All(boxes, box => Assert.Equal("zoekform", box.GetAttribute("form")));
        Assert.Empty(page.QuerySelectorAll(".ov-filters__groups a"));
        Assert.Equal("get", page.QuerySelector("#zoekform")!.GetAttribute("method"));
    }

    [Theory]
    [InlineData("/vacatures", true)]
    [InlineData("/organisaties", true)]
    [InlineData("/wijken", false)]
    [InlineData("/organisaties?q=taalhuis", false)]
    [InlineData("/agenda?wijk=centrum", true)]
    public async Task Offers_another_order_unless_all_is_seen_at_a_glance(string path, bool offers) =>
        Assert.Equal(offers, (await portal.PageAsync(path)).QuerySelector("#sorteer") is not null);

    [Theory]
    [InlineData("tuin")]
    [InlineData("fotograaf")] // nothing has it: the list shows what is like it
    [InlineData("chaufeur")]
    public async Task Counts_beside_a_choice_what_choosing_it_gives(string text)
    {
        var page = await portal.PageAsync($"/vacatures?q={text}");
        var choices = page.QuerySelectorAll(".ov-filters .ov-choice").Where((_, at) => at % 5 == 0).Take(6)
            .Select(choice => (Box: choice.QuerySelector("input")!, Count: choice.QuerySelector(".ov-choice__count")!.TextContent)).ToList();

        Assert.NotEmpty(choices);
        foreach (var (box, count) in choices)
            Assert.StartsWith(count + " ", (await portal.PageAsync($"/vacatures?q={text}&{box.GetAttribute("name")}={box.GetAttribute("value")}")).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_in_other_letters_is_the_same_value()
    {
        var (page, same) = (await portal.PageAsync("/vacatures?wijk=ZUID&moment=Zaterdag"), await portal.PageAsync("/vacatures?wijk=zuid&moment=zaterdag"));

        Assert.Equal(Count(same), Count(page));
        Assert.Equal(["zuid", "zaterdag"], page.QuerySelectorAll("input[form=zoekform][checked]").Select(box => box.GetAttribute("value")));
        Assert.Contains("/vacatures?wijk=zuid", page.QuerySelectorAll(".ov-chip").Select(chip => chip.GetAttribute("href")));
        Assert.Empty(page.QuerySelectorAll(".ov-hint"));
        using var strict = await portal.Client.GetAsync("/api/v1/vacatures?wijk=ZUID");
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, strict.StatusCode);
    }

    [Fact]
    public async Task Says_of_a_value_that_it_is_not_there()
    {
        var page = await portal.PageAsync("/vacatures?wijk=Atlantis&wijk=zuid");

        Assert.Equal("‘Atlantis’ kennen we hier niet bij Wijk. Haal het weg, dan vind je meer.", page.QuerySelector(".ov-hint")!.TextContent);
        Assert.Equal(Count(await portal.PageAsync("/vacatures?wijk=zuid")), Count(page));
        Assert.Contains(page.QuerySelectorAll(".ov-chip"), chip => chip.GetAttribute("href") == "/vacatures?wijk=zuid");
    }

    [Theory]
    [InlineData("/vacatures?q=15+jaar", "/vacatures?leeftijdVanaf=15")]
    [InlineData("/vacatures?q=Ik+ben+15+jaar+oud", "/vacatures?leeftijdVanaf=15")]
    [InlineData("/vacatures?q=ik+ben+14", "/vacatures?leeftijdVanaf=14")]
    [InlineData("/vacatures?q=hond,+16-jarige", "/vacatures?q=hond&leeftijdVanaf=16")]
    [InlineData("/vacatures?q=15+jaar&wijk=zuid", "/vacatures?wijk=zuid&leeftijdVanaf=15")]
    [InlineData("/zoeken?q=15+jaar", "/vacatures?leeftijdVanaf=15")]
    public async Task Hears_an_age_in_what_is_typed_and_leads_to_the_filter(string asked, string filter)
    {
        var hint = (await portal.PageAsync(asked)).QuerySelectorAll(".ov-hint").Single(hint => hint.TextContent.StartsWith("Kies liever het filter:", StringComparison.Ordinal));

        Assert.Equal(filter, hint.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains($"({Count(await portal.PageAsync(filter))} ", hint.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/vacatures?q=15")]
    [InlineData("/vacatures?q=75+jaar")]
    [InlineData("/vacatures?q=jaar")]
    [InlineData("/agenda?q=15+jaar")]
    public async Task Hears_no_age_where_none_is_named(string asked) => Assert.DoesNotContain("Kies liever het filter", (await portal.PageAsync(asked)).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task What_one_may_do_at_an_age_is_what_has_no_higher_limit_or_none()
    {
        using var json = System.Text.Json.JsonDocument.Parse(await portal.Client.GetStringAsync("/api/v1/vacatures?leeftijdVanaf=15&perPagina=100"));
        var items = json.RootElement.GetProperty("resultaten").EnumerateArray().Select(item => (Limit: item.TryGetProperty("leeftijdVanaf", out var limit) ? limit.GetInt32() : 0, Path: item.GetProperty("pad").GetString()!)).ToList();
        var limits = items.Select(item => item.Limit).ToList();

        Assert.All(limits, limit => Assert.InRange(limit, 0, 15));
        Assert.Contains(15, limits);
        Assert.Contains(0, limits);
        Assert.Equal("vanaf 15 jaar", (await portal.PageAsync(items.First(item => item.Limit == 15).Path)).QuerySelectorAll(".ov-need__list li").Select(item => item.TextContent).Single(text => text.Contains("jaar", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/verhalen?q=vluchteling")]
    [InlineData("/vacatures?q=doof")]
    public async Task Offers_no_other_spelling_that_finds_nothing(string path)
    {
        var hint = (await portal.PageAsync(path)).QuerySelector(".ov-hint a");

        if (hint is not null) Assert.NotEqual("0", (await portal.PageAsync(hint.GetAttribute("href")!)).QuerySelector("[role=status]")!.TextContent.Split(' ')[0]);
    }

    [Fact]
    public async Task Shows_every_neighborhood_with_a_picture_of_its_own()
    {
        var pictures = (await portal.PageAsync("/wijken")).QuerySelectorAll(".ov-note").Select(note => note.QuerySelector(".ov-note__art use")?.GetAttribute("href")).ToList();

        Assert.Equal(8, pictures.Count);
        Assert.DoesNotContain(null, pictures);
        Assert.Distinct(pictures);
    }

    [Theory]
    [InlineData("/zoeken", "Hier is veel te doen")]
    [InlineData("/en/zoeken", "Plenty to do here")]
    public async Task Helps_who_has_no_word_to_search_for_yet(string path, string title)
    {
        var page = await portal.PageAsync(path);
        var (often, kinds) = (page.QuerySelectorAll(".ov-block")[0], page.QuerySelectorAll(".ov-block")[1]);

        Assert.Equal(title, often.QuerySelector("h2")?.TextContent);
        Assert.All(often.QuerySelectorAll(".ov-tile"), tile => Assert.NotNull(tile.QuerySelector(".ov-scene")));
        foreach (var tile in often.QuerySelectorAll(".ov-tile").Concat(kinds.QuerySelectorAll(".ov-tile")))
        {
            var list = await portal.PageAsync(tile.QuerySelector("a")!.GetAttribute("href")!);
            Assert.StartsWith(tile.QuerySelector(".ov-tile__count")!.TextContent.Split(' ')[0] + " ", list.QuerySelector(".ov-list__total")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/vacatures", true)]
    [InlineData("/organisaties", true)]
    [InlineData("/kennisbank", false)]
    [InlineData("/wijken", false)]
    [InlineData("/verhalen", false)]
    [InlineData("/verhalen?postcode=1215", true)]
    public async Task Asks_for_a_postcode_where_something_can_be_near(string path, bool asks)
    {
        var page = await portal.PageAsync(path);

        Assert.Equal(asks, page.QuerySelector("#postcode") is not null);
    }

    // What a crawler may follow: other pages of the list, and no selections.
    [Fact]
    public async Task Leaves_a_crawler_nothing_to_wander_through()
    {
        var page = await portal.PageAsync("/vacatures?wijk=zuid&sector=jeugd");
        var selections = page.QuerySelectorAll("main a[href*='?']:not([rel~=nofollow]):not([aria-current])");

        Assert.DoesNotContain(selections, link => link.GetAttribute("href")!.StartsWith("/vacatures?", StringComparison.Ordinal) && link.Closest(".ov-pager") is null);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("/vacatures?wijk=zuid", null)]
    [InlineData("/vacatures?pagina=2", null)]
    [InlineData("/vacatures?wijk=zuid&wijk=oost", "noindex")]
    [InlineData("/vacatures?q=koken", "noindex")]
    public async Task Lets_one_facet_be_indexed_and_no_more(string path, string? robots) =>
        Assert.Equal(robots, (await portal.PageAsync(path)).QuerySelector("meta[name=robots]")?.GetAttribute("content"));

    [Fact]
    public async Task Follows_a_selection_as_a_feed()
    {
        var page = await portal.PageAsync("/vacatures?wijk=zuid&inzet=eenmalig");
        var feed = page.QuerySelectorAll(".ov-follow a").First(link => link.TextContent.Contains("Volg", StringComparison.Ordinal)).GetAttribute("href");

        Assert.Equal("/vacatures/feed.atom?wijk=zuid&inzet=eenmalig", feed);
        using var answer = await portal.Client.GetAsync(feed);
        Assert.True(answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Names_a_feed_by_what_was_chosen()
    {
        var feed = await portal.Client.GetStringAsync("/vacatures/feed.atom?wijk=zuid&inzet=eenmalig&q=tuin");

        Assert.Contains("<title>Vacatures en klussen: ‘tuin’, Zuid, Eén keer | ", feed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agenda_near_a_place_is_in_the_order_of_its_days() =>
        Assert.NotEmpty((await portal.PageAsync("/agenda?postcode=1211&afstand=5")).QuerySelectorAll(".ov-week"));

    [Theory]
    [InlineData("/vacatures?q=zonder+vog", true)]
    [InlineData("/zoeken?q=geen+Nederlands", true)]
    [InlineData("/vacatures?q=vog", false)]
    [InlineData("/zoeken?q=zondernaam", false)]
    public async Task Says_that_a_word_that_denies_is_not_looked_at(string path, bool says) =>
        Assert.Equal(says, (await portal.PageAsync(path)).QuerySelectorAll(".ov-hint").Any(hint => hint.TextContent.StartsWith("Wij letten niet op woorden als", StringComparison.Ordinal)));

    [Fact]
    public async Task Shows_in_a_search_over_everything_why_something_was_found() =>
        Assert.NotEmpty((await portal.PageAsync("/zoeken?q=wandelen")).QuerySelectorAll(".ov-line__summary mark"));

    [Fact]
    public async Task Asks_for_a_postcode_where_only_a_distance_is_given()
    {
        var page = await portal.PageAsync("/vacatures?afstand=5");

        Assert.Equal("#postcode", page.QuerySelector(".ov-problem a")!.GetAttribute("href"));
        Assert.Equal("true", page.QuerySelector("#postcode")!.GetAttribute("aria-invalid"));
        Assert.Equal("5", page.QuerySelector("#afstand option[selected]")!.GetAttribute("value"));
    }

    // Cards and facets are kept between pages; a prefix, a selection and a site must never show in another's.
    [Fact]
    public async Task Shows_each_selection_its_own_counts_and_ticks_however_often_others_were_asked()
    {
        for (var time = 0; time < 3; time++)
        {
            Assert.Empty((await portal.PageAsync("/vacatures")).QuerySelectorAll(".ov-filters input[checked]"));
            Assert.Equal(["zuid"], (await portal.PageAsync("/vacatures?wijk=zuid")).QuerySelectorAll(".ov-filters input[checked]").Select(box => box.GetAttribute("value")));
            Assert.Equal(["oost"], (await portal.PageAsync("/vacatures?wijk=oost")).QuerySelectorAll(".ov-filters input[checked]").Select(box => box.GetAttribute("value")));
            Assert.Contains("km", (await portal.PageAsync("/vacatures?postcode=1215&sorteer=titel")).QuerySelector(".ov-notes")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(" km", (await portal.PageAsync("/vacatures?sorteer=titel")).QuerySelector(".ov-notes")!.TextContent, StringComparison.Ordinal);
        }
    }

    // Issue 5, point 9: pictures and the font aside.
    [Fact]
    public async Task Weighs_little_at_a_first_visit()
    {
        var page = await portal.PageAsync("/vacatures");
        var styles = page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!);
        var scripts = page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!).ToList();
        var script = await WeighAsync(scripts);

        Assert.InRange(script, 1, MostScript);
        Assert.InRange(await WeighAsync(["/vacatures", .. styles]) + script, 1, MostBytes);
        Assert.Equal(2, scripts.Count);
        Assert.Single((await portal.PageAsync("/privacy")).QuerySelectorAll("script[src]"));
    }

    private async Task<int> WeighAsync(IEnumerable<string> paths)
    {
        var sum = 0;
        foreach (var path in paths)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            foreach (var encoding in new[] { "gzip", "br" }) request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
            using var answer = await portal.Client.SendAsync(request);
            var bytes = (await answer.Content.ReadAsByteArrayAsync()).Length;
            Assert.True(answer.Content.Headers.ContentEncoding.Count > 0 || bytes < SmallFile, $"{path} is {bytes} bytes and not compressed.");
            sum += bytes;
        }
        return sum;
    }

    private static string Count(IDocument page) => page.QuerySelector("[role=status]")!.TextContent.Trim().Split(' ')[0];
}
