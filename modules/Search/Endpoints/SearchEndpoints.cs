using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Modules.Search.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Caching;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Search.Endpoints;

/// <summary>Searches all lists at once: the best few of each, and the way to the rest.</summary>
internal static class SearchEndpoints
{
    private const int PerList = 4;

    /// <summary>Of what has no list of its own, which could show the rest.</summary>
    private const int MostUnlisted = 20;

    private const int LongestText = 300;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/zoeken", ShowAsync).Shared();

    private static async Task ShowAsync(HttpContext http)
    {
        var services = http.RequestServices;
        var pages = services.GetRequiredService<Pages>();
        var lookup = await services.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        var page = await pages.OpenAsync(http);
        var text = SearchText.Clean(http.Request.Query["q"].FirstOrDefault(), LongestText);
        if (await services.GetRequiredService<DirectHits>().GoAsync(http, text)) return;
        var model = text.Length == 0 ? new SearchPage("", 0, []) { Start = services.GetRequiredService<SearchStart>().Of(new(lookup, page.Site.Language)) }
            : FindOrLoosen(text, lookup, page.Site, services.GetRequiredService<ContentIndex>(), services.GetRequiredService<TimeProvider>());
        page.Head.Title = text.Length > 0 ? page.T("Zoeken: {0}", text) : page.T("Zoeken");
        page.Head.Robots = "noindex";
        page.Head.Canonical = page.Absolute("/zoeken");
        await pages.WriteAsync(page, "Search", model);
    }

    private static SearchPage FindOrLoosen(string text, ContentLookup lookup, SiteInfo site, ContentIndex index, TimeProvider clock)
    {
        var found = Find(text, lookup, site, index, clock, isLoose: false);
        return (found.Total > 0 ? found : Find(text, lookup, site, index, clock, isLoose: true)) with { Meant = Meant(text, lookup, site, index, clock), IsReady = index.IsReady };
    }

    private static SearchPage Find(string text, ContentLookup lookup, SiteInfo site, ContentIndex index, TimeProvider clock, bool isLoose)
    {
        var isLoosened = isLoose;
        var (groups, suggestion) = (new List<(SearchGroup Group, bool IsNamed)>(), (string?)null);
        foreach (var list in PublicLists.Of(lookup.Definitions).Where(list => list.Settings.Search))
        {
            var query = InList(list, site.Language, clock) with { Text = text, IsLoose = isLoose, Take = list.Settings.Listed ? PerList : MostUnlisted, Highlight = true };
            var found = index.Search(query);
            // As the list itself does.
            if (SearchText.IsSentence(text) && SearchText.IsPoor(text, found.Total)) found = index.Search(query with { IsLoose = true }) with { IsLoosened = true };
            suggestion ??= found.Suggestion;
            if (found.Total == 0) continue;
            isLoosened |= found.IsLoosened;
            Card[] cards = [.. found.Hits.Select(hit => StoredResult.Card(hit, site.Language, clock.GetUtcNow(), lookup.TimeZone) with { Passage = Passages.Html(hit) })];
            groups.Add((new(site.Texts.Get(list.Title), list.Settings.Listed ? $"{list.Path}?q={Uri.EscapeDataString(text)}" : "", site.Texts.Get("Alle {0}", list.Counted(found.Total, site.Texts)), found.Total, cards), IsNamed(text, list, cards)));
        }
        var total = groups.Sum(found => found.Group.Total);
        return new(text, total, [.. groups.OrderByDescending(found => found.IsNamed).Select(found => found.Group)], suggestion is null ? null : (suggestion, $"/zoeken?q={Uri.EscapeDataString(suggestion)}"), isLoosened && total > 0) { IsDenying = SearchText.Denies(text) };
    }

    // A word for the kind of thing says where to look; the name of a thing says it all.
    private static bool IsNamed(string text, PublicList list, IEnumerable<Card> cards) =>
        SearchText.Names(text, list.Settings.SearchWords) || cards.Any(card => card.Title.Equals(text, StringComparison.OrdinalIgnoreCase));

    private static (string, string, string)? Meant(string text, ContentLookup lookup, SiteInfo site, ContentIndex index, TimeProvider clock)
    {
        foreach (var list in PublicLists.Of(lookup.Definitions).Where(list => list.Settings is { Search: true, Listed: true }))
            if (MeantChoice.Find(text, list, meant => index.Search(InList(list, site.Language, clock, new FacetFilter(meant.Facet.Public.Name, [meant.Range.Value])) with { Text = meant.Rest, Take = 0 }).Total) is var (choice, count))
            {
                var words = choice.Rest.Length > 0 ? $"q={Uri.EscapeDataString(choice.Rest)}&" : "";
                return (site.Texts.Get(choice.Range.Label), $"{list.Path}?{words}{choice.Facet.Public.Name}={Uri.EscapeDataString(choice.Range.Value)}", list.Counted(count, site.Texts));
            }
        return null;
    }

    // What is past is not found.
    private static SearchQuery InList(PublicList list, Language language, TimeProvider clock, params FacetFilter[] more) => new()
    {
        Facets = [new(IndexShape.List, list.Name), .. IndexShape.For(language), .. more],
        Ranges = [new(IndexShape.Until, clock.GetUtcNow().ToUnixTimeSeconds(), null)],
    };
}
