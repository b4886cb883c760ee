using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Jobs;

namespace OrchardVrijwilligers.Platform.Recipes.Plans;

/// <summary>Takes changed documents apart into the things that are known by name: a document of settings holds many.</summary>
internal static class PlannedThings
{
    // What keeps the books is not what anybody asked for.
    private static readonly HashSet<string> Books = ["audit", "recipe-memory", "recipe-base", "recipe-kept", "data-protection-key", RouteClaim.Kind, ScheduledJob.Kind];

    public static IEnumerable<PlannedThing> Of(PendingChange change)
    {
        var (before, after) = (Parse(change.Before), Parse(change.After));
        // That a step is kept, the plan says at the step.
        if (change is { Kind: "recipe-kept", After: null }) return [Thing("kept-step", change.Id, (before?["Step"] as JsonObject).Text("name"), before, null)];
        if (Books.Contains(change.Kind)) return [];
        return change.Kind switch
        {
            "content-definitions" => Named("content-type", List(before, "ContentTypes"), List(after, "ContentTypes")).Concat(Named("content-part", List(before, "ContentParts"), List(after, "ContentParts"))),
            "site-settings" => Named("setting", Members(before, "Properties"), Members(after, "Properties")),
            "templates" => Named("template", Members(before, "Templates"), Members(after, "Templates")),
            "layers" => Named("layer", List(before, "Layers"), List(after, "Layers")),
            "tenant-features" => Named("feature", Texts(before, "Enabled"), Texts(after, "Enabled")).Concat(Named("theme", Theme(before), Theme(after))),
            _ => Whole(change, before, after),
        };
    }

    private static IEnumerable<PlannedThing> Whole(PendingChange change, JsonObject? before, JsonObject? after)
    {
        var thing = after ?? before ?? [];
        var id = JsonKeys.KeyOf(thing) is { Length: > 0 } key ? key : change.Id;
        var name = change.Kind == "content" ? $"{thing.Text("DisplayText")} ({thing.Text("ContentType")})" : id;
        // A deleted item stays in the store, where nobody sees it.
        return [Thing(change.Kind, id, name, before, change.Kind == "content" && IsSeen(before) && !IsSeen(after) ? null : after)];
    }

    private static bool IsSeen(JsonObject? item) => item.Flag(nameof(ContentItem.Latest)) || item.Flag(nameof(ContentItem.Published));

    private static IEnumerable<PlannedThing> Named(string kind, IReadOnlyDictionary<string, JsonNode?> before, IReadOnlyDictionary<string, JsonNode?> after) =>
        before.Keys.Union(after.Keys)
            .Where(name => before.ContainsKey(name) != after.ContainsKey(name) || !JsonNode.DeepEquals(before.GetValueOrDefault(name), after.GetValueOrDefault(name)))
            .Select(name => Thing(kind, name, name, before.GetValueOrDefault(name), after.GetValueOrDefault(name)));

    private static PlannedThing Thing(string kind, string id, string name, JsonNode? before, JsonNode? after) => (before, after) switch
    {
        (null, _) => new(PlannedSign.Added, kind, id, name, []),
        (_, null) => new(PlannedSign.Removed, kind, id, name, []),
        _ => new(PlannedSign.Changed, kind, id, name, [.. PropertyChanges.Between(before, after, before is JsonObject ? "" : id)]),
    };

    private static JsonObject? Parse(string? json) => json is null ? null : JsonNode.Parse(json) as JsonObject;

    private static Dictionary<string, JsonNode?> Members(JsonObject? document, string name) => (document?[name] as JsonObject ?? []).ToDictionary(member => member.Key, member => member.Value, StringComparer.Ordinal);

    private static Dictionary<string, JsonNode?> List(JsonObject? document, string name) =>
        document.Objects(name).DistinctBy(item => item.Text("Name")).ToDictionary(item => item.Text("Name"), item => (JsonNode?)item, StringComparer.Ordinal);

    private static Dictionary<string, JsonNode?> Texts(JsonObject? document, string name) => document.Texts(name).Distinct().ToDictionary(text => text, text => (JsonNode?)text, StringComparer.Ordinal);

    private static Dictionary<string, JsonNode?> Theme(JsonObject? document) => document.Text("Theme") is { Length: > 0 } theme ? new() { ["site"] = theme } : [];
}
