using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Modules.Admin.Recipes;

/// <param name="Sign">+ new, ~ changed, - gone.</param>
public sealed record NamedChange(char Sign, string Name);

/// <param name="Changes">The first of them; <paramref name="Count"/> is the number of all.</param>
public sealed record ChangeGroup(string Title, int Count, IReadOnlyList<NamedChange> Changes);

/// <summary>Says in words an administrator knows what a recipe changes.</summary>
public static class ChangeList
{
    private const int MostShown = 200;

    // What keeps the books is not what anybody asked for.
    private static readonly HashSet<string> Hidden = ["audit", "recipe-memory", "data-protection-key"];

    public static IReadOnlyList<ChangeGroup> Of(IEnumerable<PendingChange> changes) =>
    [
        .. changes.Where(change => !Hidden.Contains(change.Kind))
            .SelectMany(change => Named(change).Select(named => (Title: TitleOf(change.Kind), Change: named)))
            .GroupBy(pair => pair.Title, pair => pair.Change)
            .Select(group => new ChangeGroup(group.Key, group.Count(), [.. group.OrderBy(change => change.Name, StringComparer.CurrentCulture).Take(MostShown)]))
            .OrderBy(group => group.Title, StringComparer.CurrentCulture),
    ];

    private static string TitleOf(string kind) => kind switch
    {
        "content" => "Inhoud",
        "content-definitions" => "Soorten inhoud",
        "site-settings" => "Instellingen",
        "tenant-features" => "Onderdelen",
        "role" => "Rollen",
        "layers" => "Lagen",
        "templates" => "Sjablonen",
        "recipe-kept" => "Bewaarde stappen",
        _ => kind,
    };

    private static IEnumerable<NamedChange> Named(PendingChange change)
    {
        var (before, after) = (Parse(change.Before), Parse(change.After));
        var sign = change.Before is null ? '+' : change.After is null ? '-' : '~';
        var item = after ?? before ?? [];
        return change.Kind switch
        {
            "content" => [new(sign, $"{item.Text("DisplayText")} ({item.Text("ContentType")})")],
            "content-definitions" => Differences(Definitions(before), Definitions(after)),
            "site-settings" => Differences(Members(before, "Properties"), Members(after, "Properties")),
            "templates" => Differences(Members(before, "Templates"), Members(after, "Templates")),
            "tenant-features" => Differences(Listed(before), Listed(after)),
            "layers" => Differences(ByName(before, "Layers"), ByName(after, "Layers")),
            "role" => [new(sign, item.Text("Name"))],
            _ => [new(sign, change.Id)],
        };
    }

    private static IEnumerable<NamedChange> Differences(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
        after.Keys.Union(before.Keys)
            .Where(name => before.GetValueOrDefault(name) != after.GetValueOrDefault(name))
            .Select(name => new NamedChange(!before.ContainsKey(name) ? '+' : !after.ContainsKey(name) ? '-' : '~', name));

    private static JsonObject? Parse(string? json) => json is null ? null : JsonNode.Parse(json) as JsonObject;

    private static Dictionary<string, string> Members(JsonObject? document, string name) =>
        (document?[name] as JsonObject ?? []).ToDictionary(member => member.Key, member => member.Value?.ToJsonString() ?? "");

    private static Dictionary<string, string> Listed(JsonObject? document) =>
        (document?["Enabled"] as JsonArray ?? []).Select(id => id?.ToString() ?? "").Append(document.Text("Theme")).Where(id => id.Length > 0).Distinct().ToDictionary(id => id, id => id);

    private static Dictionary<string, string> ByName(JsonObject? document, string name) =>
        document.Objects(name).DistinctBy(item => item.Text("Name")).ToDictionary(item => item.Text("Name"), item => item.ToJsonString());

    private static Dictionary<string, string> Definitions(JsonObject? document)
    {
        var (types, parts) = (ByName(document, "ContentTypes"), ByName(document, "ContentParts"));
        return types.Keys.Union(parts.Keys).ToDictionary(name => name, name => types.GetValueOrDefault(name) + parts.GetValueOrDefault(name));
    }
}
