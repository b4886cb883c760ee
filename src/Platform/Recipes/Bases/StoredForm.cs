using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Platform.Recipes.Bases;

/// <summary>How the tenant would have stored the new base, had it changed nothing itself: against this its later changes are seen.</summary>
internal static class StoredForm
{
    public static JsonNode? Of(JsonNode? old, JsonNode? stored, JsonNode? next, JsonNode? wanted, JsonNode? after)
    {
        if (old is not null && JsonNode.DeepEquals(old, next)) return stored?.DeepClone();
        if (JsonNode.DeepEquals(next, wanted)) return after?.DeepClone();
        return (next, wanted) switch
        {
            (JsonObject to, JsonObject chosen) => new JsonObject(to.Select(property => KeyValuePair.Create(property.Key,
                Of((old as JsonObject)?[property.Key], (stored as JsonObject)?[property.Key], property.Value, chosen[property.Key], (after as JsonObject)?[property.Key])))),
            (JsonArray list, JsonArray) when Plans.JsonKeys.Of(list) is { Count: > 0 } keys => new JsonArray([.. keys.Select((key, at) =>
                Of(At(old, key), At(stored, key), list[at], At(wanted, key), At(after, key)))]),
            _ => next?.DeepClone(),
        };
    }

    private static JsonNode? At(JsonNode? list, string key) => (list as JsonArray ?? []).FirstOrDefault(item => Plans.JsonKeys.KeyOf(item) == key);
}
