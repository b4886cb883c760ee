using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Plans;

namespace OrchardVrijwilligers.Platform.Recipes.Bases;

/// <summary>The base's part of one run: merging its steps with what the tenant has, and remembering them afterwards.</summary>
internal sealed class BaseMerge
{
    private readonly BaseName name;
    private readonly BaseRecord? record;
    private readonly JsonObject said;
    private readonly JsonObject wanted = [];
    private readonly OwnWords own;
    private readonly ThreeWay dropping;
    private readonly Dictionary<string, TreePath> gone = new(StringComparer.Ordinal);
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    private BaseMerge(BaseName name, BaseRecord? record, JsonObject said, OwnWords own, BaseChoices choices) =>
        // The record is written over when the base's steps have run.
        (this.name, this.record, this.said, this.own, dropping, Former) = (name, record, said, own, new(choices, own), record?.Said ?? []);

    /// <summary>Conflicts per step; the data of each step is what should be after the merge.</summary>
    public Dictionary<StepSource, List<BaseConflict>> Conflicts { get; } = [];

    /// <summary>Conflicts about what the new base no longer has: no step of it names that.</summary>
    public IReadOnlyList<BaseConflict> DroppedConflicts => dropping.Conflicts;

    /// <summary>Per step, what the base said the last time; nothing the first time.</summary>
    public JsonObject Former { get; }

    /// <summary>To be taken away once all steps have run.</summary>
    public IReadOnlyCollection<TreePath> Gone => gone.Values;

    public IEnumerable<(StepSource? Step, BaseConflict Conflict)> Open => Conflicts.SelectMany(step => step.Value.Select(conflict => ((StepSource?)step.Key, conflict)))
        .Concat(DroppedConflicts.Select(conflict => ((StepSource?)null, conflict))).Where(pair => pair.conflict.Choice == BaseChoice.Open);

    /// <param name="steps">Of the base, in their order, expressions worked out. Their data is replaced by what the merge gives.</param>
    /// <param name="own">Of the recipe that stands on it.</param>
    public static async Task<BaseMerge> PrepareAsync(BaseName name, List<StepSource> steps, OwnWords own, RecipeSteps known, BaseChoices choices, IDocumentReader reader, CancellationToken stop)
    {
        var record = await reader.GetAsync<BaseRecord>(name.Name, stop);
        var groups = steps.GroupBy(step => step.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var merge = new BaseMerge(name, record, new(groups.Select(group => KeyValuePair.Create(group.Key, (JsonNode?)StepTree.Together(group.Select(step => step.Data))))), own, choices);
        if (record is null) return merge;
        var exports = new Dictionary<string, JsonObject?>(StringComparer.OrdinalIgnoreCase);
        foreach (var step in groups.Select(group => group.Key).Union(record.Said.Select(step => step.Key), StringComparer.OrdinalIgnoreCase)) exports[step] = await StoredAsync(known.Find(step), reader, stop);
        foreach (var group in groups)
        {
            // What the tenant has in no form of its own, such as a kept step, has nothing to be merged with.
            if (exports[group.Key] is { } stored)
                foreach (var step in group) merge.Merge(step, StepTree.Within(stored, (JsonObject)merge.said[group.Key]!), new(choices, own));
            merge.wanted[group.Key] = StepTree.Together(group.Select(step => step.Data));
        }
        foreach (var (step, old) in record.Said)
            if (exports[step] is { } stored) merge.Drop(step, (JsonObject)old!, StepTree.Within(stored, (JsonObject)old!));
        merge.Note(merge.dropping.Gone);
        return merge;
    }

    private void Merge(StepSource step, JsonObject present, ThreeWay merging)
    {
        var (old, stored) = (Of(record!.Said, step.Name), Of(record.Stored, step.Name));
        // Two steps may each say a part of one thing: what one of them does not say is not gone.
        foreach (var (property, value) in StepTree.Within(Of(said, step.Name)!, StepTree.Together([step.Data])))
        {
            // A section of settings is replaced whole; a list of a step is not.
            var named = IsNamed(step.Name, property, value);
            // Where all of a list is gone, each of its items is.
            var mine = present[property] ?? (named ? value is JsonArray ? new JsonArray() : new JsonObject() : null);
            var result = mine is not null || old?.ContainsKey(property) == true && stored?.ContainsKey(property) == true
                ? merging.Merge(old?[property], stored?[property], value, mine, TreePath.Root(step.Name).Member(property), whole: !named)
                : value?.DeepClone();
            if (result is null && value is not null) step.Data.Remove(property);
            else step.Data[property] = result;
        }
        if (merging.Conflicts.FindAll(conflict => told.Add(conflict.Path)) is { Count: > 0 } conflicts) Conflicts[step] = conflicts;
        Note(merging.Gone);
    }

    private void Note(IEnumerable<TreePath> places)
    {
        foreach (var place in places) gone.TryAdd(place.Text, place);
    }

    private void Drop(string step, JsonObject old, JsonObject present)
    {
        var (next, stored) = (Of(said, step), Of(record!.Stored, step));
        foreach (var (property, value) in old)
        {
            var path = TreePath.Root(step).Member(property);
            if (present[property] is not { } mine) continue;
            if (value is JsonArray list) Drop(path, list, stored?[property] as JsonArray, next?[property] as JsonArray ?? [], mine as JsonArray ?? []);
            else if (IsNamed(step, property, value) && value is JsonObject members)
                foreach (var (key, was) in members.Where(member => (next?[property] as JsonObject)?.ContainsKey(member.Key) != true && mine[member.Key] is not null))
                    dropping.Drop(was, stored?[property]?[key], mine[key]!, path.Member(key));
            else if (next?.ContainsKey(property) != true) dropping.Drop(value, stored?[property], mine, path);
        }
    }

    private void Drop(TreePath path, JsonArray old, JsonArray? stored, JsonArray next, JsonArray present)
    {
        if (ThreeWay.IsSet(path))
        {
            var (comes, has) = (Texts(next), Texts(present));
            Note(Texts(old).Where(text => !comes.Contains(text) && has.Contains(text)).Select(path.Item).Where(place => !own.Say(place)));
            return;
        }
        foreach (var was in old.Where(item => JsonKeys.KeyOf(item).Length > 0))
            if (At(next, was) is null && At(present, was) is { } mine) dropping.Drop(was, At(stored ?? [], was), mine, path.Item(JsonKeys.KeyOf(was)));
    }

    private static JsonNode? At(JsonArray list, JsonNode? like) => list.FirstOrDefault(item => JsonKeys.KeyOf(item) == JsonKeys.KeyOf(like));

    private static HashSet<string> Texts(JsonArray list) => list.OfType<JsonValue>().Select(item => FeatureNames.Ours(item.ToString())).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static bool IsNamed(string step, string property, JsonNode? value) => value is JsonArray || property.Equals(step, StringComparison.OrdinalIgnoreCase);

    // A step is named in any case.
    private static JsonObject? Of(JsonObject steps, string name) => steps.FirstOrDefault(step => step.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value as JsonObject;

    /// <summary>What to remember, once the base's steps have run.</summary>
    public async Task<BaseRecord> RecordAsync(RecipeSteps known, IDocumentReader reader, CancellationToken stop)
    {
        var stored = new JsonObject();
        foreach (var (step, tree) in said)
        {
            var after = StepTree.Within(await StoredAsync(known.Find(step), reader, stop) ?? [], (JsonObject)tree!);
            stored[step] = record is null ? after : StoredForm.Of(Of(record.Said, step), Of(record.Stored, step), tree, wanted[step], after);
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
