using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists.Feeds;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Caching;

namespace OrchardVrijwilligers.Modules.Lists.Endpoints;

/// <summary>A feed of every selection of a list, and calendars of what has dates.</summary>
internal static class FeedEndpoints
{
    private const int FeedSize = 50;
    private const int CalendarSize = 500;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var lookup = routes.ServiceProvider.GetRequiredService<ContentCache>().GetAsync().AsTask().GetAwaiter().GetResult();
        foreach (var list in PublicLists.Of(lookup.Definitions).Where(list => list.Settings.Listed))
        {
            if (list.Settings.Feed) routes.MapGet($"{list.Path}/feed.atom", http => FeedAsync(http, list.Slug)).Shared();
            if (list.HasDates && list.Settings.Calendar) routes.MapGet($"{list.Path}.ics", http => CalendarAsync(http, list.Slug)).Shared();
            if (list.HasDates) routes.MapGet($"{list.Path}/{{slug}}.ics", http => ItemAsync(http, list.Slug)).Shared();
        }
    }

    private static async Task FeedAsync(HttpContext http, string slug)
    {
        if (await FindAsync(http, slug, FeedSize, "nieuwste") is not var (list, request, result, page)) return;
        await WriteAsync(http, "application/atom+xml; charset=utf-8", AtomFeed.Write(list, request, result.Found.Hits, page));
    }

    private static async Task CalendarAsync(HttpContext http, string slug)
    {
        if (await FindAsync(http, slug, CalendarSize, "datum") is not var (_, _, result, page)) return;
        await WriteAsync(http, "text/calendar; charset=utf-8", Calendar.Write(result.Found.Hits.Select(hit => StoredResult.Card(hit, page.Site.Language)), page));
    }

    private static async Task ItemAsync(HttpContext http, string slug)
    {
        // Past items stay readable, so their file does too; the list has let go of them.
        var services = http.RequestServices;
        var (pages, path) = (services.GetRequiredService<Pages>(), $"{slug}/{http.GetRouteValue("slug")}".ToLowerInvariant());
        await using var session = services.GetRequiredService<IDocumentStore>().OpenSession();
        var lookup = await services.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        var item = await session.Query<ContentItem, AutorouteIndex>().Where(row => row.Path == path && row.Published).FirstOrDefaultAsync(http.RequestAborted);
        var document = item is null ? null : await services.GetRequiredService<ContentDocuments>().MakeAsync(item, new(session, lookup, lookup.TimeZone));
        var page = await pages.OpenAsync(http);
        var card = document is null ? null : StoredResult.Card(document.Payload, page.Site.Language);
        if (card?.Start is null) await pages.NotFoundAsync(http);
        else await WriteAsync(http, "text/calendar; charset=utf-8", Calendar.Write([card], page));
    }

    private static async Task<(PublicList, ListRequest, ListResult, PageContext)?> FindAsync(HttpContext http, string slug, int size, string sort)
    {
        var services = http.RequestServices;
        var lookup = await services.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        var pages = services.GetRequiredService<Pages>();
        if (PublicLists.Find(lookup.Definitions, slug) is not { } list)
        {
            await pages.NotFoundAsync(http);
            return null;
        }
        var request = ListRequest.Read(http.Request.Query, list) with { PageSize = size, Page = 1, Sort = sort };
        var page = await pages.OpenAsync(http);
        return (list, request, services.GetRequiredService<FindContent>().Find(list, request, new Audience(lookup, page.Site.Language)), page);
    }

    // Standards row W4: readers of feeds ask often; what has not changed is answered in a few bytes.
    private static async Task WriteAsync(HttpContext http, string type, string text)
    {
        var etag = $"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..20]}\"";
        http.Response.Headers.ETag = etag;
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.ContentType = type;
        if (http.Request.Headers.IfNoneMatch == etag) http.Response.StatusCode = StatusCodes.Status304NotModified;
        else await http.Response.WriteAsync(text, http.RequestAborted);
    }
}
