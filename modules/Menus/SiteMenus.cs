using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Modules.Menus;

/// <summary>Reads all published menus by their alias.</summary>
internal sealed class SiteMenus(IDocumentStore store, ContentCache cache) : ISiteMenus, ITextSource
{
    public async Task<IReadOnlyList<FoundText>> FindAsync(ContentLookup lookup, IDocumentReader reader, CancellationToken stop)
    {
        var links = (await ReadAsync(lookup.Languages.First, stop)).Values.SelectMany(menu => menu).SelectMany(WithInner);
        return [.. links.Where(link => link.Text.Length > 0).Select(link => new FoundText("Menu's", link.Text))];
    }

    private static IEnumerable<MenuLink> WithInner(MenuLink link) => link.Items.SelectMany(WithInner).Prepend(link);

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<MenuLink>>> ReadAsync(Language language, CancellationToken stop)
    {
        await using var session = store.OpenSession();
        var lookup = await cache.GetAsync(stop);
        var menus = new Dictionary<string, IReadOnlyList<MenuLink>>(StringComparer.OrdinalIgnoreCase);
        foreach (var menu in await session.PublishedOfTypeAsync("Menu", stop))
            if (menu.Text("AliasPart", "Alias") is { Length: > 0 } alias)
                menus[alias] = await LinksAsync(menu.Part("MenuItemsListPart"), lookup, language, stop);
        return menus;
    }

    private static async Task<IReadOnlyList<MenuLink>> LinksAsync(JsonObject? holder, ContentLookup lookup, Language language, CancellationToken stop)
    {
        var links = new List<MenuLink>();
        foreach (var item in holder.Objects("MenuItems"))
        {
            var inner = await LinksAsync(item["MenuItemsListPart"] as JsonObject, lookup, language, stop);
            if (await LinkAsync(item, inner, lookup, language, stop) is { } link) links.Add(link);
        }
        return links;
    }

    private static async Task<MenuLink?> LinkAsync(JsonObject item, IReadOnlyList<MenuLink> inner, ContentLookup lookup, Language language, CancellationToken stop)
    {
        var text = item.Text("DisplayText") is { Length: > 0 } display ? display : (item["LinkMenuItemPart"] as JsonObject).Text("Name");
        if (item["LinkMenuItemPart"] is JsonObject link) return new(text, await lookup.PathAsync(link.Text("Url").Replace("~/", "/", StringComparison.Ordinal), language, stop), inner, link.Text("Target") is { Length: > 0 } target ? target : null);
        if (item["ContentMenuItemPart"] is not JsonObject content) return inner.Count > 0 ? new(text, "", inner) : null;
        var picked = (content["SelectedContentItem"] as JsonObject).Texts("ContentItemIds").FirstOrDefault();
        return picked is not null && await lookup.LinkAsync(picked, language, stop) is { Url: { } url } found ? new(text.Length > 0 ? text : found.Title, url, inner) : null;
    }
}
