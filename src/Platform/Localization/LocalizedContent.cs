using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Localization;

/// <summary>Items that say the same in several languages.</summary>
public static class LocalizedContent
{
    /// <summary>The language in which an item was written; that of the portal when it does not say.</summary>
    public static string WrittenIn(this ContentItem item, Languages languages) =>
        item.Part("LocalizationPart").Text("Culture") is { Length: > 0 } culture && LocalizationSettings.IsCulture(culture) ? culture : languages.First.Name;

    /// <summary>Culture and id of the published items of an item's set; the item itself alone when it has no set.</summary>
    public static async Task<IReadOnlyList<(string Culture, string Id)>> VersionsAsync(this IDocumentReader reader, ContentItem item, Languages languages, CancellationToken stop)
    {
        if (item.Part("LocalizationPart").Text("LocalizationSet") is not { Length: > 0 } set) return [(item.WrittenIn(languages), item.ContentItemId)];
        var rows = await reader.Query<ContentItem, LocalizedContentIndex>().Where(row => row.LocalizationSet == set).RowsAsync(stop);
        return [.. rows.Select(row => (row.Culture, row.ContentItemId)).OrderBy(row => row.ContentItemId, StringComparer.Ordinal)];
    }

    /// <summary>Which of them a reader gets: the one in the reader's language, else in the portal's first, else any.</summary>
    public static string Chosen(IReadOnlyList<(string Culture, string Id)> versions, Language language, Languages languages) =>
        (In(versions, language.Name) ?? In(versions, language.Culture.TwoLetterISOLanguageName) ?? In(versions, languages.First.Name) ?? versions[0]).Id;

    /// <summary>The languages of the portal whose readers get this item, and not another of its set.</summary>
    public static IEnumerable<Language> ReadersOf(string id, IReadOnlyList<(string Culture, string Id)> versions, Languages languages) =>
        versions.Count < 2 ? languages.All : languages.All.Where(language => Chosen(versions, language, languages) == id);

    internal static async Task<string> IdInAsync(IDocumentReader reader, string id, Language language, Languages languages, CancellationToken stop)
    {
        var own = (await reader.Query<ContentItem, LocalizedContentIndex>().Where(row => row.ContentItemId == id).RowsAsync(stop)).FirstOrDefault();
        if (own is null) return id;
        var rows = await reader.Query<ContentItem, LocalizedContentIndex>().Where(row => row.LocalizationSet == own.LocalizationSet).RowsAsync(stop);
        return Chosen([.. rows.Select(row => (row.Culture, row.ContentItemId)).OrderBy(row => row.ContentItemId, StringComparer.Ordinal)], language, languages);
    }

    private static (string Culture, string Id)? In(IReadOnlyList<(string Culture, string Id)> versions, string culture)
    {
        foreach (var version in versions)
            if (version.Culture.Equals(culture, StringComparison.OrdinalIgnoreCase)) return version;
        return null;
    }
}
