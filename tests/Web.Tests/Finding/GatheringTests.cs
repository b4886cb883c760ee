using System.Xml.Linq;
using AngleSharp.Dom;
using OrchardVrijwilligers.Web.Tests.Agenda;

namespace OrchardVrijwilligers.Web.Tests.Finding;

/// <summary>Pages that gather what other lists have: of an organisation, and of a neighborhood.</summary>
[Collection(ReadHilversum.Name)]
public sealed class GatheringTests(HilversumPortal portal)
{
    private const string Garden = "/organisaties/buurttuin-de-baksteen";

    [Fact]
    public async Task An_organization_shows_all_that_it_offers_with_its_counts()
    {
        var page = await portal.PageAsync(Garden);

        Assert.Equal(["Dit kun je doen bij Buurttuin De Baksteen", "Trainingen", "Verhalen"], page.QuerySelectorAll(".ov-gathered h2").Select(title => title.TextContent));
        foreach (var more in page.QuerySelectorAll(".ov-gathered .ov-block__more a"))
            Assert.Equal(more.TextContent.Trim(), (await portal.PageAsync(more.GetAttribute("href")!)).QuerySelector("[role=status]")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_list_of_one_organization_names_it_in_a_chip_and_not_among_the_filters()
    {
        var list = await portal.PageAsync("/vacatures?organisatie=hv-org-baksteen");

        Assert.Contains(list.QuerySelectorAll(".ov-chip"), chip => chip.TextContent.Contains("Buurttuin De Baksteen", StringComparison.Ordinal));
        Assert.Null(list.QuerySelector(".ov-facet--organisatie"));
        Assert.Equal("hv-org-baksteen", list.QuerySelector("#zoekform input[type=hidden][name=organisatie]")!.GetAttribute("value"));
        Assert.All(list.QuerySelectorAll(".ov-note"), card => Assert.Contains("Buurttuin De Baksteen", card.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/wijken/centrum", "/wijken")]
    [InlineData("/organisaties/taalhuis-om-de-tafel", "/organisaties")]
    public async Task Names_the_way_from_home(string path, string by)
    {
        var steps = (await portal.PageAsync(path)).QuerySelectorAll(".ov-trail a").Select(step => step.GetAttribute("href"));

        Assert.Equal(["/", by], steps);
    }

    [Theory]
    [InlineData("/organisaties/taalhuis-om-de-tafel", 3)]
    [InlineData("/wijken/centrum", 3)]
    public async Task Has_a_calendar_and_a_feed_of_everything(string path, int least)
    {
        var calendar = StrictCalendar.Read(await portal.Client.GetByteArrayAsync(path + ".ics"));
        var feed = XDocument.Parse(await portal.Client.GetStringAsync(path + "/feed.atom"));

        Assert.True(calendar.Events.Count >= least);
        Assert.True(feed.Descendants(XName.Get("entry", "http://www.w3.org/2005/Atom")).Count() >= least);
        var links = (await portal.PageAsync(path)).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains(path + ".ics", links);
        Assert.Contains(path + "/feed.atom", links);
    }

    [Theory]
    [InlineData("/organisaties/bestaat-niet.ics")]
    [InlineData("/organisaties/bestaat-niet/feed.atom")]
    [InlineData("/kennisbank/vog.ics")]
    public async Task Has_none_of_what_is_not_there(string path)
    {
        using var answer = await portal.Client.GetAsync(path);

        Assert.Equal(404, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Shows_a_mark_of_quality_as_long_as_it_holds()
    {
        var garden = await portal.PageAsync(Garden);
        var repair = await portal.PageAsync("/organisaties/repair-cafe-de-losse-schroef");

        Assert.Contains("2 sterren", garden.QuerySelector(".ov-mark")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Geldig tot en met", garden.QuerySelector(".ov-mark")!.TextContent, StringComparison.Ordinal);
        Assert.Null(repair.QuerySelector(".ov-mark"));
        Assert.DoesNotContain("Keurmerk", repair.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_who_answers_and_how_soon()
    {
        var help = (await portal.PageAsync(Garden)).QuerySelector("#helpen")!;

        Assert.Contains("Hanneke van de tuin hoort graag van je.", help.TextContent, StringComparison.Ordinal);
        Assert.Contains("binnen 3 dagen", help.TextContent, StringComparison.Ordinal);
        Assert.NotNull(help.QuerySelector("a[href^='tel:']"));
        Assert.NotNull(help.QuerySelector("a[href^='mailto:']"));
    }

    [Fact]
    public async Task A_neighborhood_shows_its_place_on_the_map_and_gathers_each_list_once()
    {
        var page = await portal.PageAsync("/wijken/zuid");

        Assert.Equal("Kaart: Zuid", page.QuerySelector(".ov-place .ov-map__svg")!.GetAttribute("aria-label"));
        Assert.Single(page.QuerySelectorAll(".ov-place .ov-map__area--on"));
        Assert.Equal(["Goed om te weten", "Hier doe je vaak"], page.QuerySelectorAll(".ov-place__title").Select(title => title.TextContent));
        var titles = page.QuerySelectorAll(".ov-block__title").Select(title => title.TextContent).ToList();
        Assert.Equal(titles.Distinct().Count(), titles.Count);
        Assert.Contains("Dit kun je doen in Zuid", titles);
        Assert.Contains("Hier kun je meedoen in Zuid", titles);
    }

    [Fact]
    public async Task A_story_shows_a_drawing_without_names_a_large_quote_by_who_says_it_and_what_you_can_do_yourself()
    {
        var page = await portal.PageAsync("/verhalen/samen-rekenen-aan-tafel-drie");

        Assert.EndsWith("/huiswerk.svg#s", page.QuerySelector(".ov-portrait__frame .ov-scene use")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("figcaption"));
        Assert.Equal("Ellen", page.QuerySelector("blockquote footer")!.TextContent);
        Assert.Contains("Ze hoeft het alleen te durven.", page.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/vacatures/", page.QuerySelector(".ov-next a")!.GetAttribute("href")![..11]);
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task Every_story_ends_with_something_to_do()
    {
        var stories = (await portal.PageAsync("/verhalen")).QuerySelectorAll(".ov-note__link").Select(link => link.GetAttribute("href")!).ToList();

        Assert.NotEmpty(stories);
        foreach (var story in stories) Assert.NotNull((await portal.PageAsync(story)).QuerySelector(".ov-next .ov-note__link"));
    }

    [Fact]
    public async Task A_training_says_what_you_learn_when_from_whom_and_how_to_join()
    {
        var page = await portal.PageAsync("/trainingen/luisteren-zonder-op-te-lossen");
        string Fact(string label) => page.QuerySelectorAll(".ov-panel__fact").First(fact => fact.QuerySelector("dt")!.TextContent == label).QuerySelector("dd")!.TextContent;

        Assert.Equal(3, page.QuerySelectorAll(".ov-times li").Length);
        Assert.Equal(["Dit leer je", "Dit krijg je"], page.QuerySelectorAll(".ov-need__title").Select(title => title.TextContent));
        Assert.Equal("Start", Fact("Niveau"));
        Assert.Equal("gratis", Fact("Kosten"));
        Assert.StartsWith("Marleen", Fact("Wie geeft het"), StringComparison.Ordinal);
        Assert.Equal("De Luisterlijn", Fact("Organisatie"));
        Assert.Contains("Nog 6 plaatsen", page.QuerySelector(".ov-top__go")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Dit zit vol", (await portal.PageAsync("/trainingen/een-groep-kinderen-begeleiden")).QuerySelector(".ov-state__word")!.TextContent.Trim());
    }
}
