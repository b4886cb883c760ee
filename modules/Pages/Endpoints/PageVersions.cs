using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Modules.Pages.Endpoints;

/// <summary>Which item a page shows in each language, and where it stands there.</summary>
/// <param name="All">In the order of the portal's languages.</param>
internal sealed record PageVersions(IReadOnlyList<LanguageVersion> All, IReadOnlyList<string> Ids)
{
    public string PathFor(Language language) => All[At(language)].Path;

    public string IdFor(Language language) => Ids[At(language)];

    private int At(Language language) => All.TakeWhile(version => version.Language.Name != language.Name).Count();

    public static async Task<PageVersions> OfAsync(ContentItem item, PageContext page, IDocumentReader reader, ContentLookup lookup, CancellationToken stop)
    {
        var (languages, versions) = (lookup.Languages, await reader.VersionsAsync(item, lookup.Languages, stop));
        var isHome = page.Path == "/" || (versions.Count > 1 && await IsHomeAsync(versions, lookup, stop));
        var (all, ids) = (new List<LanguageVersion>(), new List<string>());
        foreach (var language in languages.All)
        {
            var id = LocalizedContent.Chosen(versions, language, languages);
            var path = isHome ? "/" : id == item.ContentItemId ? page.Path : (await lookup.LinkAsync(id, stop: stop))?.Url ?? page.Path;
            all.Add(new(language, path, isHome || versions.Any(version => version.Id == id && version.Culture == language.Name) || lookup.TextsOf(language).Has(item.DisplayText)));
            ids.Add(id);
        }
        return new(all, ids);
    }

    // The home page of every language stands at the root, whatever path its item has.
    private static async Task<bool> IsHomeAsync(IReadOnlyList<(string Culture, string Id)> versions, ContentLookup lookup, CancellationToken stop)
    {
        foreach (var (_, id) in versions)
            if (await lookup.LinkAsync(id, stop: stop) is { Url: "/" }) return true;
        return false;
    }
}
