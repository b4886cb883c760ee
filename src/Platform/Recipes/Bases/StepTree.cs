using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes.Plans;

namespace OrchardVrijwilligers.Platform.Recipes.Bases;

/// <summary>Steps of one name put together, so that a value is found by what it belongs to and not by the step that said it.</summary>
internal static class StepTree
{
    // Who an item is of is the tenant's, never the base's.
    private static readonly string[] People = [nameof(ContentItem.Owner), nameof(ContentItem.Author)];

    /// <summary>Later steps win, as they do in a run. Names are as the first step wrote them.</summary>
    public static JsonObject Together(IEnumerable<JsonObject> steps)
    {
        var tree = new JsonObject();
        foreach (var step in steps)
            foreach (var (name, value) in step.Where(property => property.Key != "name"))
                if (tree[name] is JsonArray list && value is JsonArray more) Append(list, more);
                else if (tree[name] is JsonObject present && value is JsonObject members) Overlay(present, members);
                else tree[name] = Clean(value);
        return tree;
    }

    /// <summary>Of what the tenant has: only what the base names, and of an item with a draft the version that visitors see.</summary>
    public static JsonObject Within(JsonObject stored, JsonObject said)
    {
        var tree = new JsonObject();
        foreach (var (name, value) in said)
            if (value is JsonArray list && JsonKeys.Of(list) is { Count: > 0 } keys && stored[name] is JsonArray present) tree[name] = Chosen(present, keys.ToHashSet(StringComparer.Ordinal));
            else if (stored.TryGetPropertyValue(name, out var found)) tree[name] = found?.DeepClone();
        return tree;
    }

    private static JsonArray Chosen(JsonArray present, HashSet<string> keys) =>
        new([.. present.Where(item => keys.Contains(JsonKeys.KeyOf(item))).DistinctBy(JsonKeys.KeyOf, StringComparer.Ordinal).Select(item => item?.DeepClone())]);

    private static void Append(JsonArray list, JsonArray more)
    {
        var known = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (var item in list) known.TryAdd(JsonKeys.KeyOf(item), item);
        foreach (var item in more)
        {
            var key = JsonKeys.KeyOf(item);
            if (key.Length > 0 && known.TryGetValue(key, out var found))
            {
                if (found is JsonObject present && item is JsonObject next) Overlay(present, next);
            }
            else list.Add(known[key] = Clean(item));
        }
    }

    private static void Overlay(JsonObject present, JsonObject next)
    {
        foreach (var (name, value) in next)
            if (present[name] is JsonObject inner && value is JsonObject members) Overlay(inner, members);
            else if (present[name] is JsonArray list && value is JsonArray more && JsonKeys.Of(more) is { Count: > 0 }) Append(list, more);
            else present[name] = Clean(value);
    }

    private static JsonNode? Clean(JsonNode? value)
    {
        var copy = value?.DeepClone();
        foreach (var item in (copy is JsonArray list ? list.AsEnumerable() : [copy]).OfType<JsonObject>().Where(item => item.ContainsKey("ContentItemId")).ToList())
            foreach (var name in People) item.Remove(name);
        return copy;
    }
}
