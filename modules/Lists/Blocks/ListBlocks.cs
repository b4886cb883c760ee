using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Lists.Blocks;

/// <summary>Blocks that show items of a list, or the values of a facet as tiles.</summary>
public sealed class ListBlocks(FindContent find, FacetLabels labels)
{
    /// <summary>Null when the block is neither, or its list is not there.</summary>
    public async ValueTask<object?> MakeAsync(ContentItem block, ContentDisplayContext context)
    {
        var lookup = context.Reading.Lookup;
        if (block.Part("ListBlockPart") is { } items && Find(lookup, items.Text("List")) is { } shown) return Items(items.Text("Query"), (int)(items.Number("Take") ?? 3), items.Text("Style"), items.Text("Title"), items.Text("MoreText"), shown, context);
        if (block.Part("FacetTilesPart") is { } tiles && Find(lookup, tiles.Text("List")) is { } counted) return await TilesAsync(tiles.Text("Facet"), (int)(tiles.Number("Take") ?? 6), tiles.Text("Title"), counted, context);
        return null;
    }

    private static PublicList? Find(ContentLookup lookup, string name) => PublicLists.Of(lookup.Definitions).FirstOrDefault(list => list.Name == name || list.Slug == name);

    private ListBlockModel Items(string query, int take, string style, string title, string more, PublicList list, ContentDisplayContext context)
    {
        var request = ListRequest.Read(new QueryCollection(QueryHelpers.ParseQuery(query)), list) with { PageSize = Math.Clamp(take, 1, 24) };
        var found = find.Find(list, request, context.Reading.Lookup).Found;
        return new(title.Length > 0 ? title : list.Title, more.Length > 0 ? more : $"Alle {list.Settings.NounMany}", context.Page.Href(ListAddress.Of(list.Path, request)),
            style.Length > 0 ? style : "cards", [.. found.Hits.Select(hit => StoredResult.Card(hit.Payload))]);
    }

    private async ValueTask<FacetTilesBlock> TilesAsync(string facet, int take, string title, PublicList list, ContentDisplayContext context)
    {
        var field = list.Facets.FirstOrDefault(known => known.Public.Name == facet);
        if (field is null) return new(title, context.Page.Href(list.Path), []);
        var result = find.Find(list, new() { PageSize = 0 }, context.Reading.Lookup).Found;
        var group = await labels.GroupAsync(field, result.Facets.GetValueOrDefault(facet, []), [], context.Reading.Lookup);
        var tiles = group.Values.Where(choice => choice.Depth == 0).OrderByDescending(choice => choice.Count).Take(Math.Clamp(take, 1, 24))
            .Select(choice => choice with { Url = context.Page.Href(ListAddress.Of(list.Path, new() { Facets = [(field, [choice.Value])] })) });
        return new(title, context.Page.Href(list.Path), [.. tiles]);
    }
}
