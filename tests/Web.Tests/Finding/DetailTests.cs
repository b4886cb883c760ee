namespace OrchardVrijwilligers.Web.Tests.Finding;

[Collection(ReadHilversum.Name)]
public sealed class DetailTests(HilversumPortal portal)
{
    private const string Task = "/vacatures/leg-geveltuintjes-aan-in-zuid";

    [Fact]
    public async Task Says_when_where_what_is_needed_and_what_somebody_gets_under_their_own_headings()
    {
        var page = await portal.PageAsync(Task);

        Assert.Equal(["Wanneer", "Waar"], page.QuerySelectorAll(".ov-panel__group").Select(group => group.TextContent));
        Assert.Equal(["Wat en met wie", "Dit heb je nodig", "Dit krijg je", "Past ook bij"], page.QuerySelectorAll(".ov-need__title").Select(group => group.TextContent));
        Assert.Equal(["Gereedschap", "Koffie en thee", "Een maaltijd"], page.QuerySelectorAll(".ov-need").First(need => need.TextContent.Contains("Dit krijg je", StringComparison.Ordinal)).QuerySelectorAll("li").Select(item => item.TextContent));
    }

    [Fact]
    public async Task Gives_every_value_its_own_pictogram()
    {
        var page = await portal.PageAsync(Task);
        var used = page.QuerySelectorAll(".ov-need__list li use").Select(use => use.GetAttribute("href")!.Split('#')[^1]).ToList();

        Assert.Equal(page.QuerySelectorAll(".ov-need__list li").Length, used.Count);
        Assert.Contains("coffee", used);
        Assert.Contains("wrench", used);
    }

    [Fact]
    public async Task Shows_the_place_on_the_map_and_whether_somebody_on_wheels_gets_in()
    {
        var page = await portal.PageAsync("/vacatures/duw-een-rolstoel-naar-buiten");

        Assert.Single(page.QuerySelectorAll(".ov-map .ov-map__pin"));
        Assert.Single(page.QuerySelectorAll(".ov-map .ov-map__area--on"));
        Assert.Contains("Bereikbaar zonder trap of drempel", (await portal.PageAsync("/vacatures/test-of-gebouwen-voor-iedereen-goed-zijn")).QuerySelector(".ov-panel")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_the_easy_words_where_somebody_gave_them_and_works_without_scripts()
    {
        var page = await portal.PageAsync(Task);

        Assert.Equal("DETAILS", page.QuerySelector("#makkelijk")!.TagName);
        Assert.Equal("Je maakt kleine tuinen bij de huizen.", page.QuerySelector("#makkelijk li")!.TextContent);
        Assert.All(page.QuerySelectorAll("[data-does]"), button => Assert.True(button.HasAttribute("hidden")));
    }

    [Fact]
    public async Task Can_be_shared_kept_and_corrected()
    {
        var page = await portal.PageAsync(Task);
        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Contains(Task + ".ics", links);
        Assert.Contains(links, link => link.StartsWith("mailto:?subject=Leg%20geveltuintjes", StringComparison.Ordinal) && link.Contains(Uri.EscapeDataString(Task), StringComparison.Ordinal));
        Assert.Contains(links, link => link.StartsWith("https://wa.me/?text=Leg%20geveltuintjes", StringComparison.Ordinal));
        Assert.Contains("/melden?over=" + Uri.EscapeDataString(Task), links);
        using var calendar = await portal.Client.GetAsync(Task + ".ics");
        Assert.Equal("text/calendar", calendar.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Names_the_desk_without_brackets_for_its_name_may_have_its_own() =>
        Assert.Equal("Eerst overleggen? Bel 035-555 01 00, Vrijwilligersloket Hilversum (voorbeeld).", (await portal.PageAsync(Task)).QuerySelector(".ov-help__desk")!.TextContent.Trim());

    [Fact]
    public async Task Tells_the_age_itself_where_there_is_one()
    {
        var page = await portal.PageAsync("/vacatures?q=koffie");

        Assert.Contains("vanaf 18 jaar", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Minimumleeftijd", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
