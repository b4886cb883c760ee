using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Localization;
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
    private Zone? zone;

    public async ValueTask WriteAsync(PageContext page, TextWriter output)
    {
        var lookup = await cache.GetAsync(page.Http.RequestAborted);
        var present = zone is { } kept && ReferenceEquals(kept.Lookup, lookup) ? kept : zone = await ReadAsync(lookup, page.Http.RequestAborted);
        if (!present.Widgets.Exists(place => place.Holds(page))) return;
        await using var session = store.OpenSession();
        var context = new ContentDisplayContext(new(session, lookup, lookup.TimeZone, page.Site.Language), services, page, "Detail");
        foreach (var (widget, holds) in present.Widgets)
        {
            if (!holds(page)) continue;
            page.Written = widget.WrittenIn(lookup.Languages);
            if (await services.GetRequiredService<WidgetShapes>().MakeAsync(widget, context) is { } shape) await page.Renderer.WriteAsync(shape, page, output);
        }
    }

    private async Task<Zone> ReadAsync(ContentLookup lookup, CancellationToken stop)
    {
        await using var session = store.OpenSession();
        var widgets = await session.Query<ContentItem, LayerWidgetIndex>().Where(row => row.Zone == "Footer").OrderBy(row => row.Position).ListAsync(stop);
        var layers = ((await session.GetAsync<LayersRecord>(LayersRecord.TheId, stop))?.Layers ?? []).OfType<JsonObject>().ToLookup(layer => layer.Text("Name"), StringComparer.Ordinal);
        return new(lookup, [.. widgets.SelectMany(widget => layers[widget.Part("LayerMetadata").Text("Layer")].Take(1), (widget, layer) => (widget, LayerRules.Read(layer["LayerRule"] as JsonObject)))]);
    }

    // Made anew with the lookup, which is made anew after a commit; one reference, so that nobody sees half of a change.
    private sealed record Zone(ContentLookup Lookup, List<(ContentItem Widget, Predicate<PageContext> Holds)> Widgets);
}
