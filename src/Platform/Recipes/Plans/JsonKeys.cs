using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Platform.Recipes.Plans;

/// <summary>By what the members of a list are known from one edition to the next, so that a list is compared item by item and not by position.</summary>
internal static class JsonKeys
{
    private static readonly string[] Names = ["ContentItemId", "Name", "PartName", "Id", "TargetPath", "Path", "Code", "Value"];

    /// <summary>The key of each item; null when the list is no list of objects with different keys.</summary>
    public static IReadOnlyList<string>? Of(JsonArray? list)
    {
        if (list is null || list.Count == 0) return [];
        var keys = list.Select(item => KeyOf(item)).ToList();
        return keys.All(key => key.Length > 0) && keys.Distinct(StringComparer.Ordinal).Count() == keys.Count ? keys : null;
    }

    public static string KeyOf(JsonNode? item) => item is JsonObject found ? Names.Select(name => found.Text(name)).FirstOrDefault(text => text.Length > 0) ?? Translated(found) : "";

    private static string Translated(JsonObject item) => item.Text("key") is { Length: > 0 } key ? $"{item.Text("culture")}: {key}" : "";
}
