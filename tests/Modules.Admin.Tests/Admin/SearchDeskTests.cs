using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Admin;

public sealed class SearchDeskTests(AdminPortal portal) : IClassFixture<AdminPortal>
{
    private const string Path = "/admin/zoeken";

    [Fact]
    public async Task Makes_words_find_each_other()
    {
        using var browser = await portal.SignedInAsync();
        using var answer = await browser.SubmitAsync(await browser.PageAsync(Path), Path, ("synoniemen", "buddy = taalmaatje\r\n\r\nvolkstuin > buurttuin"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.NotNull((await browser.PageAsync(answer.Headers.Location!.OriginalString)).QuerySelector("[role=status]"));
        Assert.Equal(["buddy = taalmaatje", "volkstuin > buurttuin"], await SynonymsAsync());
        // The index is made anew with the words; until that is done there is less to find.
        AngleSharp.Dom.IDocument tried;
        do tried = await browser.PageAsync(Path + "?q=buddy&lijst=vacatures");
        while (tried.QuerySelector(".bo-card h3") is null && !TestContext.Current.CancellationToken.IsCancellationRequested);
        Assert.Equal(["Taalmaatje"], tried.QuerySelectorAll(".bo-card h3").Select(title => title.TextContent));
        Assert.Equal("een woord voor hetzelfde", Cell(tried, 2));
        Assert.Equal("buddy = taalmaatje\nvolkstuin > buurttuin", tried.QuerySelector("#synoniemen")!.TextContent);
    }

    [Fact]
    public async Task Tells_why_a_visitor_finds_something()
    {
        using var browser = await portal.SignedInAsync();
        var page = await browser.PageAsync(Path + "?q=tuin");

        Assert.Equal("Werk mee in de buurttuin", page.QuerySelector(".bo-card h3 a")?.TextContent);
        Assert.Equal("tuin", Cell(page, 0));
        Assert.Equal("buurttuin", Cell(page, 1));
        Assert.Equal("een langer woord waar het in zit", Cell(page, 2));
        Assert.Equal("2", page.QuerySelector(".bo-facts dd")?.TextContent);
    }

    [Fact]
    public async Task Says_which_line_it_cannot_read_and_keeps_what_was_typed()
    {
        using var browser = await portal.SignedInAsync();
        using var answer = await browser.SubmitAsync(await browser.PageAsync(Path), Path, ("synoniemen", "fiets = rijwiel\nzomaar een zin"));

        var page = await Browser.ReadAsync(answer, HttpStatusCode.UnprocessableEntity);
        Assert.Contains("zomaar een zin", page.QuerySelector(".bo-notice--error a")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("fiets = rijwiel\nzomaar een zin", page.QuerySelector("#synoniemen")!.TextContent);
        Assert.DoesNotContain("fiets = rijwiel", await SynonymsAsync());
    }

    [Fact]
    public async Task Lets_the_new_and_the_promoted_go_before()
    {
        using var browser = await portal.SignedInAsync();
        using var answer = await browser.SubmitAsync(await browser.PageAsync(Path), Path, ("halveringstijd", "365"), ("uitgelicht", "2,5"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var saved = await portal.InsideAsync(AdminPortal.Root, async services => (await services.GetRequiredService<ContentCache>().GetAsync()).Settings.Section<SearchSettings>());
        Assert.Equal((365, 2.5), (saved.HalfLifeDays, saved.PromotedTimes));
        Assert.Equal("2,5", (await browser.PageAsync(Path)).QuerySelector("#uitgelicht")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("halveringstijd", "een jaar")]
    [InlineData("halveringstijd", "-3")]
    [InlineData("halveringstijd", "99999999999")]
    [InlineData("uitgelicht", "veel")]
    [InlineData("uitgelicht", "0,5")]
    [InlineData("uitgelicht", "1e9")]
    public async Task Says_which_number_will_not_do_and_keeps_what_was_typed(string field, string typed)
    {
        using var browser = await portal.SignedInAsync();
        using var answer = await browser.SubmitAsync(await browser.PageAsync(Path), Path, (field, typed));

        var page = await Browser.ReadAsync(answer, HttpStatusCode.UnprocessableEntity);
        Assert.EndsWith("#" + field, page.QuerySelector(".bo-notice--error a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(typed, page.QuerySelector("#" + field)!.GetAttribute("value"));
    }

    [Fact]
    public async Task Refuses_to_overwrite_what_somebody_else_saved_meanwhile()
    {
        using var browser = await portal.SignedInAsync();
        var (first, second) = (await browser.PageAsync(Path), await browser.PageAsync(Path));
        using var saved = await browser.SubmitAsync(first, Path, ("synoniemen", "auto = wagen"));

        using var late = await browser.SubmitAsync(second, Path, ("synoniemen", "auto = karretje"));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
    }

    [Fact]
    public async Task Is_closed_to_who_may_not_change_settings()
    {
        await portal.AddRoleAsync("Kijker", "AccessAdminPanel");
        using var browser = await portal.SignedInAsync(await portal.AddAsync(AdminPortal.Root, "kijker@voorbeeld.nl", "Kijker"));
        using var answer = await browser.GetAsync(Path);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain((await browser.PageAsync("/admin")).QuerySelectorAll(".bo-nav a"), link => link.TextContent == "Zoeken");
    }

    private static string? Cell(IDocument page, int column) => page.QuerySelector(".bo-table tbody tr")?.QuerySelectorAll("td")[column].TextContent;

    private Task<IReadOnlyList<string>> SynonymsAsync() =>
        portal.InsideAsync(AdminPortal.Root, async services => (await services.GetRequiredService<ContentCache>().GetAsync()).Settings.Section<SearchSettings>().Synonyms);
}
