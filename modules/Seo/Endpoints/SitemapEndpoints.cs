using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists.Endpoints;
using OrchardVrijwilligers.Modules.Seo.Queries;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Modules.Seo.Endpoints;

/// <summary>The addresses of everything that may be found, for crawlers.</summary>
internal static class SitemapEndpoints
{
    private const int MostInOne = 50_000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpen("/sitemap.xml", IndexAsync);
        routes.MapOpen("/sitemap-{number:int}.xml", SitemapAsync);
    }

    // Row W3: up to 50,000 addresses in one map; more of them through an index of maps.
    private static async Task IndexAsync(HttpContext http)
    {
        var addresses = await http.RequestServices.GetRequiredService<ListAddresses>().ListAsync(http.RequestAborted);
        var page = await http.RequestServices.GetRequiredService<Pages>().OpenAsync(http);
        if (addresses.Count <= MostInOne)
        {
            await WriteAsync(http, Urls(addresses, page));
            return;
        }
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var (part, at) in addresses.Chunk(MostInOne).Select((part, at) => (part, at)))
            xml.Append("<sitemap><loc>").Append(Html.Encode(page.Absolute($"/sitemap-{at + 1}.xml"))).Append("</loc>").Append(Changed(part.Max(address => address.Changed))).Append("</sitemap>\n");
        await WriteAsync(http, xml.Append("</sitemapindex>\n").ToString());
    }

    private static async Task SitemapAsync(HttpContext http)
    {
        var number = int.Parse((string)http.GetRouteValue("number")!, CultureInfo.InvariantCulture);
        var addresses = (await http.RequestServices.GetRequiredService<ListAddresses>().ListAsync(http.RequestAborted)).Skip((int)Math.Min((number - 1L) * MostInOne, int.MaxValue)).Take(MostInOne).ToList();
        var pages = http.RequestServices.GetRequiredService<Pages>();
        if (number < 1 || addresses.Count == 0) await pages.NotFoundAsync(http);
        else await WriteAsync(http, Urls(addresses, await pages.OpenAsync(http)));
    }

    private static string Urls(IEnumerable<SitemapAddress> addresses, PageContext page)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        foreach (var address in addresses)
        {
            xml.Append("<url><loc>").Append(Html.Encode(page.Absolute(address.Path, address.Language))).Append("</loc>").Append(Changed(address.Changed));
            foreach (var (language, path) in address.Versions) xml.Append(CultureInfo.InvariantCulture, $"<xhtml:link rel=\"alternate\" hreflang=\"{language.Name}\" href=\"{Html.Encode(page.Absolute(path, language))}\"/>");
            xml.Append("</url>\n");
        }
        return xml.Append("</urlset>\n").ToString();
    }

    private static string Changed(DateTimeOffset? changed) => changed is { } date ? $"<lastmod>{date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}</lastmod>" : "";

    private static Task WriteAsync(HttpContext http, string xml) => TaggedAnswer.WriteAsync(http, "application/xml; charset=utf-8", xml);
}
