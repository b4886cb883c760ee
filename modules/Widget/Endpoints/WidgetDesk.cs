using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Modules.Widget.Models;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Caching;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Widget.Endpoints;

/// <param name="Html">To be copied.</param>
/// <param name="FrameUrl">Within the tenant, to show it as it will be.</param>
public sealed record WidgetDeskPage(IReadOnlyList<PublicList> Lists, PublicList List, IReadOnlyList<FacetGroup> Facets, int Number, string Look, string Text, string Html, string FrameUrl, IReadOnlyList<string> Sites);

/// <summary>The page on which a webmaster puts a list together and copies it.</summary>
internal static class WidgetDesk
{
    private const int MostFacets = 6;

    // The page shows the frame itself.
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/widget", ShowAsync).Shared();

    private static async Task ShowAsync(HttpContext http)
    {
        var (services, query) = (http.RequestServices, http.Request.Query);
        var (pages, lookup) = (services.GetRequiredService<Pages>(), await services.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted));
        var settings = lookup.Settings.Section<WidgetSettings>();
        var lists = PublicLists.Of(lookup.Definitions).Where(settings.Shows).ToList();
        if ((lists.FirstOrDefault(known => known.Slug == query["lijst"].FirstOrDefault()) ?? lists.FirstOrDefault()) is not { } list)
        {
            await pages.NotFoundAsync(http);
            return;
        }
        var page = await pages.OpenAsync(http);
        var request = WidgetEndpoints.RequestOf(query, list, services.GetRequiredService<FacetLabels>(), lookup);
        var look = query["uiterlijk"] == WidgetEndpoints.Lines ? WidgetEndpoints.Lines : WidgetEndpoints.CardsLook;
        var snippet = Snippet.Of(list, request, look);
        page.Head.Title = page.T("Zet een lijst op je eigen website");
        page.Head.Canonical = page.Absolute("/widget");
        if (query.Count > 0) page.Head.Robots = "noindex";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        await pages.WriteAsync(page, "WidgetDesk", new WidgetDeskPage(lists, list, await FacetsAsync(services, list, request, new(lookup, page.Site.Language)), request.PageSize, look, request.Text, snippet.Html(page), $"/widget/{list.Slug}{snippet.Query}", settings.Origins()));
    }

    private static async Task<IReadOnlyList<FacetGroup>> FacetsAsync(IServiceProvider services, PublicList list, ListRequest request, Audience readers)
    {
        var (counts, labels) = (services.GetRequiredService<FindContent>().Find(list, new() { PageSize = 0 }, readers).Found.Facets, services.GetRequiredService<FacetLabels>());
        var groups = new List<FacetGroup>();
        foreach (var facet in list.Facets.Take(MostFacets))
        {
            var chosen = request.Facets.FirstOrDefault(choice => choice.Facet.Public.Name == facet.Public.Name).Values ?? [];
            groups.Add(await labels.GroupAsync(facet, counts.GetValueOrDefault(facet.Public.Name, []), chosen, readers));
        }
        return [.. groups.Where(group => group.Values.Count > 0)];
    }
}
