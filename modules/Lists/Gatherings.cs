using OrchardVrijwilligers.Modules.Lists.Blocks;
using OrchardVrijwilligers.Modules.Lists.Maps;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Lists;

/// <summary>What other lists have of an item, as the settings of its type say.</summary>
public sealed class Gatherings(ListBlocks blocks, FindContent find, ContentBehavior behavior)
{
    private const int MostInFeed = 500;

    /// <summary>One block for each list that has something of it.</summary>
    /// <param name="except">Names of lists that the page shows by itself.</param>
    public async ValueTask<IReadOnlyList<ListBlockModel>> BlocksAsync(ContentItem item, ContentTypeDefinition type, ContentReadingContext context, IReadOnlySet<string>? except = null)
    {
        var (shown, readers, texts) = (new List<ListBlockModel>(), new Audience(context.Lookup, context.Language), context.Texts);
        foreach (var (group, list, request) in await RequestsAsync(item, type, context))
            if (except?.Contains(group.List) != true && blocks.Cards(list, request with { PageSize = Math.Clamp(group.Take, 1, 24) }, readers) is { Count: > 0 } cards)
                shown.Add(new(texts.Get(group.Title.Length > 0 ? group.Title : list.Title, item.DisplayText),
                    list.Counted(find.Count(list, request, readers), texts), ListAddress.Of(list.Path, request), group.Style, cards));
        return shown;
    }

    /// <summary>All of it, for a feed or a calendar.</summary>
    public async ValueTask<IReadOnlyList<(PublicList List, ListResult Result)>> AllAsync(ContentItem item, ContentTypeDefinition type, ContentReadingContext context) =>
        [.. (await RequestsAsync(item, type, context)).Select(asked => (asked.List, find.Find(asked.List, asked.Request with { PageSize = MostInFeed, Sort = "nieuwste" }, new(context.Lookup, context.Language))))];

    /// <summary>Whether something of it can have a date.</summary>
    public static bool HasDates(ContentTypeDefinition type, ContentDefinitions definitions) =>
        type.Setting<GatheringSettings>().Lists.Any(group => PublicLists.Of(definitions).Any(list => list.Name == group.List && list.HasDates));

    /// <summary>A field as a page of blocks tells of it.</summary>
    public static Fact Fact(PublicField field, string written) => Search.Index.Cards.Fact(field, written);

    /// <summary>The tenant's map with the area of the item; null without one.</summary>
    public async ValueTask<AreaMap?> MapAsync(ContentItem item, ContentTypeDefinition type, ContentReadingContext context) =>
        type.Setting<GatheringSettings>().Map ? AreaMaps.OfArea((await ValueAsync(item, type, context)).Value, item.DisplayText, context.Lookup) : null;

    private async ValueTask<IReadOnlyList<(GatheredList Group, PublicList List, ListRequest Request)>> RequestsAsync(ContentItem item, ContentTypeDefinition type, ContentReadingContext context)
    {
        var (value, name) = await ValueAsync(item, type, context);
        return value.Length == 0 ? [] :
        [
            .. from gathered in type.Setting<GatheringSettings>().Lists
               let list = PublicLists.Of(context.Lookup.Definitions).FirstOrDefault(known => known.Name == gathered.List)
               let facet = list?.Facets.FirstOrDefault(known => known.Public.Name == (gathered.Facet.Length > 0 ? gathered.Facet : name))
               where facet is not null && list.Settings.Listed
               select (gathered, list, new ListRequest { Facets = [(facet, [value])], PageSize = list.Settings.PageSize }),
        ];
    }

    private async ValueTask<(string Value, string Name)> ValueAsync(ContentItem item, ContentTypeDefinition type, ContentReadingContext context)
    {
        if (type.Setting<GatheringSettings>().Value is not { Length: > 0 } path) return (item.ContentItemId, "");
        var field = (await behavior.ReadAsync(item, type, context)).FirstOrDefault(known => Search.Index.Cards.PathOf(known) == path);
        return (field?.Reading.Values.FirstOrDefault()?.Value ?? "", field?.Settings.Name ?? "");
    }
}
