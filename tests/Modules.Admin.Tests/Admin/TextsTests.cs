using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using OrchardVrijwilligers.Platform.Localization.Po;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Admin;

public sealed class TextsTests(AdminPortal portal) : IClassFixture<AdminPortal>
{
    private const string Path = "/admin/teksten";

    [Fact]
    public async Task Changes_a_text_of_the_website_and_puts_it_back()
    {
        using var browser = await portal.SignedInAsync();
        var text = await FindAsync(browser, "Wat zoek je?");
        using var answer = await browser.SubmitAsync(await browser.PageAsync(text), text, ("tekst", "Wat zoekt u?"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.NotNull((await browser.PageAsync(answer.Headers.Location!.OriginalString)).QuerySelector("[role=status]"));
        Assert.Equal("Wat zoekt u?", await LabelAsync());
        Assert.Contains("Teksten veranderd", (await browser.PageAsync("/admin/logboek")).Body!.TextContent, StringComparison.Ordinal);
        var page = await browser.PageAsync(text);
        using var back = await browser.PostAsync(text, page.QuerySelectorAll("form:has(input[name=terug]) input[name]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? "")));
        Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
        Assert.Equal("Wat zoek je?", await LabelAsync());

        async Task<string> LabelAsync() => (await browser.PageAsync("/zoeken")).QuerySelector("label[for=q]")!.TextContent;
    }

    [Fact]
    public async Task Finds_texts_of_menus_terms_and_fields_too()
    {
        using var browser = await portal.SignedInAsync();

        Assert.Contains("Keuzes", Contexts(await browser.PageAsync(Path + "?q=Noord")));
        Assert.Contains("Velden", Contexts(await browser.PageAsync(Path + "?q=Wijk")));
        Assert.Contains("Vaste teksten", Contexts(await browser.PageAsync(Path + "?q=Deze pagina is er niet")));
    }

    [Fact]
    public async Task Refuses_a_place_that_the_text_does_not_have_and_keeps_what_was_typed()
    {
        using var browser = await portal.SignedInAsync();
        var text = await FindAsync(browser, "Bel {0}");
        using var answer = await browser.SubmitAsync(await browser.PageAsync(text), text, ("tekst", "Bel {1}"));

        var page = await Browser.ReadAsync(answer, HttpStatusCode.UnprocessableEntity);
        Assert.Contains("{1}", page.QuerySelector(".bo-notice--error a")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Bel {1}", page.QuerySelector("#tekst")!.TextContent);
    }

    [Fact]
    public async Task Refuses_an_empty_text()
    {
        using var browser = await portal.SignedInAsync();
        var text = await FindAsync(browser, "Toon resultaten");
        using var answer = await browser.SubmitAsync(await browser.PageAsync(text), text, ("tekst", "  "));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task Gives_all_texts_as_a_file_and_takes_them_back()
    {
        using var browser = await portal.SignedInAsync();
        var file = PoFile.Read(await browser.Client.GetStringAsync(Path + "/bestand?taal=nl"));
        Assert.Contains(file.Entries, entry => entry.Id == "Naar de voorpagina");

        using var answer = await UploadAsync(browser, "msgid \"Naar de voorpagina\"\nmsgstr \"Terug naar het begin\"\n\nmsgid \"Sluiten\"\nmsgstr \"Sluiten\"\n");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("Terug naar het begin", (await browser.PageAsync("/bestaat-niet", HttpStatusCode.NotFound)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Naar de voorpagina"], (await browser.PageAsync(Path + "?toon=eigen&q=o")).QuerySelectorAll("td a").Select(link => link.TextContent).Where(text => text is "Naar de voorpagina" or "Sluiten"));
    }

    [Fact]
    public async Task Says_that_a_file_holds_no_texts()
    {
        using var browser = await portal.SignedInAsync();
        using var answer = await UploadAsync(browser, "dit is geen PO-bestand");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Theory]
    [InlineData("?taal=xx&toon=zomaar&pagina=-3&q=%00")]
    [InlineData("?pagina=99999999999999")]
    [InlineData("/nl/0000000000000000")]
    [InlineData("/xx/abc")]
    [InlineData("/bestand?taal=xx")]
    public async Task Answers_nonsense_calmly(string rest)
    {
        using var browser = await portal.SignedInAsync();
        using var answer = await browser.GetAsync(Path + rest);

        Assert.True((int)answer.StatusCode is 200 or 404);
    }

    [Fact]
    public async Task Is_closed_to_who_may_not_change_texts()
    {
        await portal.AddRoleAsync("Lezer", "AccessAdminPanel");
        using var browser = await portal.SignedInAsync(await portal.AddAsync(AdminPortal.Root, "lezer@voorbeeld.nl", "Lezer"));
        using var answer = await browser.GetAsync(Path);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static async Task<string> FindAsync(Browser browser, string text) =>
        (await browser.PageAsync($"{Path}?q={Uri.EscapeDataString(text)}")).QuerySelectorAll("td a").First(link => link.TextContent == text).GetAttribute("href")!;

    private static IEnumerable<string> Contexts(IDocument page) => page.QuerySelectorAll("td:last-child").Select(cell => cell.TextContent);

    private static async Task<HttpResponseMessage> UploadAsync(Browser browser, string text)
    {
        var page = await browser.PageAsync(Path);
        using var content = new MultipartFormDataContent();
        foreach (var input in page.QuerySelectorAll($"form[action='{Path}/bestand'] input[type=hidden]")) content.Add(new StringContent(input.GetAttribute("value")!), input.GetAttribute("name")!);
        var file = new StringContent(text);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(file, "bestand", "teksten.po");
        using var request = new HttpRequestMessage(HttpMethod.Post, Path + "/bestand") { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await browser.Client.SendAsync(request);
    }
}
