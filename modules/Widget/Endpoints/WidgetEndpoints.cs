using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Caching;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Widget.Endpoints;

/// <param name="Look"><c>kaarten</c> or <c>regels</c>.</param>
/// <param name="MoreUrl">The same selection on the portal.</param>
/// <param name="Parents">Origins that may hear how high the frame wants to be, with a space between.</param>
public sealed record WidgetPage(PublicList List, IReadOnlyList<Card> Cards, string Look, string MoreUrl, string MoreText, string Parents)
{
    /// <summary>As asked; empty when it is known, or when none was asked.</summary>
    public string UnknownPostalCode { get; init; } = "";
}

/// <summary>A list in a frame on another website: no cookies, nothing to fill in, links open outside the frame.</summary>
internal static class WidgetEndpoints
{
    public const string Script = "/widget/insluiten.js";
    public const int Most = 12, Usual = 4;
    public const string Lines = "regels", CardsLook = "kaarten";

    // Standards row W8: who may frame it stands in the page's own policy.
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/widget/{lijst}", ShowAsync).Shared();
        routes.MapGet(Script, ScriptAsync).Shared();
    }

    private static async Task ShowAsync(HttpContext http)
    {
        var (services, lookup) = (http.RequestServices, await http.RequestServices.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted));
        var (pages, settings) = (services.GetRequiredService<Pages>(), lookup.Settings.Section<WidgetSettings>());
        if (PublicLists.Find(lookup.Definitions, (string)http.GetRouteValue("lijst")!) is not { } list || !settings.Shows(list))
        {
            await pages.NotFoundAsync(http);
            return;
        }
        var origins = settings.Origins();
        http.Response.Headers.ContentSecurityPolicy = Policy + string.Join(' ', origins.Prepend("'self'"));
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        var page = await pages.OpenAsync(http);
        page.Layout = "WidgetLayout";
        page.Head.Title = page.T(list.Title);
        page.Head.Robots = "noindex";
        await pages.WriteAsync(page, "WidgetList", await MakeAsync(http, list, new(lookup, page.Site.Language), string.Join(' ', origins)));
    }

    private static async Task<WidgetPage> MakeAsync(HttpContext http, PublicList list, Audience readers, string parents)
    {
        var request = RequestOf(http.Request.Query, list, http.RequestServices.GetRequiredService<FacetLabels>(), readers.Lookup);
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var result = http.RequestServices.GetRequiredService<FindContent>().Find(list, request, readers);
        var only = http.Request.Query["item"].FirstOrDefault() is { Length: > 0 and <= 26 } id ? await OnlyAsync(http, list, id, readers, now) : null;
        var (look, address) = (http.Request.Query["uiterlijk"] == Lines ? Lines : CardsLook, ListAddress.Of(list.Path, request));
        return only is null
            ? new(list, [.. result.Found.Hits.Select(hit => StoredResult.Card(hit, readers.Language, now, readers.Lookup.TimeZone) with { DistanceKm = hit.DistanceKm })], look, address, list.Counted(result.Found.Total, readers.Texts), parents) { UnknownPostalCode = result.PlaceUnknown ? request.PostalCode : "" }
            : new(list, [only], look, only.Url, "", parents);
    }

    public static ListRequest RequestOf(IQueryCollection query, PublicList list, FacetLabels labels, ContentLookup lookup) => labels.Spelled(ListRequest.Read(query, list), lookup) with
    {
        Page = 1,
        Way = "",
        PageSize = int.TryParse(query["aantal"].FirstOrDefault(), CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, Most) : Usual,
    };

    private static async Task<Card?> OnlyAsync(HttpContext http, PublicList list, string id, Audience readers, DateTimeOffset now)
    {
        await using var session = http.RequestServices.GetRequiredService<IDocumentStore>().OpenSession();
        return await session.PublishedAsync(id, http.RequestAborted) is { } item && list.Types.Any(type => type.Name == item.ContentType)
            && await http.RequestServices.GetRequiredService<ContentDocuments>().MakeAsync(item, new(session, readers.Lookup, readers.Lookup.TimeZone)) is { } document
            ? StoredResult.Card(document.Payload, readers.Language, now, readers.Lookup.TimeZone)
            : null;
    }

    private static async Task ScriptAsync(HttpContext http)
    {
        http.Response.ContentType = "text/javascript; charset=utf-8";
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        http.Response.Headers.CacheControl = "public, max-age=3600";
        await using var script = typeof(WidgetEndpoints).Assembly.GetManifestResourceStream("insluiten.js")!;
        await script.CopyToAsync(http.Response.Body, http.RequestAborted);
    }
}
