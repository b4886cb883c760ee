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
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Lists.Endpoints;

/// <summary>A feed of every selection of a list, and calendars of what has dates.</summary>
internal static class FeedEndpoints
{
    private const int CalendarSize = 500;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var lookup = routes.ServiceProvider.GetRequiredService<ContentCache>().GetAsync().AsTask().GetAwaiter().GetResult();
        foreach (var list in PublicLists.Of(lookup.Definitions).Where(list => list.Settings.Listed))
        {
            if (list.Settings.Feed) routes.MapOpen($"{list.Path}/feed.atom", http => FeedAsync(http, list.Slug));
            if (list.HasDates && list.Settings.Calendar) routes.MapOpen($"{list.Path}.ics", http => CalendarAsync(http, list.Slug));
            if (list.HasDates) routes.MapOpen($"{list.Path}/{{slug}}.ics", http => ItemAsync(http, list.Slug));
            else if (list.Types.Any(type => Gatherings.HasDates(type, lookup.Definitions))) routes.MapOpen($"{list.Path}/{{slug}}.ics", http => GatheredAsync(http, list.Slug, isCalendar: true));
            if (list.Types.Any(type => type.Setting<GatheringSettings>().Lists.Count > 0)) routes.MapOpen($"{list.Path}/{{slug}}/feed.atom", http => GatheredAsync(http, list.Slug, isCalendar: false));
        }
    }

    private static async Task FeedAsync(HttpContext http, string slug)
    {
        if (await FollowedSelection.FindAsync(http, slug, asked => asked with { PageSize = FeedPage.Size, Sort = "nieuwste" }) is not { } followed) return;
        var (list, request) = (followed.List, followed.Request);
        if (await FeedPage.FindAsync(http, request.Page, followed.Found.Total, ListAddress.OfPages($"{list.Path}/feed.atom", request with { Sort = "", Way = "" })) is { } shown)
            await TaggedAnswer.WriteAsync(http, "application/atom+xml; charset=utf-8", AtomFeed.Write(followed, await ChosenAsync(http, followed), shown, Now(http)));
    }

    private static async Task<IReadOnlyList<string>> ChosenAsync(HttpContext http, FollowedSelection followed)
    {
        var chosen = (await http.RequestServices.GetRequiredService<FacetLabels>().ChosenAsync(followed.Request, followed.Result.Place, followed.Readers)).Select(choice => choice.Label.Text);
        return followed.Result.Place is { } place && followed.Request.Km is null ? [.. chosen, place.Code] : [.. chosen];
    }

    private static async Task CalendarAsync(HttpContext http, string slug)
    {
        if (await FollowedSelection.FindAsync(http, slug, asked => asked with { PageSize = CalendarSize, Page = 1, Sort = "datum" }) is not { } followed) return;
        var page = followed.Page;
        // Not as in a feed: who refuses lets a calendar keep what it has, with a sign that it is old; an event that is none would stand between somebody's own.
        if (followed.IsGone) await FeedRefusal.WriteAsync(http, ListParameters.Gone(followed.Unknown, followed.Request, followed.Result));
        else await TaggedAnswer.WriteAsync(http, "text/calendar; charset=utf-8", Calendar.Write($"{page.T(followed.List.Title)} | {page.Site.Name}", followed.Found.Hits.Select(hit => StoredResult.Series(hit, page.Site.Language)), page));
    }

    private static async Task ItemAsync(HttpContext http, string slug)
    {
        // Past items stay readable, so their file does too; the list has let go of them.
        var services = http.RequestServices;
        var pages = services.GetRequiredService<Pages>();
        await using var session = services.GetRequiredService<IDocumentStore>().OpenSession();
        var lookup = await services.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        var item = await ItemAsync(http, slug, session);
        var document = item is null ? null : await services.GetRequiredService<ContentDocuments>().MakeAsync(item, new(session, lookup, lookup.TimeZone));
        var page = await pages.OpenAsync(http);
        var card = document is null ? null : StoredResult.Series(document.Payload, page.Site.Language);
        if (card?.Start is null) await pages.NotFoundAsync(http);
        else await TaggedAnswer.WriteAsync(http, "text/calendar; charset=utf-8", Calendar.Write(card.Title, [card], page));
    }

    private static Task<ContentItem?> ItemAsync(HttpContext http, string slug, IDocumentReader reader)
    {
        var path = $"{slug}/{http.GetRouteValue("slug")}".ToLowerInvariant();
        return reader.Query<ContentItem, AutorouteIndex>().Where(row => row.Path == path && row.Published).FirstOrDefaultAsync(http.RequestAborted);
    }

    // All that an item gathers from other lists, in one file to follow.
    private static async Task GatheredAsync(HttpContext http, string slug, bool isCalendar)
    {
        var services = http.RequestServices;
        var pages = services.GetRequiredService<Pages>();
        await using var session = services.GetRequiredService<IDocumentStore>().OpenSession();
        var lookup = await services.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        if (await ItemAsync(http, slug, session) is not { } item || lookup.Definitions.Type(item.ContentType) is not { } type)
        {
            await pages.NotFoundAsync(http);
            return;
        }
        var page = await pages.OpenAsync(http);
        var hits = (IReadOnlyList<SearchHit>)[.. (await services.GetRequiredService<Gatherings>().AllAsync(item, type, new ContentReadingContext(session, lookup, lookup.TimeZone).In(page.Site.Language))).SelectMany(all => all.Result.Found.Hits)];
        var title = $"{item.DisplayText} | {page.Site.Name}";
        if (isCalendar) await TaggedAnswer.WriteAsync(http, "text/calendar; charset=utf-8", Calendar.Write(title, hits.Select(hit => StoredResult.Series(hit, page.Site.Language)).Where(card => card.Start is not null).OrderBy(card => card.Start), page));
        else if (await FeedPage.AskedAsync(http) is { } number && await FeedPage.FindAsync(http, number, hits.Count, ListAddress.OfPages(page.Path, new())) is { } shown)
            await TaggedAnswer.WriteAsync(http, "application/atom+xml; charset=utf-8", AtomFeed.Write(title, shown, "/" + item.Part("AutoroutePart").Text("Path"), [.. hits.Skip((number - 1) * FeedPage.Size).Take(FeedPage.Size)], page, Now(http)));
    }

    private static DateTimeOffset Now(HttpContext http) => http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
}
