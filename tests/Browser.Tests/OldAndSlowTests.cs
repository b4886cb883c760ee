using Microsoft.Playwright;

namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>A browser that knows little of what the pages use, and a phone far from a mast.</summary>
public sealed class OldAndSlowTests(Hilversum hilversum)
{
    private static readonly string[] Pages = ["/", "/vacatures", "/vacatures?weergave=kaart", "/keuzehulp", "/vacatures/leg-geveltuintjes-aan-in-zuid", "/verhalen"];

    public static TheoryData<string> Each => [.. Pages];

    // Without popovers the buttons would do nothing and what they open would stay away.
    [Theory, Trait("Speed", "Slow")]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Reaches_menu_and_filters_in_a_browser_of_2015(int width)
    {
        await using var visit = await OldBrowserAsync(width);
        await visit.GoAsync("/vacatures");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Verhalen", Exact = true })).ToBeVisibleAsync();
        Assert.Equal(0, await visit.Page.Locator("button[popovertarget]:visible").CountAsync());
        await visit.Page.CheckAsync("input[name=sector][value=jeugd]");
        await visit.Page.ClickAsync(".ov-filters__foot button");
        await visit.ArriveAsync("**sector=jeugd**");
    }

    // The box itself shows what is ticked where the label cannot.
    [Fact, Trait("Speed", "Slow")]
    public async Task Shows_what_is_ticked_in_a_browser_of_2015()
    {
        await using var visit = await OldBrowserAsync(1280);
        await visit.GoAsync("/keuzehulp");

        var box = await visit.Page.Locator(".ov-pick input").First.BoundingBoxAsync();

        Assert.True(box is { Width: > 12, Height: > 12 });
    }

    [Theory, Trait("Speed", "Slow")]
    [MemberData(nameof(Each))]
    public async Task Reads_without_its_stylesheet_font_and_script(string path)
    {
        await using var visit = await hilversum.EnterBrowserAsync(320);
        await visit.Page.RouteAsync("**/*.{css,woff2,js,svg}", route => route.AbortAsync());
        await visit.GoAsync(path);

        Assert.True(await visit.Page.Locator("h1").First.IsVisibleAsync());
        Assert.True((await visit.Page.InnerTextAsync("main")).Length > 200);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true }).ClickAsync();
        Assert.True(await visit.Page.Locator("nav a").First.IsVisibleAsync());
    }

    // 400 kilobits a second and 400 ms there and back, as a slow phone network is.
    [Theory, Trait("Speed", "Slow")]
    [MemberData(nameof(Each))]
    public async Task Moves_nothing_while_it_comes_in_slowly(string path)
    {
        await using var visit = await hilversum.EnterBrowserAsync(360);
        var network = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await network.SendAsync("Network.enable");
        await network.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = 400, ["downloadThroughput"] = 50_000, ["uploadThroughput"] = 50_000 });
        await visit.Page.AddInitScriptAsync("window.shift = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value }).observe({ type: 'layout-shift', buffered: true })");

        await visit.GoAsync(path);
        await visit.Page.EvaluateAsync("document.fonts.ready");

        // A word that takes a line of its own until the font is there counts for a thousandth; what readers notice begins at a tenth.
        Assert.InRange(await visit.Page.EvaluateAsync<double>("window.shift"), 0, 0.002);
    }

    // No script, no popovers, and no CSS that is younger: neither @supports selector(), nor layers, nor ranges in media queries. The HTML is the same.
    private async Task<Visit> OldBrowserAsync(int width)
    {
        var visit = await hilversum.EnterBrowserAsync(width, script: false);
        await visit.Page.RouteAsync(address => address.EndsWith(".css", StringComparison.Ordinal), route => AnswerAsync(route, "text/css", OldCss.Of));
        await visit.Page.RouteAsync(address => !address.Contains("/_content/", StringComparison.Ordinal) && !address.Contains("/look/", StringComparison.Ordinal),
            route => AnswerAsync(route, "text/html; charset=utf-8", html => html.Replace(" popover ", " ", StringComparison.Ordinal)));
        return visit;
    }

    private static async Task AnswerAsync(IRoute route, string type, Func<string, string> older)
    {
        var answer = await route.FetchAsync();
        await route.FulfillAsync(new() { Status = answer.Status, ContentType = type, Body = older(await answer.TextAsync()) });
    }
}
