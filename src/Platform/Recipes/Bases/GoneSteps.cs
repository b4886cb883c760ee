using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Recipes.Actions;

namespace OrchardVrijwilligers.Platform.Recipes.Bases;

/// <summary>
/// Steps that nobody here understands are kept as they came. When a newer base says one otherwise or not at all, what was kept of the former goes:
/// nothing here can have changed or used it. It stays when another recipe said it too.
/// </summary>
internal static class GoneSteps
{
    /// <param name="name">Of the base.</param>
    /// <param name="former">What the base said the last time.</param>
    /// <param name="steps">What it says now.</param>
    public static async Task RunAsync(string name, JsonObject former, IReadOnlyList<StepSource> steps, RecipeSteps known, ActionScope scope, CancellationToken stop)
    {
        var unknown = former.Where(step => known.Find(step.Key) is null).ToDictionary(step => step.Key, step => step.Value as JsonObject ?? [], StringComparer.OrdinalIgnoreCase);
        if (unknown.Count == 0) return;
        var gone = new List<string>();
        await foreach (var kept in scope.Reader.AllAsync<KeptStep>(stop))
            if (unknown.TryGetValue(NameOf(kept.Step), out var said) && IsWithin(said, StepTree.Together([kept.Step])) && !steps.Any(step => JsonNode.DeepEquals(step.Data, kept.Step)))
                gone.Add(kept.Id);
        if (gone.Count > 0) (await scope.RunAsync<DropKeptSteps, DropKeptStepsInput, bool>(new(name, gone), stop)).Demand();
    }

    private static string NameOf(JsonObject step) => step["name"]?.ToString() ?? "";

    // The base is remembered with its steps of one name put together.
    private static bool IsWithin(JsonNode? whole, JsonNode? part) => (whole, part) switch
    {
        (JsonObject all, JsonObject some) => some.All(member => all.TryGetPropertyValue(member.Key, out var found) && IsWithin(found, member.Value)),
        (JsonArray all, JsonArray some) => some.All(item => all.Any(found => IsWithin(found, item))),
        _ => JsonNode.DeepEquals(whole, part),
    };
}
