using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Modules.Seo.Queries;

/// <summary>One address of the sitemap.</summary>
/// <param name="Versions">The same in all languages in which it is there, this one too; empty when this is the only one.</param>
internal sealed record SitemapAddress(string Path, Language Language, DateTimeOffset? Changed, IReadOnlyList<(Language Language, string Path)> Versions)
{
    /// <summary>The home page and what modules and lists show in every language; an item only in those in which it was written.</summary>
    /// <param name="everywhere">Paths that are there in every language, and when what stands there changed last.</param>
    public static IReadOnlyList<SitemapAddress> All(IEnumerable<(string Path, DateTimeOffset? Changed)> everywhere, IReadOnlyList<AutorouteIndex> items, IReadOnlyList<LocalizedContentIndex> localized, Languages languages)
    {
        var (byId, sets) = (localized.DistinctBy(row => row.ContentItemId).ToDictionary(row => row.ContentItemId, StringComparer.Ordinal), localized.ToLookup(row => row.LocalizationSet, StringComparer.Ordinal));
        var paths = items.DistinctBy(item => item.ContentItemId).ToDictionary(item => item.ContentItemId, item => "/" + item.Path, StringComparer.Ordinal);
        var all = everywhere.SelectMany(address => Everywhere(address.Path, address.Changed, languages)).ToList();
        var known = all.Select(address => address.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var item in items.Where(item => !known.Contains("/" + item.Path)))
        {
            var own = byId.GetValueOrDefault(item.ContentItemId);
            if (item.Path.Length == 0) all.AddRange(Everywhere("/", item.ModifiedUtc, languages));
            else if (own is null) all.Add(new("/" + item.Path, languages.First, item.ModifiedUtc, []));
            else if (!sets[own.LocalizationSet].Any(row => paths.GetValueOrDefault(row.ContentItemId) == "/")) all.Add(Written(item, own, sets[own.LocalizationSet], paths, languages));
        }
        return all;
    }

    private static IEnumerable<SitemapAddress> Everywhere(string path, DateTimeOffset? changed, Languages languages)
    {
        var versions = languages.First.IsOnly ? [] : languages.All.Select(language => (language, path)).ToList();
        return languages.All.Select(language => new SitemapAddress(path, language, changed, versions));
    }

    private static SitemapAddress Written(AutorouteIndex item, LocalizedContentIndex own, IEnumerable<LocalizedContentIndex> set, Dictionary<string, string> paths, Languages languages)
    {
        var versions = new List<(Language Language, string Path)>();
        foreach (var row in set)
            if (languages.Named(row.Culture) is { } language && paths.TryGetValue(row.ContentItemId, out var path) && versions.TrueForAll(version => version.Language != language)) versions.Add((language, path));
        return new("/" + item.Path, languages.Named(own.Culture) ?? languages.First, item.ModifiedUtc, versions.Count > 1 ? versions : []);
    }
}
