using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes.Bases;

namespace OrchardVrijwilligers.Platform.Recipes.Plans;

/// <summary>Looks at the unit of work after every step and says what that step did to it.</summary>
internal sealed class PlanWatch(ActionScope scope)
{
    private readonly Dictionary<(string Kind, string Id), string?> seen = [];
    private readonly List<PlannedStep> steps = [];
    private const string Item = "content";
    private IReadOnlyList<string> named = [];

    public IReadOnlyList<PlannedStep> Steps => steps;

    /// <summary>A step may use up its data, so what it names is noted before it runs.</summary>
    public void Before(StepSource step) => named = [.. Names(step).Distinct(StringComparer.Ordinal)];

    public async Task AfterAsync(StepSource step, bool isKnown, IReadOnlyList<BaseConflict> conflicts, CancellationToken stop)
    {
        var things = await ThingsAsync(stop);
        var changed = things.SelectMany(thing => new[] { thing.Id, thing.Name }).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var left = isKnown ? named.Where(name => !changed.Contains(name)).ToList() : [];
        steps.Add(new(steps.Count + 1, NameOf(step), step.Recipe.File, step.Node.Line, !isKnown, things, left, conflicts, [.. step.Notes]));
    }

    /// <summary>What went and what stayed of that which the base no longer has; no step of its own when nothing did.</summary>
    public async Task AfterBaseAsync(RecipeSource source, IReadOnlyList<BaseConflict> conflicts, IReadOnlyList<KeptThing> kept, CancellationToken stop)
    {
        var things = await ThingsAsync(stop);
        if (things.Count + conflicts.Count + kept.Count > 0) steps.Add(new(steps.Count + 1, "base", source.File, 1, false, things, [], conflicts, []) { Kept = kept });
    }

    // A version that another one takes the place of is not a thing that went.
    private async Task<List<PlannedThing>> ThingsAsync(CancellationToken stop)
    {
        var things = (await ChangesAsync(stop)).SelectMany(PlannedThings.Of).ToList();
        var present = things.Where(thing => thing.Kind == Item && thing.Sign != PlannedSign.Removed).Select(thing => thing.Id).ToHashSet(StringComparer.Ordinal);
        return things.FindAll(thing => thing.Kind != Item || thing.Sign != PlannedSign.Removed || !present.Contains(thing.Id));
    }

    private async Task<List<PendingChange>> ChangesAsync(CancellationToken stop)
    {
        var changes = new List<PendingChange>();
        foreach (var change in await scope.PendingAsync(stop))
        {
            var known = seen.TryGetValue((change.Kind, change.Id), out var before);
            if (known && before == change.After) continue;
            seen[(change.Kind, change.Id)] = change.After;
            changes.Add(known ? change with { Before = before } : change);
        }
        return changes;
    }

    private static string NameOf(StepSource step) => ((step.Node as Reading.RecipeObject)?["name"] as Reading.RecipeString)?.Value ?? "";

    private static IEnumerable<string> Names(StepSource step) => step.Data.Where(property => property.Key != "name").SelectMany(property => property.Value switch
    {
        JsonArray list => list.Select((item, at) => item is JsonValue text ? FeatureNames.Ours(text.ToString()) : JsonKeys.KeyOf(item) is { Length: > 0 } key ? key : $"{property.Key}[{at}]"),
        JsonObject members when property.Key.Equals(step.Name, StringComparison.OrdinalIgnoreCase) => members.Select(member => member.Key),
        _ => [property.Key],
    });
}
