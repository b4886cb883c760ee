using System.Text.Json;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Paper.Queries;

/// <param name="Code">Empty for an item without one.</param>
public sealed record PrintedItem(string Code, Card Card);

/// <summary>Divides what a list request finds over sheets of paper.</summary>
public sealed class MakeSheets(FindContent find, TimeProvider clock)
{
    public (IReadOnlyList<IReadOnlyList<PrintedItem>> Sheets, long Total) Make(PublicList list, ListRequest request, int sheets, int perSheet, Audience readers)
    {
        var found = find.Find(list, request with { Page = 1, PageSize = sheets * perSheet }, readers).Found;
        return ([.. found.Hits.Select(hit => new PrintedItem(CodeOf(hit), StoredResult.Card(hit, readers.Language, clock.GetUtcNow(), readers.Lookup.TimeZone))).Chunk(perSheet)], found.Total);
    }

    private static string CodeOf(SearchHit hit)
    {
        using var resource = JsonDocument.Parse(StoredResult.Resource(hit.Payload));
        return resource.RootElement.TryGetProperty("code", out var code) ? code.GetString() ?? "" : "";
    }
}
