using System.Net;
using AngleSharp.Dom;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Admin;

public sealed class FeatureTests(AdminPortal portal) : IClassFixture<AdminPortal>
{
    private const string Path = "/admin/onderdelen";

    [Fact]
    public async Task Switching_off_answers_404_at_once_and_switching_on_works_again()
    {
        using var browser = await portal.SignedInAsync();
        using var visitor = portal.NewBrowser();
        await visitor.PageAsync("/zoeken");
        var page = await browser.PageAsync(Path);
        Assert.Contains("Gaat ook uit: Lijsten", Card(page, "Search").TextContent, StringComparison.Ordinal);

        using var off = await browser.SubmitAsync(page, $"{Path}/Search/uit");
        await visitor.PageAsync("/zoeken", HttpStatusCode.NotFound);
        await visitor.PageAsync("/vacatures", HttpStatusCode.NotFound);
        var after = await browser.PageAsync(off.Headers.Location!.OriginalString);
        Assert.Equal("Zoeken staat nu uit.", after.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Equal("Uit", Card(after, "Lists").QuerySelector(".bo-state")!.TextContent);

        Assert.Contains("Gaat ook aan: Zoeken", Card(after, "Lists").TextContent, StringComparison.Ordinal);
        using var on = await browser.SubmitAsync(after, $"{Path}/Lists/aan");
        await visitor.PageAsync("/zoeken");
        Assert.Equal("2 vacatures", (await visitor.PageAsync("/vacatures")).QuerySelector("[role=status]")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_the_back_office_needs_has_no_switch()
    {
        using var browser = await portal.SignedInAsync();
        var page = await browser.PageAsync(Path);
        Assert.All((string[])["Admin", "Users", "Contents", "Prikbord"], id => Assert.Null(Card(page, id).QuerySelector("form")));

        var token = page.QuerySelector("input[name=_token]")!.GetAttribute("value")!;
        using var forced = await browser.PostAsync($"{Path}/Users/uit", [new("_token", token)]);
        using var unknown = await browser.PostAsync($"{Path}/Niks/aan", [new("_token", token)]);

        Assert.StartsWith("Fout: ", (await Browser.ReadAsync(forced, HttpStatusCode.UnprocessableEntity)).Title, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private static IElement Card(IDocument page, string feature) => page.GetElementById($"naam-{feature}")!.Closest(".bo-card")!;
}
