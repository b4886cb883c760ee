using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Menus;

/// <summary>The points of a menu, each a content item that may hold points of its own.</summary>
public sealed class MenuItemsListPartType : PartType
{
    public override string Name => "MenuItemsListPart";

    public override IEnumerable<JsonObject> Inner(JsonObject part) => All(part);

    private static IEnumerable<JsonObject> All(JsonObject? holder) =>
        holder.Objects("MenuItems").SelectMany(item => All(item["MenuItemsListPart"] as JsonObject).Prepend(item));
}
