using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Recipes.Plans;

namespace OrchardVrijwilligers.Platform.Recipes.Bases;

/// <summary>
/// Merges what a newer base says with what a tenant has, value by value, against the base as it was applied last: who did not change a
/// value gives way to who did, and where both did, somebody has to choose. Lists of named things are merged by name.
/// </summary>
/// <remarks>
/// The old base is known in two forms: as its recipe said it, to see what the base changed, and as the tenant stored it (cleaned, with what
/// was filled in), to see what the tenant changed.
/// </remarks>
/// <param name="own">What a recipe says itself on top of the base that is merged.</param>
internal sealed class ThreeWay(BaseChoices choices, OwnWords? own = null)
{
    // Lists in which only membership counts.
    private static readonly HashSet<string> Sets = new(StringComparer.OrdinalIgnoreCase) { "enable", "disable", "Permissions", "PermissionNames", "SupportedCultures" };

    private readonly OwnWords? words = own;

    public List<BaseConflict> Conflicts { get; } = [];

    /// <summary>What is to go since the new base no longer has it. A step that puts whole things in their place has done so; items stay in the result, since something may use them.</summary>
    public List<TreePath> Gone { get; } = [];

    /// <param name="old">The old base as its recipe said it.</param>
    /// <param name="stored">The old base as the tenant stored it.</param>
    /// <param name="next">The new base.</param>
    /// <param name="own">What the tenant has now.</param>
    /// <param name="whole">False for the outermost lists of a step: what the new base does not name there is left out, since a step leaves what it does not name.</param>
    /// <returns>What should be; a node of its own. Null for nothing.</returns>
    public JsonNode? Merge(JsonNode? old, JsonNode? stored, JsonNode? next, JsonNode? own, TreePath path, bool whole = true)
    {
        if (next is JsonObject to && own is JsonObject from) return Members(old as JsonObject, stored as JsonObject, to, from, path, whole);
        if (next is JsonArray list && own is JsonArray present)
        {
            if (IsSet(path)) return Set(old as JsonArray, list, present);
            if (JsonKeys.Of(list) is { } keys && JsonKeys.Of(present) is { } others && keys.Count + others.Count > 0) return Items(old as JsonArray, stored as JsonArray, (list, keys), (present, others), path, whole);
        }
        return Value(old, stored, next, own, path);
    }

    /// <summary>Lists in which only membership counts.</summary>
    public static bool IsSet(TreePath path) => Sets.Contains(path.Last);

    /// <summary>For what the new base does not name where <c>whole</c> is false: whether it is to go.</summary>
    public void Drop(JsonNode? old, JsonNode? stored, JsonNode own, TreePath path) => Value(old, stored, null, own, path);

    private JsonNode? Value(JsonNode? old, JsonNode? stored, JsonNode? next, JsonNode? own, TreePath path)
    {
        if (Same(next, own) || Same(old, next) || words?.Say(path) == true) return own?.DeepClone();
        var choice = Same(stored, own) ? BaseChoice.Base : choices.For(path.Text);
        if (!Same(stored, own)) Conflicts.Add(new(path.Text, stored ?? old, own, next, choice));
        if (choice == BaseChoice.Base && next is null) Gone.Add(path);
        return (choice == BaseChoice.Base ? next : own)?.DeepClone();
    }

    private JsonObject Members(JsonObject? old, JsonObject? stored, JsonObject next, JsonObject own, TreePath path, bool whole)
    {
        var merged = new JsonObject();
        var names = next.Select(property => property.Key);
        foreach (var name in whole ? names.Union(own.Select(property => property.Key)) : names)
        {
            var place = path.Member(name);
            if (Member(old, stored, next, own, name, place, out var value)) merged[name] = value;
        }
        return merged;
    }

    // Absent and null are two things here: what is absent is not written.
    private bool Member(JsonObject? old, JsonObject? stored, JsonObject next, JsonObject own, string name, TreePath place, out JsonNode? value)
    {
        var (inNext, inOwn, inOld, inStored) = (next.ContainsKey(name), own.ContainsKey(name), old?.ContainsKey(name) == true, stored?.ContainsKey(name) == true);
        if (inNext && inOwn) value = Merge(old?[name], stored?[name], next[name], own[name], place);
        // The tenant's own, or filled in when it was stored.
        else if (inOwn && !inOld) value = own[name]?.DeepClone();
        // Came with the new base, or is something that the tenant does not store.
        else if (inNext && (!inOld || !inStored)) value = next[name]?.DeepClone();
        else
        {
            value = Value(old?[name], stored?[name], inNext ? next[name] : null, inOwn ? own[name] : null, place);
            return value is not null;
        }
        return true;
    }

    private JsonArray Items(JsonArray? old, JsonArray? stored, (JsonArray List, IReadOnlyList<string> Keys) next, (JsonArray List, IReadOnlyList<string> Keys) own, TreePath path, bool whole)
    {
        var (before, kept) = (ByKey(old), ByKey(stored));
        var (to, from) = (ByKey(next.List), ByKey(own.List));
        var merged = new JsonArray();
        foreach (var key in Order(JsonKeys.Of(old) ?? [], next.Keys, own.Keys, whole))
        {
            var place = path.Item(key);
            var (was, had, comes, has) = (before.GetValueOrDefault(key), kept.GetValueOrDefault(key), to.GetValueOrDefault(key), from.GetValueOrDefault(key));
            var item = comes is not null && has is not null ? Merge(was, had, comes, has, place)
                // New with the base, the tenant's own, or something that the tenant does not store.
                : was is null || (has is null && had is null) ? (comes ?? has)?.DeepClone()
                : Value(was, had, comes, has, place) ?? ItemOf(has);
            if (item is not null) merged.Add(item);
        }
        return merged;
    }

    private static JsonNode? ItemOf(JsonNode? has) => has is JsonObject item && item.ContainsKey("ContentItemId") ? item.DeepClone() : null;

    // In the tenant's order, unless the base put its own in another one.
    private static IEnumerable<string> Order(IReadOnlyList<string> old, IReadOnlyList<string> next, IReadOnlyList<string> own, bool whole)
    {
        if (!whole) return next;
        var moved = !old.Intersect(next).SequenceEqual(next.Intersect(old));
        return moved ? next.Union(own) : own.Union(next);
    }

    private static JsonArray Set(JsonArray? old, JsonArray next, JsonArray own)
    {
        var (was, comes) = (Texts(old), Texts(next));
        var kept = own.Where(item => !was.Contains(TextOf(item)) || comes.Contains(TextOf(item)));
        var added = next.Where(item => !was.Contains(TextOf(item)) && !Texts(own).Contains(TextOf(item)));
        return new([.. kept.Concat(added).Select(item => item?.DeepClone())]);
    }

    private static HashSet<string> Texts(JsonArray? list) => (list ?? []).Select(TextOf).ToHashSet(StringComparer.Ordinal);

    private static string TextOf(JsonNode? item) => item?.ToString() ?? "";

    private static Dictionary<string, JsonNode?> ByKey(JsonArray? list) =>
        (list ?? []).Select(item => (Key: JsonKeys.KeyOf(item), Item: item)).Where(pair => pair.Key.Length > 0).DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Item, StringComparer.Ordinal);

    private static bool Same(JsonNode? a, JsonNode? b) => JsonNode.DeepEquals(a, b);
}
