using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Dates;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Lists.Blocks;

/// <summary>Blocks that show items of a list, or the values of a facet as tiles.</summary>
public sealed class ListBlocks(FindContent find, FindTimes times, FacetLabels labels, TimeProvider clock)
{
    /// <summary>Null when the block is neither, or its list is not there.</summary>
    public async ValueTask<object?> MakeAsync(ContentItem block, ContentDisplayContext context)
    {
        var lookup = context.Reading.Lookup;
        if (block.Part("ListBlockPart") is { } items && Find(lookup, Text(items, "List")) is { } shown) return Items(items, shown, context);
        if (block.Part("FacetTilesPart") is { } tiles && Find(lookup, Text(tiles, "List")) is { } counted) return await TilesAsync(Text(tiles, "Facet"), Take(tiles, 6), Text(tiles, "Title"), counted, context);
        return null;
    }

    private static PublicList? Find(ContentLookup lookup, string name) => PublicLists.Of(lookup.Definitions).FirstOrDefault(list => list.Name == name || list.Slug == name);

    // The settings of a block are fields of its part, so that an editor changes them as any other field.
    private static string Text(JsonObject part, string name) => (part[name] as JsonObject).Text("Text");

    private static int Take(JsonObject part, int standard) => (int)Math.Clamp((part["Take"] as JsonObject).Number("Value") ?? standard, 1, 24);

    private static Audience Readers(ContentDisplayContext context) => new(context.Reading.Lookup, context.Reading.Language);

    /// <summary>The cards of a request as a block shows them: what returns with its next time, and what nobody can come to any more after all else.</summary>
    public IReadOnlyList<Card> Cards(PublicList list, ListRequest request, Audience readers) => FindContent.IsByDate(list, request)
        ? [.. times.Coming(list, request, readers).OrderBy(card => card.PlacesLeft == 0 || card.State == OccurrenceState.Cancelled).DistinctBy(card => card.Id).Take(request.PageSize)]
        : [.. find.Find(list, request, readers).Found.Hits.Select(hit => StoredResult.Card(hit, readers.Language, clock.GetUtcNow(), readers.Lookup.TimeZone))];

    private ListBlockModel Items(JsonObject block, PublicList list, ContentDisplayContext context)
    {
        var (title, more, style) = (Text(block, "Title"), Text(block, "MoreText"), Text(block, "Style"));
        var request = ListRequest.Read(new QueryCollection(QueryHelpers.ParseQuery(Text(block, "Query"))), list) with { PageSize = Take(block, 3) };
        var texts = context.Reading.Texts;
        return new(texts.Get(title.Length > 0 ? title : list.Title), more.Length > 0 ? texts.Get(more) : texts.Get("Alle {0}", texts.Get(list.NounMany)), ListAddress.Of(list.Path, request),
            style.Length > 0 ? style : "cards", Cards(list, request, Readers(context)));
    }

    private async ValueTask<FacetTilesBlock> TilesAsync(string facet, int take, string title, PublicList list, ContentDisplayContext context)
    {
        var field = list.Facets.FirstOrDefault(known => known.Public.Name == facet);
        if (field is null) return new(title, list.Path, []);
        var result = find.Find(list, new() { PageSize = 0 }, Readers(context)).Found;
        var group = await labels.GroupAsync(field, result.Facets.GetValueOrDefault(facet, []), [], Readers(context));
        var tiles = group.Values.Where(choice => choice.Depth == 0).OrderByDescending(choice => choice.Count).Take(take)
            .Select(choice => choice with { Url = ListAddress.Of(list.Path, new() { Facets = [(field, [choice.Value])] }) });
        return new(context.Reading.Texts.Get(title), list.Path, [.. tiles], context.Reading.Texts.Get(list.NounMany), context.Reading.Texts.Get(list.NounOne));
    }
}
