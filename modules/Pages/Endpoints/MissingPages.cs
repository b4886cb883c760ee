using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Modules.Lists;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Pages.Endpoints;

/// <summary>Knows where a path leads at which nothing stands any more; asked before the visitor hears that there is nothing.</summary>
public interface IOldAddress
{
    /// <param name="path">In small letters, without slashes at the ends.</param>
    /// <returns>A path with a leading slash or a whole address; null when it is not known here.</returns>
    ValueTask<(string To, bool Permanent)?> FindAsync(string path, IDocumentReader reader, CancellationToken stop);
}

/// <summary>What a visitor gets at a path that no published item has: the new address, word that it is gone with what is like it, or a 404.</summary>
public sealed class MissingPages(IEnumerable<IOldAddress> old, ContentCache contents, ContentIndex index, Platform.Display.Pages pages, TimeProvider clock)
{
    private const int MostRelated = 3;

    public async Task AnswerAsync(HttpContext http, string path, IDocumentReader reader)
    {
        var stop = http.RequestAborted;
        foreach (var addresses in old)
            if (await addresses.FindAsync(path, reader, stop) is var (to, permanent))
            {
                Go(http, to, permanent);
                return;
            }
        var claim = await reader.GetAsync<RouteClaim>(RouteClaim.IdOf(path), stop);
        if (await MovedAsync(claim, path, reader, stop) is { } moved) Go(http, "/" + moved, permanent: true);
        else if (await WasHereAsync(claim, path, reader, stop) is var (type, title)) await GoneAsync(http, (await contents.GetAsync(stop)).Definitions.Type(type), title);
        else await pages.NotFoundAsync(http);
    }

    public async Task GoneAsync(HttpContext http, ContentTypeDefinition? type, string title)
    {
        var settings = type?.Setting<PublicTypeSettings>() ?? new();
        var lookup = await contents.GetAsync(http.RequestAborted);
        var list = type is null ? null : PublicLists.ForType(lookup.Definitions, type.Name);
        await pages.ErrorAsync(http, new(StatusCodes.Status410Gone,
            settings.GoneTitle is { Length: > 0 } heading ? heading : Texts.Later("Dit staat er niet meer"),
            settings.GoneText is { Length: > 0 } text ? text : Texts.Later("Deze pagina is van het portaal gehaald. Misschien vind je iets wat erop lijkt."),
            list is { Settings.Listed: true } ? list.Path : "/zoeken")
        {
            Related = list is null ? [] : Related(list, title, http.Language() ?? lookup.Languages.First, lookup.TimeZone),
        });
    }

    // The item is out of the index, so what is like it is found by the words of its title.
    private IReadOnlyList<Card> Related(PublicList list, string title, Language language, TimeZoneInfo zone)
    {
        var now = clock.GetUtcNow();
        var query = new SearchQuery
        {
            Facets = [new(IndexShape.List, list.Name), .. IndexShape.For(language)],
            Ranges = [new(IndexShape.Until, now.ToUnixTimeSeconds(), null)],
            Take = MostRelated,
        };
        var found = index.Search(query with { Text = title, IsLoose = true });
        if (found.Hits.Count == 0) found = index.Search(query with { Sort = SortOrder.Number(IndexShape.Published, descending: true) });
        return [.. found.Hits.Select(hit => StoredResult.Card(hit, language, now, zone))];
    }

    // An item keeps the claim on a path that it left, until another takes it.
    private static async Task<string?> MovedAsync(RouteClaim? claim, string path, IDocumentReader reader, CancellationToken stop)
    {
        if (claim is not { PublishedType.Length: > 0 }) return null;
        var rows = await reader.Query<ContentItem, AutorouteIndex>().Where(row => row.ContentItemId == claim.ContentItemId && row.Published).RowsAsync(stop);
        return rows.FirstOrDefault()?.Path is { } now && now != path ? now : null;
    }

    // A draft that was never published is nobody's business.
    private static async Task<(string Type, string Title)?> WasHereAsync(RouteClaim? claim, string path, IDocumentReader reader, CancellationToken stop)
    {
        var kept = await reader.Query<ContentItem, AutorouteIndex>().Where(row => row.Path == path && !row.Published).ListAsync(stop);
        if (kept.FirstOrDefault(item => item.PublishedUtc is not null) is { } item) return (item.ContentType, item.DisplayText);
        return claim is { PublishedType: { Length: > 0 } type } ? (type, path.Split('/')[^1].Replace('-', ' ')) : null;
    }

    private static void Go(HttpContext http, string to, bool permanent)
    {
        var here = to.StartsWith('/') ? http.Request.PathBase.Value + Uri.EscapeDataString(to).Replace("%2F", "/", StringComparison.Ordinal) + http.Request.QueryString : to;
        http.Response.Redirect(here, permanent);
    }
}
