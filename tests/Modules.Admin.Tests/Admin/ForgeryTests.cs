using System.Net;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Admin;

public sealed class ForgeryTests(AdminPortal portal) : IClassFixture<AdminPortal>
{
    private const string Path = "/admin/onderdelen/Seo/uit";

    [Fact]
    public async Task Refuses_a_form_without_its_token()
    {
        using var browser = await portal.SignedInAsync();
        using var answer = await browser.PostAsync(Path, []);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Refuses_the_token_of_somebody_else()
    {
        using var browser = await portal.SignedInAsync();
        using var other = await portal.SignedInAsync(await portal.AddAsync(AdminPortal.Root, "ander@voorbeeld.nl", "Administrator"));
        var token = (await other.PageAsync("/admin")).QuerySelector("input[name=_token]")!.GetAttribute("value")!;

        using var answer = await browser.PostAsync(Path, [new("_token", token)]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elders.nl")]
    [InlineData("Origin", "null")]
    public async Task Refuses_a_form_from_another_site_even_with_its_token(string header, string value)
    {
        using var browser = await portal.SignedInAsync();
        using var answer = await browser.PostAsync(Path, await TokenAsync(browser), (header, value));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Refuses_a_client_with_cookies_that_says_nothing_of_its_origin()
    {
        using var browser = await portal.SignedInAsync();
        using var answer = await browser.PostAsync(Path, await TokenAsync(browser), ("X-Nothing", "1"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Takes_a_form_of_its_own_origin_and_token()
    {
        using var browser = await portal.SignedInAsync();
        using var answer = await browser.PostAsync("/afmelden", await TokenAsync(browser), ("Origin", portal.Address));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Theory]
    [InlineData("/admin/onderdelen/Seo/uit")]
    [InlineData("/afmelden")]
    public async Task Changes_nothing_on_a_get(string path)
    {
        using var browser = await portal.SignedInAsync();
        await browser.PageAsync(path, HttpStatusCode.NotFound);
        await browser.PageAsync("/wachtwoord");
        await browser.PageAsync("/sitemap.xml");
    }

    [Fact]
    public async Task Answers_a_flood_of_forms_with_a_pause()
    {
        using var browser = portal.NewBrowser();
        var last = HttpStatusCode.OK;
        for (var sent = 0; sent <= 300; sent++)
        {
            using var answer = await browser.PostAsync("/bestaat-niet", []);
            last = answer.StatusCode;
            if (last == HttpStatusCode.TooManyRequests) Assert.NotNull(answer.Headers.RetryAfter);
        }
        Assert.Equal(HttpStatusCode.TooManyRequests, last);
        using var other = portal.NewBrowser();
        using var free = await other.PostAsync("/bestaat-niet", []);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, free.StatusCode);
    }

    private static async Task<IEnumerable<KeyValuePair<string, string>>> TokenAsync(Browser browser) =>
        [new("_token", (await browser.PageAsync("/admin")).QuerySelector("input[name=_token]")!.GetAttribute("value")!)];
}
