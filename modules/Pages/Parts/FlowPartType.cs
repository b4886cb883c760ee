using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Modules.Pages.Parts;

/// <summary>A page's blocks in order.</summary>
public sealed class FlowPartType : PartType
{
    public override string Name => "FlowPart";

    public override IEnumerable<JsonObject> Inner(JsonObject part) => part.Objects("Widgets");

    // A form stands around its flow.
    public override async ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context) =>
        item.Part("FormPart") is not null ? null : await BlockList.OfAsync(part.Objects("Widgets"), definition, item, context);
}

public sealed class BagPartSettings
{
    /// <summary>The types that an editor may put in.</summary>
    public IReadOnlyList<string> ContainedContentTypes { get; init; } = [];
}

/// <summary>Items inside an item, such as the choices of a block. A block's own view shows them; by itself a bag shows its items.</summary>
public sealed class BagPartType : PartType
{
    public override string Name => "BagPart";

    public override IReadOnlyList<Type> Settings => [typeof(BagPartSettings)];

    public override IEnumerable<JsonObject> Inner(JsonObject part) => part.Objects("ContentItems");

    public override async ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context) =>
        await BlockList.OfAsync(part.Objects("ContentItems"), definition, item, context);
}

/// <summary>Blocks by zone of the page that they stand on.</summary>
public sealed class WidgetsListPartType : PartType
{
    public override string Name => "WidgetsListPart";

    public override IEnumerable<JsonObject> Inner(JsonObject part) =>
        (part["Widgets"] as JsonObject ?? []).SelectMany(zone => (zone.Value as JsonArray ?? []).OfType<JsonObject>());

    public override async ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context) =>
        await BlockList.OfAsync(Inner(part), definition, item, context);
}

internal static class BlockList
{
    public static async ValueTask<Shape?> OfAsync(IEnumerable<JsonObject> blocks, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context)
    {
        var shapes = await context.Services.GetRequiredService<WidgetShapes>().MakeAsync(blocks, context);
        return shapes.Count == 0 ? null : new([$"{item.ContentType}__{definition.Name}", definition.PartName, "Blocks"], shapes, "body", definition.Position);
    }
}
