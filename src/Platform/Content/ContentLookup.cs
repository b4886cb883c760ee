using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Content.Postcodes;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>A term of a taxonomy as other content shows it.</summary>
/// <param name="Path">Slugs from the top, joined by '/'.</param>
/// <param name="Language">Of the label, when that is not the tenant's: "Français" is French in every language.</param>
public sealed record TermInfo(string Id, string Taxonomy, string Slug, string Label, string Path, int Depth, string? ParentId, string Icon, string Scene, int Tint, string Language = "");

/// <param name="Url">Within the tenant, with a leading slash; null when the item has no page.</param>
public sealed record ItemLink(string Id, string Type, string Title, string? Url);

/// <summary>
/// What is looked up for almost every page: definitions, settings, terms, places and the titles of linked items.
/// One immutable picture of the store; a change in the store gives a new one.
/// </summary>
public sealed partial class ContentLookup(ContentDefinitions definitions, SiteSettings settings, IReadOnlyList<TermInfo> terms, Func<IDocumentReader> open, PostcodeTable? postcodes = null, TenantTexts? texts = null)
{
    private readonly Dictionary<string, TermInfo> byId = terms.DistinctBy(term => term.Id).ToDictionary(term => term.Id, StringComparer.Ordinal);
    private readonly ILookup<string, TermInfo> byTaxonomy = terms.ToLookup(term => term.Taxonomy, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Id, string Language), ItemLink?> links = new();
    // What the site says itself goes before what it imported.
    private readonly Dictionary<string, PostalCodePlace> places = settings.Section<PostalCodeSettings>().Codes.Concat(postcodes?.Rows() ?? []).DistinctBy(place => place.Code).ToDictionary(place => place.Code, StringComparer.Ordinal);

    public ContentDefinitions Definitions { get; } = definitions;

    public SiteSettings Settings { get; } = settings;

    public TimeZoneInfo TimeZone { get; } = settings.TimeZone();

    public Languages Languages => texts?.Languages ?? Languages.Dutch;

    public Texts TextsOf(Language language) => texts?.Of(language) ?? Texts.AsWritten;

    public TermInfo? Term(string id) => byId.GetValueOrDefault(id);

    /// <summary>The terms of a taxonomy in its own order, children after their parent.</summary>
    public IEnumerable<TermInfo> Terms(string taxonomy) => byTaxonomy[taxonomy];

    public IReadOnlyCollection<PostalCodePlace> Places => places.Values;

    /// <summary>The place of a postcode as people type it ("1211 ab", "1211AB", "1211"); null when it is not known here.</summary>
    public PostalCodePlace? Place(string? postalCode) =>
        PostalCode().Match(postalCode ?? "") is { Success: true } written ? places.GetValueOrDefault(written.Groups["digits"].Value) : null;

    [GeneratedRegex(@"^\s*(?<digits>[0-9]{4})\s*([A-Za-z]{2})?\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex PostalCode();

    /// <summary>Title and address of a published item, for links to it; of its version in the reader's language where there is one.</summary>
    /// <param name="language">Null: of the item itself.</param>
    public async ValueTask<ItemLink?> LinkAsync(string id, Language? language = null, CancellationToken stop = default)
    {
        var key = (id, language is null or { IsOnly: true } ? "" : language.Name);
        if (links.TryGetValue(key, out var known)) return known;
        var reader = open();
        await using var closing = reader as IAsyncDisposable;
        return links[key] = await ReadAsync(key.Item2.Length == 0 ? id : await LocalizedContent.IdInAsync(reader, id, language!, Languages, stop), reader, stop);
    }

    /// <summary>Where the version in the reader's language stands of the item at a path; the path itself when there is no such item.</summary>
    public async ValueTask<string> PathAsync(string path, Language language, CancellationToken stop = default)
    {
        if (language.IsOnly || path.Length < 2 || path[0] != '/') return path;
        var (reader, wanted) = (open(), path.Trim('/'));
        await using var closing = reader as IAsyncDisposable;
        var row = (await reader.Query<ContentItem, AutorouteIndex>().Where(item => item.Path == wanted && item.Published).RowsAsync(stop)).FirstOrDefault();
        return row is null ? path : (await LinkAsync(row.ContentItemId, language, stop))?.Url ?? path;
    }

    private static async Task<ItemLink?> ReadAsync(string id, IDocumentReader reader, CancellationToken stop)
    {
        var row = (await reader.Query<ContentItem, ContentItemIndex>().Where(item => item.ContentItemId == id && item.Published).RowsAsync(stop)).FirstOrDefault();
        var route = (await reader.Query<ContentItem, AutorouteIndex>().Where(item => item.ContentItemId == id && item.Published).RowsAsync(stop)).FirstOrDefault();
        return row is null ? null : new(id, row.ContentType, row.DisplayText, route is null ? null : "/" + route.Path);
    }
}
