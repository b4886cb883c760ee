using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Admin;

/// <summary>Who may use which route; the routes are read from the running tenant, so a new one is tested by itself.</summary>
public sealed partial class AccessTests(AdminPortal portal) : IClassFixture<AdminPortal>
{
    [Fact]
    public async Task Every_route_of_the_back_office_demands_the_panel_and_a_right_of_its_own()
    {
        var routes = await RoutesAsync();

        Assert.True(routes.Count >= 10);
        Assert.All(routes, route => Assert.Contains("AccessAdminPanel", route.Demands));
        Assert.All(routes.Where(route => route.Path != "/admin"), route => Assert.True(route.Demands.Count == 2, $"{route.Method} {route.Path} demands {string.Join(", ", route.Demands)}"));
    }

    [Fact]
    public async Task Anonymous_visitors_are_sent_to_sign_in()
    {
        using var browser = portal.NewBrowser();
        foreach (var route in await RoutesAsync())
        {
            using var answer = await SendAsync(browser, route);
            Assert.True(answer.StatusCode == HttpStatusCode.Found, $"{route.Method} {route.Path} answered {(int)answer.StatusCode}");
            Assert.Equal(route.Method == "GET" ? $"/aanmelden?returnUrl={Uri.EscapeDataString(route.Path)}" : "/aanmelden", answer.Headers.Location!.OriginalString);
        }
    }

    [Fact]
    public async Task Signed_in_visitors_without_rights_are_refused()
    {
        using var browser = await portal.SignedInAsync(await portal.AddAsync(AdminPortal.Root, "bezoeker@voorbeeld.nl"));
        foreach (var route in await RoutesAsync())
        {
            using var answer = await SendAsync(browser, route);
            Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{route.Method} {route.Path} answered {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public async Task A_role_opens_its_own_rooms_only()
    {
        await portal.AddRoleAsync("Instellers", "AccessAdminPanel", "ManageSettings");
        using var browser = await portal.SignedInAsync(await portal.AddAsync(AdminPortal.Root, "insteller@voorbeeld.nl", "Instellers"));
        foreach (var route in (await RoutesAsync()).Where(route => route.Method == "GET"))
        {
            using var answer = await SendAsync(browser, route);
            var allowed = route.Demands.All(demand => demand is "AccessAdminPanel" or "ManageSettings");
            Assert.True(answer.StatusCode == (allowed ? HttpStatusCode.OK : HttpStatusCode.Forbidden), $"{route.Path} answered {(int)answer.StatusCode}");
        }
        var links = (await browser.PageAsync("/admin")).QuerySelectorAll(".bo-nav a").Select(link => link.GetAttribute("href"));
        Assert.Equal(["/admin", "/admin/instellingen", "/admin/zoeken"], links);
    }

    [Fact]
    public async Task Administrators_see_every_page_and_nothing_on_the_way_keeps_it()
    {
        using var browser = await portal.SignedInAsync();
        foreach (var route in (await RoutesAsync()).Where(route => route.Method == "GET"))
        {
            using var answer = await SendAsync(browser, route);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{route.Path} answered {(int)answer.StatusCode}");
            Assert.True(answer.Headers.CacheControl!.NoStore, route.Path);
            Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
            // What is downloaded is no page.
            if (answer.Content.Headers.ContentDisposition is { DispositionType: "attachment" }) continue;
            var page = await Browser.ReadAsync(answer);
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Empty(page.QuerySelectorAll("script, style, [style]"));
            Assert.NotNull(page.QuerySelector("form[action='/afmelden'] button"));
            foreach (var sheet in page.QuerySelectorAll("link[rel=stylesheet]"))
            {
                using var file = await browser.GetAsync(sheet.GetAttribute("href")!);
                Assert.True(file.IsSuccessStatusCode, sheet.GetAttribute("href"));
            }
        }
    }

    [Fact]
    public async Task A_role_of_everybody_gives_its_rights_to_anonymous_visitors()
    {
        await portal.AddRoleAsync("Anonymous", "ViewAuditTrail", "AccessAdminPanel");
        try
        {
            using var browser = portal.NewBrowser();
            await browser.PageAsync("/admin/logboek");
        }
        finally
        {
            await portal.AddRoleAsync("Anonymous");
        }
    }

    private static Task<HttpResponseMessage> SendAsync(Browser browser, Route route) => route.Method == "GET" ? browser.GetAsync(route.Path) : browser.PostAsync(route.Path, []);

    private Task<List<Route>> RoutesAsync() => portal.InsideAsync(AdminPortal.Root, services => Task.FromResult(
        services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/admin", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => new Route(
                method, Filled(endpoint.RoutePattern.RawText!), [.. endpoint.Metadata.GetOrderedMetadata<DemandedPermission>().Select(demand => demand.Permission.Name).Distinct()])))
            .ToList()));

    // Any value that fits will do: rights come before the look whether there is such a thing.
    private static string Filled(string pattern) => Parameter().Replace(pattern.Replace("{switch:regex(^(aan|uit|thema)$)}", "aan", StringComparison.Ordinal), match => match.Value switch
    {
        "{key}" => "kern",
        "{taal}" => "nl",
        "{id}" => ATextEverywhere,
        _ => "Search",
    });

    // How /admin/teksten names the text "Zoeken", which every portal has.
    private static readonly string ATextEverywhere = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("Zoeken"u8))[..16];

    [GeneratedRegex("{[a-z]+}")]
    private static partial Regex Parameter();

    private sealed record Route(string Method, string Path, IReadOnlyList<string> Demands);
}
