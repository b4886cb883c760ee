using OrchardVrijwilligers.Modules.Paper.Indexes;
using OrchardVrijwilligers.Modules.Paper.Models;
using OrchardVrijwilligers.Modules.Search.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Modules.Paper.Queries;

/// <summary>A code leads to its item; also one that was taken away, where the visitor reads that it is gone.</summary>
internal sealed class CodeHits(IDocumentStore store) : IDirectHit
{
    public async ValueTask<string?> PathOfAsync(string text, CancellationToken stop)
    {
        if (Code.Read(text) is not { } code) return null;
        await using var session = store.OpenSession();
        var found = await session.Query<ContentItem, CodeIndex>().Where(row => row.Prefix == code.Prefix && row.Number == code.Number).Take(1).RowsAsync(stop);
        if (found.FirstOrDefault()?.ContentItemId is not { } id) return null;
        var routes = await session.Query<ContentItem, AutorouteIndex>().Where(row => row.ContentItemId == id).RowsAsync(stop);
        return routes.OrderByDescending(route => route.Published).FirstOrDefault() is { Path.Length: > 0 } route ? "/" + route.Path : null;
    }
}
