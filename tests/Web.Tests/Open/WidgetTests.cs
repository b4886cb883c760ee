using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Modules.Widget;

namespace OrchardVrijwilligers.Web.Tests.Open;

/// <summary>A list in a frame on another website (row W8).</summary>
public sealed class WidgetTests(OpenPortal portal)
{
    [Fact]
    public async Task Only_the_sites_of_the_settings_may_frame_it_and_it_sets_no_cookie()
    {
        using var answer = await portal.Client.GetAsync("/widget/vacatures?aantal=2");

        Assert.Equal("frame-ancestors 'self' https://bibliotheek.voorbeeld.example https://*.buurthuis.voorbeeld.example", answer.Headers.GetValues("Content-Security-Policy").Single().Split("; ").Last());
        Assert.False(answer.Headers.Contains("X-Frame-Options"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var page = await OpenPortal.ReadAsync(answer);
        Assert.Equal(2, page.QuerySelectorAll("article").Length);
        Assert.Equal("_top", page.QuerySelector("base")?.GetAttribute("target"));
        Assert.Empty(page.QuerySelectorAll("form, [style], script:not([src])"));
    }

    [Theory]
    [InlineData("?postcode=9999", "De postcode 9999 kennen we niet. Daarom zie je hier ook wat verder weg is.")]
    [InlineData("?postcode=5691", null)]
    [InlineData("", null)]
    public async Task Says_that_it_does_not_know_a_postcode(string query, string? said) =>
        Assert.Equal(said, (await portal.PageAsync("/widget/vacatures" + query)).QuerySelector(".ov-hint")?.TextContent);

    [Fact]
    public async Task No_other_page_may_be_framed()
    {
        foreach (var path in (string[])["/", "/widget", "/vacatures", "/melden"])
        {
            using var answer = await portal.Client.GetAsync(path);
            Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
        }
    }

    [Fact]
    public void A_site_that_is_no_origin_on_https_never_comes_into_the_header()
    {
        var settings = new WidgetSettings { Sites = ["https://goed.example", "http://onveilig.example", "*", "https://*", "https://x.example; script-src *", "https://y.example/pad", "https://*.ook-goed.example/"] };

        Assert.Equal(["https://goed.example", "https://*.ook-goed.example"], settings.Origins());
    }

    [Fact]
    public async Task The_page_for_webmasters_makes_a_snippet_that_works()
    {
        var page = await portal.PageAsync("/widget?lijst=vacatures&q=koffie&aantal=3&uiterlijk=regels");
        var snippet = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page.QuerySelector(".ov-snippet")!.TextContent);
        var frame = snippet.QuerySelector("iframe")!;

        Assert.Equal($"{portal.Address}/widget/vacatures?q=koffie&aantal=3&uiterlijk=regels", frame.GetAttribute("src"));
        Assert.NotEqual("", frame.GetAttribute("title"));
        Assert.Equal($"{portal.Address}/vacatures?q=koffie", snippet.QuerySelector("a")?.GetAttribute("href"));
        await portal.PageAsync(new Uri(frame.GetAttribute("src")!).PathAndQuery);
        using var script = await portal.Client.GetAsync(new Uri(snippet.QuerySelector("script")!.GetAttribute("src")!));
        Assert.Equal("cross-origin", script.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal(HttpStatusCode.OK, script.StatusCode);
    }

    [Fact]
    public async Task A_list_and_an_item_say_where_their_oEmbed_answer_is()
    {
        var item = (await portal.PageAsync("/vacatures")).QuerySelector(".ov-note__link")!.GetAttribute("href")!;
        foreach (var path in (string[])["/vacatures", item])
        {
            var discovered = (await portal.PageAsync(path)).QuerySelector("link[type='application/json+oembed']")!.GetAttribute("href")!;
            using var answer = await portal.Client.GetAsync(new Uri(discovered + "&maxwidth=400&maxheight=300"));
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            var said = json.RootElement;

            Assert.Equal(("1.0", "rich", 400, 300), (said.GetProperty("version").GetString(), said.GetProperty("type").GetString(), said.GetProperty("width").GetInt32(), said.GetProperty("height").GetInt32()));
            Assert.Contains("<iframe src=\"" + portal.Address + "/widget/vacatures", said.GetProperty("html").GetString(), StringComparison.Ordinal);
            Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        }
    }

    [Theory]
    [InlineData("/oembed", 404)]
    [InlineData("/oembed?url=https://elders.example/vacatures", 404)]
    [InlineData("/oembed?url=nonsens&format=xml", 501)]
    [InlineData("/widget/bestaatniet", 404)]
    public async Task What_is_not_there_is_said_so(string path, int status)
    {
        using var answer = await portal.Client.GetAsync(path);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_list_that_may_not_be_shown_elsewhere_is_not()
    {
        await using var own = new OpenPortal();
        await own.InitializeAsync();
        await own.SetAsync(nameof(WidgetSettings), new() { ["Lists"] = new JsonArray("agenda") });
        using var answer = await own.Client.GetAsync("/widget/vacatures");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    // The headers of a 304 take the place of those that a browser has kept, and a frame that was welcome would be refused.
    [Fact]
    public async Task May_still_be_framed_when_the_browser_asks_whether_it_changed()
    {
        for (var time = 0; time < 2; time++)
        {
            using var first = await portal.Client.GetAsync("/widget/vacatures?aantal=2");
            using var request = new HttpRequestMessage(HttpMethod.Get, "/widget/vacatures?aantal=2");
            request.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.ToString());
            using var again = await portal.Client.SendAsync(request);

            Assert.Equal(304, (int)again.StatusCode);
            Assert.False(again.Headers.Contains("X-Frame-Options"));
            Assert.True(!again.Headers.TryGetValues("Content-Security-Policy", out var policy) || policy.Single() == first.Headers.GetValues("Content-Security-Policy").Single());
        }
    }
}
