using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists.Maps;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Modules.Search.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Caching;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Lists.Endpoints;

/// <summary>The page of every public list.</summary>
internal static class ListEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        // The lists are data; which ones there are is known when the tenant's container is built, and a change of definitions rebuilds it.
        var lookup = routes.ServiceProvider.GetRequiredService<ContentCache>().GetAsync().AsTask().GetAwaiter().GetResult();
        foreach (var list in PublicLists.Of(lookup.Definitions).Where(list => list.Settings.Listed))
            routes.MapGet(list.Path, http => ShowAsync(http, list.Slug)).WithOrder(10).Shared(); // a list may be named as a path that is not its own
    }

    private static async Task ShowAsync(HttpContext http, string slug)
    {
        var services = http.RequestServices;
        var lookup = await services.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        var pages = services.GetRequiredService<Pages>();
        if (PublicLists.Find(lookup.Definitions, slug) is not { } list)
        {
            await pages.NotFoundAsync(http);
            return;
        }
        var page = await pages.OpenAsync(http);
        var readers = new Audience(lookup, page.Site.Language);
        var labels = services.GetRequiredService<FacetLabels>();
        var request = labels.Spelled(ListRequest.Read(http.Request.Query, list), lookup) with { PageSize = list.Settings.PageSize };
        if (await services.GetRequiredService<DirectHits>().GoAsync(http, request.Text)) return;
        var find = services.GetRequiredService<FindContent>();
        var times = services.GetRequiredService<FindTimes>();
        var result = find.Find(list, request, readers);
        var coming = FindContent.IsByDate(list, request) ? times.Coming(list, request, readers) : null;
        var last = (int)Math.Max(1, ((coming?.Count ?? result.Found.Total) + request.PageSize - 1) / request.PageSize);
        if (request.Page > last)
        {
            request = request with { Page = last };
            result = find.Find(list, request, readers);
        }
        var model = await new ListModel(list, request, result, readers, find, labels, services.GetRequiredService<AreaMaps>(), times, coming, services.GetRequiredService<TimeProvider>()).MakeAsync();
        Head(page, list, request, model);
        foreach (var data in services.GetServices<IListData>()) data.Add(page, list, lookup, request);
        await pages.WriteAsync(page, new Shape([$"List__{list.Name}", "List"], model));
    }

    // Standards row W3: one address for the list itself; selections of more than one filter are not for search engines.
    private static void Head(PageContext page, PublicList list, ListRequest request, ListPage model)
    {
        var title = request.Way switch
        {
            ListRequest.MapWay => page.T("{0} op de kaart", model.Title),
            ListRequest.MonthWay when model.Month is { } month => page.T("{0} in {1}", model.Title, month.First.ToString("MMMM yyyy", page.Site.Texts.Culture)),
            _ => model.Title,
        };
        page.Head.Title = request.Text.Length > 0 ? $"{title}: {request.Text}" : model.Pager.Page > 1 ? page.T("{0}, pagina {1}", title, model.Pager.Page) : title;
        page.Head.Description = model.Intro;
        page.Head.Canonical = page.Absolute(ListAddress.Of(list.Path, new() { Page = request.IsFiltered ? 1 : request.Page }));
        if (request.Text.Length > 0 || request.Facets.Sum(facet => facet.Values.Count) > 1 || request.PostalCode.Length > 0 || request.Km is not null || request.Way.Length > 0) page.Head.Robots = "noindex";
        if (model.FeedUrl is { } feed) page.Head.Alternates.Add((model.Title, "application/atom+xml", page.Href(feed)));
        if (model.CalendarUrl is { } calendar) page.Head.Alternates.Add((model.Title, "text/calendar", page.Href(calendar)));
    }
}
