using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Seo.Queries;

/// <summary>Every address of the portal that search engines may show: lists, items and the pages of modules. What is past and gone is not among them.</summary>
internal sealed class ListAddresses(ContentCache contents, IDocumentStore store, ContentIndex index, IEnumerable<PublicPage> pages, TimeProvider clock)
{
    private const int MostPast = 50_000;

    public async Task<IReadOnlyList<SitemapAddress>> ListAsync(CancellationToken stop)
    {
        var lookup = await contents.GetAsync(stop);
        await using var session = store.OpenSession();
        var rows = await session.Query<ContentItem, AutorouteIndex>().Where(row => row.Published).OrderBy(row => row.Path).RowsAsync(stop);
        var all = PublicLists.Of(lookup.Definitions);
        var hidden = all.Where(list => !list.Settings.Sitemap).SelectMany(list => list.Types).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var past = Past(lookup.Definitions);
        var shown = rows.Where(row => !hidden.Contains(row.ContentType) && !past.Contains(row.ContentItemId)).ToList();
        var lists = all.Where(list => list.Settings is { Listed: true, Sitemap: true })
            .Select(list => (list.Path, shown.Where(row => list.Types.Any(type => type.Name == row.ContentType)).Max(row => row.ModifiedUtc)));
        var others = pages.Where(page => page.InSitemap).Select(page => (page.Path, (DateTimeOffset?)null));
        var localized = lookup.Languages.First.IsOnly ? [] : await session.Query<ContentItem, LocalizedContentIndex>().RowsAsync(stop);
        return SitemapAddress.All(lists.Concat(others), shown, localized, lookup.Languages);
    }

    private HashSet<string> Past(ContentDefinitions definitions)
    {
        var types = definitions.Types.Where(type => type.Setting<PublicTypeSettings>().GoneWhenPast).Select(type => type.Name).ToList();
        if (types.Count == 0) return [];
        var found = index.Search(new()
        {
            Facets = [new(IndexShape.Type, types)],
            Ranges = [new(IndexShape.Until, null, clock.GetUtcNow().ToUnixTimeSeconds())],
            Take = MostPast,
        });
        return [.. found.Hits.Select(hit => hit.Id)];
    }
}
