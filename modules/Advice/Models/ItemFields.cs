using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Advice.Models;

/// <summary>Reads fields of items as they are stored.</summary>
internal static class ItemFields
{
    public static string Field(this JsonObject? part, string name) => (part?[name] as JsonObject).Text("Text").Trim();

    public static double? Amount(this JsonObject? part, string name) => (part?[name] as JsonObject).Number("Value");

    public static bool Yes(this JsonObject? part, string name) => (part?[name] as JsonObject).Flag("Value");

    /// <summary>The part of each item in a bag.</summary>
    public static IEnumerable<(JsonObject Item, JsonObject? Part)> Bag(this JsonObject? item, string bag, string part) =>
        (item?[bag] as JsonObject).Objects("ContentItems").Select(inner => (inner, inner[part] as JsonObject));
}
