using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Recipes.Export;

namespace OrchardVrijwilligers.Platform.Recipes.Plans;

/// <param name="Path">Within the thing: <c>Book.Summary.Text</c>, <c>Terms[north].DisplayText</c>.</param>
/// <param name="Old">As JSON, shortened; null where there was nothing.</param>
/// <param name="New">Null where nothing remains.</param>
public sealed record PropertyChange(string Path, string? Old, string? New);

/// <summary>Compares two JSON values down to the single property.</summary>
public static class PropertyChanges
{
    private const int MostShown = 80;
    private const string Hidden = "•••";
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<PropertyChange> Between(JsonNode? old, JsonNode? next, string path = "")
    {
        if (JsonNode.DeepEquals(old, next)) return [];
        if (old is JsonObject from && next is JsonObject to) return Members(from, to, path);
        if (old is JsonArray before && next is JsonArray after && JsonKeys.Of(before) is { } keys && JsonKeys.Of(after) is { } others && keys.Count + others.Count > 0) return Items(before, keys, after, others, path);
        return [new(path, Text(old, path), Text(next, path))];
    }

    /// <summary>One line of JSON, shortened; a secret is only said to be there.</summary>
    public static string? Text(JsonNode? value, string path = "")
    {
        if (value is null) return null;
        if (SecretNames.Has(path)) return Hidden;
        var text = value.ToJsonString(Plain);
        return text.Length <= MostShown ? text : text[..(MostShown - 1)] + "…";
    }

    private static IEnumerable<PropertyChange> Members(JsonObject old, JsonObject next, string path) =>
        old.Select(property => property.Key).Union(next.Select(property => property.Key))
            .SelectMany(name => Between(old[name], next[name], path.Length > 0 ? $"{path}.{name}" : name));

    private static IEnumerable<PropertyChange> Items(JsonArray old, IReadOnlyList<string> keys, JsonArray next, IReadOnlyList<string> others, string path)
    {
        var moved = keys.Intersect(others).SequenceEqual(others.Intersect(keys)) ? [] : new[] { new PropertyChange(path, string.Join(", ", keys), string.Join(", ", others)) };
        return keys.Union(others).SelectMany(key => Between(At(old, keys, key), At(next, others, key), $"{path}[{key}]")).Concat(moved);
    }

    private static JsonNode? At(JsonArray list, IReadOnlyList<string> keys, string key)
    {
        for (var at = 0; at < keys.Count; at++)
            if (keys[at] == key) return list[at];
        return null;
    }
}
