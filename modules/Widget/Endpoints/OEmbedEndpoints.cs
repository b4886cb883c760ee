using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists.Endpoints;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Modules.Widget.Models;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Caching;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Widget.Endpoints;

/// <summary>oEmbed 1.0: how a list or an item of this portal is shown elsewhere, for who knows its address. JSON only, as the specification allows.</summary>
internal static class OEmbedEndpoints
{
    private const int Narrowest = 200, Widest = 1200, Lowest = 120, ItemHeight = 420;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/oembed", AnswerAsync).Shared();

    private static async Task AnswerAsync(HttpContext http)
    {
        var query = http.Request.Query;
        if (query["format"].FirstOrDefault() is { Length: > 0 } format && format != "json")
        {
            await ApiAnswer.ProblemAsync(http, 501, "Niet ondersteund", "Alleen format=json wordt ondersteund.");
            return;
        }
        var page = await http.RequestServices.GetRequiredService<Pages>().OpenAsync(http);
        if (await FindAsync(http, page, query["url"].FirstOrDefault() ?? "") is not var (snippet, title, height))
        {
            await ApiAnswer.ProblemAsync(http, 404, "Niet gevonden", "Geef bij 'url' het adres van een lijst of pagina van deze website.");
            return;
        }
        var (width, least) = (Size(query["maxwidth"], Narrowest, Widest), Size(query["maxheight"], Lowest, height));
        var answer = new JsonObject
        {
            ["version"] = "1.0",
            ["type"] = "rich",
            ["title"] = title,
            ["provider_name"] = page.Site.Name,
            ["provider_url"] = page.Absolute("/"),
            ["cache_age"] = 3600,
            ["width"] = width,
            ["height"] = least,
            ["html"] = snippet.Html(page, width, least),
        };
        ApiAnswer.Headers(http, "application/json; charset=utf-8");
        await http.Response.WriteAsync(answer.ToJsonString(Platform.Tenants.Blueprint.Json), http.RequestAborted);
    }

    private static int Size(string? asked, int least, int usual) => int.TryParse(asked, CultureInfo.InvariantCulture, out var pixels) ? Math.Clamp(pixels, least, usual) : usual;

    private static async Task<(Snippet Snippet, string Title, int Height)?> FindAsync(HttpContext http, PageContext page, string url)
    {
        var root = page.Absolute("/");
        if (url.Length > 2000 || !url.StartsWith(root, StringComparison.OrdinalIgnoreCase) || !Uri.TryCreate(url, UriKind.Absolute, out var address)) return null;
        var path = address.AbsolutePath[(new Uri(root).AbsolutePath.Length - 1)..].Trim('/').ToLowerInvariant();
        var lookup = await http.RequestServices.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        var settings = lookup.Settings.Section<WidgetSettings>();
        if (PublicLists.Find(lookup.Definitions, path) is { } list)
            return settings.Shows(list) ? (Snippet.Of(list, WidgetEndpoints.RequestOf(new QueryCollection(QueryHelpers.ParseQuery(address.Query)), list, http.RequestServices.GetRequiredService<FacetLabels>(), lookup), ""), $"{page.T(list.Title)} - {page.Site.Name}", Snippet.Height) : null;
        await using var session = http.RequestServices.GetRequiredService<IDocumentStore>().OpenSession();
        var item = (await session.Query<ContentItem, AutorouteIndex>().Where(row => row.Path == path && row.Published).ListAsync(http.RequestAborted)).FirstOrDefault();
        return item is not null && PublicLists.ForType(lookup.Definitions, item.ContentType) is { } its && settings.Shows(its)
            ? (new(its, $"?item={Uri.EscapeDataString(item.ContentItemId)}", "/" + path), item.DisplayText, ItemHeight)
            : null;
    }
}
