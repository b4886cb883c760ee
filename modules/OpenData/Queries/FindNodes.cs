using System.Text.Json.Nodes;
using OrchardVrijwilligers.Modules.OpenData.Models;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.OpenData.Queries;

/// <summary>The nodes of one kind, a page at a time, in the order in which they were first published. What is past is not among them.</summary>
public sealed class FindNodes(ContentIndex index, TimeProvider clock)
{
    public const int PageSize = 100;

    /// <summary>See <see cref="ContentIndex.IsReady"/>.</summary>
    public bool IsReady => index.IsReady;

    public (IReadOnlyList<JsonObject> Nodes, long Total) Find(string kind, int page, ContentLookup lookup, Func<string, string> absolute)
    {
        var types = lookup.Definitions.Types.Where(type => type.Setting<OpenDataTypeSettings>().Kind == kind && PublicLists.ForType(lookup.Definitions, type.Name) is { Settings.Api: true }).ToDictionary(type => type.Name);
        if (types.Count == 0) return ([], 0);
        var found = index.Search(new()
        {
            Facets = [new(IndexShape.Type, [.. types.Keys])],
            Ranges = [new(IndexShape.Until, clock.GetUtcNow().ToUnixTimeSeconds(), null)],
            Sort = SortOrder.Number(IndexShape.Published),
            Skip = (int)Math.Min((page - 1L) * PageSize, int.MaxValue),
            Take = PageSize,
        });
        return ([.. found.Hits.Select(hit => new Node((JsonObject)JsonNode.Parse(StoredResult.Resource(hit.Payload).Span)!, types[StoredResult.Series(hit, lookup.Languages.First).Type].Setting<OpenDataTypeSettings>(), absolute).Make())], found.Total);
    }
}
