using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes.Plans;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Recipes.Actions;

/// <summary>
/// Takes types, parts, fields and settings away. Each place is the keys that lead to it:
/// <c>["ContentParts", "Work", "ContentPartFieldDefinitionRecords", "Hours"]</c>. What items hold of it stays in them.
/// </summary>
public sealed class RemoveDefinitions(ContentSession sessions, ContentWriting writing) : PlatformAction<IReadOnlyList<IReadOnlyList<string>>, bool>, IPlatformAction
{
    public static Permission Needs => ContentPermissions.EditContentTypes;

    public override string Subject(IReadOnlyList<IReadOnlyList<string>> input) => string.Join(", ", input.Take(20).Select(keys => string.Join('.', keys.Skip(1))));

    public override async Task<Outcome<bool>> RunAsync(IReadOnlyList<IReadOnlyList<string>> input, ActionContext context)
    {
        if (await context.Session.GetAsync<ContentDefinitionRecord>(ContentDefinitionRecord.TheId, context.Stop) is not { } record) return false;
        var root = new Dictionary<string, JsonNode> { ["ContentTypes"] = record.ContentTypes, ["ContentParts"] = record.ContentParts };
        if (input.Count(keys => root.TryGetValue(keys[0], out var list) && JsonPlace.Remove(list, [.. keys.Skip(1)])) == 0) return false;
        context.Session.Save(record);
        await sessions.RefreshAsync(context.Session, context.Stop);
        context.ReloadsTenant = true;
        foreach (var type in ChangeDefinitions.Touched(record, Names(input, "ContentTypes"), Names(input, "ContentParts")))
            await writing.BringUpAsync(await context.Session.Query<ContentItem, ContentItemIndex>().Where(row => row.ContentType == type).ListAsync(context.Stop), context);
        return true;
    }

    private static HashSet<string> Names(IReadOnlyList<IReadOnlyList<string>> input, string list) => input.Where(keys => keys[0] == list && keys.Count > 1).Select(keys => keys[1]).ToHashSet(StringComparer.Ordinal);
}

/// <summary>A place in JSON by names of properties and by the keys of what stands in lists.</summary>
internal static class JsonPlace
{
    public static JsonNode? Find(JsonNode? node, params IEnumerable<string> keys) => keys.Aggregate(node, (at, key) => at switch
    {
        JsonObject holder => holder[key],
        JsonArray list => list.FirstOrDefault(item => JsonKeys.KeyOf(item) == key),
        _ => null,
    });

    /// <summary>False when it was not there.</summary>
    public static bool Remove(JsonNode node, IReadOnlyList<string> keys) => (keys.Count == 0 ? null : Find(node, keys.SkipLast(1))) switch
    {
        JsonObject holder => holder.Remove(keys[^1]),
        JsonArray list => list.RemoveAll(item => JsonKeys.KeyOf(item) == keys[^1]) > 0,
        _ => false,
    };
}
