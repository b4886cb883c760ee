using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes.Export;

namespace OrchardVrijwilligers.Platform.Recipes.Bases;

/// <summary>The base's part of one run: merging its steps with what the tenant has, and remembering them afterwards.</summary>
internal sealed class BaseMerge
{
    private readonly BaseName name;
    private readonly BaseRecord? record;
    private readonly JsonObject said;
    private readonly JsonObject wanted = [];

    private BaseMerge(BaseName name, BaseRecord? record, JsonObject said) => (this.name, this.record, this.said) = (name, record, said);

    /// <summary>Conflicts per step; the data of each step is what should be after the merge.</summary>
    public Dictionary<StepSource, List<BaseConflict>> Conflicts { get; } = [];

    /// <param name="steps">Of the base, in their order, expressions worked out. Their data is replaced by what the merge gives.</param>
    public static async Task<BaseMerge> PrepareAsync(BaseName name, List<StepSource> steps, RecipeSteps known, BaseChoices choices, IDocumentReader reader, CancellationToken stop)
    {
        var record = await reader.GetAsync<BaseRecord>(name.Name, stop);
        var groups = steps.GroupBy(step => step.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var merge = new BaseMerge(name, record, new(groups.Select(group => KeyValuePair.Create(group.Key, (JsonNode?)StepTree.Together(group.Select(step => step.Data))))));
        if (record is null) return merge;
        foreach (var group in groups)
        {
            // What the tenant has in no form of its own, such as a kept step, has nothing to be merged with.
            if (await StoredAsync(known.Find(group.Key), reader, stop) is { } stored)
                foreach (var step in group) merge.Merge(step, StepTree.Within(stored, (JsonObject)merge.said[group.Key]!), choices);
            merge.wanted[group.Key] = StepTree.Together(group.Select(step => step.Data));
        }
        return merge;
    }

    private void Merge(StepSource step, JsonObject own, BaseChoices choices)
    {
        var merging = new ThreeWay(choices);
        var (old, stored) = (record!.Said[step.Name] as JsonObject, record.Stored[step.Name] as JsonObject);
        foreach (var (property, value) in StepTree.Together([step.Data]))
        {
            // A section of settings is replaced whole; a list of a step is not.
            var named = value is JsonArray || property.Equals(step.Name, StringComparison.OrdinalIgnoreCase);
            var path = $"{step.Name}.{property}";
            // Where all of a list is gone, each of its items is.
            var mine = own[property] ?? (named ? value is JsonArray ? new JsonArray() : new JsonObject() : null);
            var result = mine is not null || old?.ContainsKey(property) == true && stored?.ContainsKey(property) == true
                ? merging.Merge(old?[property], stored?[property], value, mine, path, whole: !named)
                : value?.DeepClone();
            if (result is null && value is not null) step.Data.Remove(property);
            else step.Data[property] = result;
        }
        if (merging.Conflicts.Count > 0) Conflicts[step] = merging.Conflicts;
    }

    /// <summary>What to remember, once the base's steps have run.</summary>
    public async Task<BaseRecord> RecordAsync(RecipeSteps known, IDocumentReader reader, CancellationToken stop)
    {
        var stored = new JsonObject();
        foreach (var (step, tree) in said)
        {
            var after = StepTree.Within(await StoredAsync(known.Find(step), reader, stop) ?? [], (JsonObject)tree!);
            stored[step] = record is null ? after : StoredForm.Of(record.Said[step], record.Stored[step], tree, wanted[step], after);
        }
        return new() { Id = name.Name, Version = name.Version, Said = said, Stored = stored };
    }

    private static async Task<JsonObject?> StoredAsync(RecipeStep? step, IDocumentReader reader, CancellationToken stop) => step is not { Merges: true } ? null
        : await step.ExportAsync(new(reader, ExportSelection.Everything, ContentDefinitions.Empty), stop) switch
        {
            [] => [],
            [var stored] => stored,
            _ => null,
        };
}

/// <param name="Version">As the base's recipe states it; may be empty.</param>
internal sealed record BaseName(string Name, string Version);

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
