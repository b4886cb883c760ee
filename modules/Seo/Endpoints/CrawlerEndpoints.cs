using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Caching;

namespace OrchardVrijwilligers.Modules.Seo.Endpoints;

/// <summary>What machines ask for by convention: sitemap, robots.txt and security.txt.</summary>
internal static class CrawlerEndpoints
{
    private const int MostInOne = 50_000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sitemap.xml", IndexAsync).Shared();
        routes.MapGet("/sitemap-{number:int}.xml", SitemapAsync).Shared();
        routes.MapGet("/robots.txt", RobotsAsync);
        routes.MapGet("/.well-known/security.txt", SecurityAsync);
    }

    // Row W3: up to 50,000 addresses in one map; more of them through an index of maps.
    private static async Task IndexAsync(HttpContext http)
    {
        var addresses = await AddressesAsync(http);
        var page = await http.RequestServices.GetRequiredService<Pages>().OpenAsync(http);
        if (addresses.Count <= MostInOne)
        {
            await WriteAsync(http, Urls(addresses, page));
            return;
        }
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (var number = 1; number <= (addresses.Count + MostInOne - 1) / MostInOne; number++)
            xml.Append(CultureInfo.InvariantCulture, $"<sitemap><loc>{Html.Encode(page.Absolute($"/sitemap-{number}.xml"))}</loc></sitemap>\n");
        await WriteAsync(http, xml.Append("</sitemapindex>\n").ToString());
    }

    private static async Task SitemapAsync(HttpContext http)
    {
        var number = int.Parse((string)http.GetRouteValue("number")!, CultureInfo.InvariantCulture);
        var addresses = (await AddressesAsync(http)).Skip((number - 1) * MostInOne).Take(MostInOne).ToList();
        var pages = http.RequestServices.GetRequiredService<Pages>();
        if (number < 1 || addresses.Count == 0) await pages.NotFoundAsync(http);
        else await WriteAsync(http, Urls(addresses, await pages.OpenAsync(http)));
    }

    private static async Task<IReadOnlyList<SitemapAddress>> AddressesAsync(HttpContext http)
    {
        var lookup = await http.RequestServices.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        await using var session = http.RequestServices.GetRequiredService<IDocumentStore>().OpenSession();
        var rows = await session.Query<ContentItem, AutorouteIndex>().Where(row => row.Published).OrderBy(row => row.Path).RowsAsync(http.RequestAborted);
        var hidden = PublicLists.Of(lookup.Definitions).Where(list => !list.Settings.Sitemap).SelectMany(list => list.Types).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var localized = lookup.Languages.First.IsOnly ? [] : await session.Query<ContentItem, LocalizedContentIndex>().RowsAsync(http.RequestAborted);
        return SitemapAddress.All(PublicLists.Of(lookup.Definitions), [.. rows.Where(row => !hidden.Contains(row.ContentType))], localized, lookup.Languages);
    }

    private static string Urls(IEnumerable<SitemapAddress> addresses, PageContext page)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        foreach (var address in addresses)
        {
            xml.Append("<url><loc>").Append(Html.Encode(page.Absolute(address.Path, address.Language))).Append("</loc>");
            if (address.Changed is { } date) xml.Append("<lastmod>").Append(date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)).Append("</lastmod>");
            foreach (var (language, path) in address.Versions) xml.Append(CultureInfo.InvariantCulture, $"<xhtml:link rel=\"alternate\" hreflang=\"{language.Name}\" href=\"{Html.Encode(page.Absolute(path, language))}\"/>");
            xml.Append("</url>\n");
        }
        return xml.Append("</urlset>\n").ToString();
    }

    private static Task WriteAsync(HttpContext http, string xml)
    {
        http.Response.ContentType = "application/xml; charset=utf-8";
        return http.Response.WriteAsync(xml, http.RequestAborted);
    }

    private static async Task RobotsAsync(HttpContext http)
    {
        var page = await http.RequestServices.GetRequiredService<Pages>().OpenAsync(http);
        http.Response.ContentType = "text/plain; charset=utf-8";
        await http.Response.WriteAsync($"User-agent: *\nDisallow: {page.Href("/admin")}\nDisallow: {page.Href("/aanmelden")}\nSitemap: {page.Absolute("/sitemap.xml")}\n", http.RequestAborted);
    }

    // RFC 9116: an expiry within the year, a contact and the language. A tenant without a contact has none to give.
    private static async Task SecurityAsync(HttpContext http)
    {
        var pages = http.RequestServices.GetRequiredService<Pages>();
        var page = await pages.OpenAsync(http);
        if (page.Site.Contact.Email is not { Length: > 0 } email)
        {
            await pages.NotFoundAsync(http);
            return;
        }
        var today = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime.Date;
        http.Response.ContentType = "text/plain; charset=utf-8";
        await http.Response.WriteAsync(
            $"Contact: mailto:{email}\nExpires: {today.AddMonths(6):yyyy-MM-dd'T'HH:mm:ss'Z'}\nPreferred-Languages: nl, en\nCanonical: {page.Absolute("/.well-known/security.txt")}\n", http.RequestAborted);
    }
}
