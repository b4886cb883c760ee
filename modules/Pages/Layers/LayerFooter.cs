using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Modules.Pages.Layers;

/// <summary>Widgets that stand in a layer, by zone.</summary>
[SearchedBy(nameof(Zone))]
public sealed record LayerWidgetIndex
{
    public string Zone { get; init; } = "";

    public string Layer { get; init; } = "";

    public double Position { get; init; }

    public static IEnumerable<LayerWidgetIndex> Map(ContentItem item)
    {
        if (!item.Published || item.Part("LayerMetadata") is not { } place) yield break;
        yield return new() { Zone = place.Text("Zone"), Layer = place.Text("Layer"), Position = place.Number("Position") ?? 0 };
    }
}

/// <summary>Shows the widgets of the zone "Footer" whose layer's rule holds for the page.</summary>
internal sealed class LayerFooter(IDocumentStore store, ContentCache cache, IServiceProvider services) : IFooter
{
    public async ValueTask WriteAsync(PageContext page, TextWriter output)
    {
        var lookup = await cache.GetAsync(page.Http.RequestAborted);
        await using var session = store.OpenSession();
        var widgets = await session.Query<ContentItem, LayerWidgetIndex>().Where(row => row.Zone == "Footer").OrderBy(row => row.Position).ListAsync(page.Http.RequestAborted);
        if (widgets.Count == 0) return;
        var layers = (await session.GetAsync<LayersRecord>(LayersRecord.TheId, page.Http.RequestAborted))?.Layers ?? [];
        var context = new ContentDisplayContext(new(session, lookup, lookup.TimeZone), services, page, "Detail");
        foreach (var widget in widgets)
        {
            var layer = layers.OfType<JsonObject>().FirstOrDefault(found => found.Text("Name") == widget.Part("LayerMetadata").Text("Layer"));
            if (layer is null || !LayerRules.Holds(layer["LayerRule"] as JsonObject, page)) continue;
            if (await services.GetRequiredService<WidgetShapes>().MakeAsync(widget, context) is { } shape) await page.Renderer.WriteAsync(shape, page, output);
        }
    }
}
