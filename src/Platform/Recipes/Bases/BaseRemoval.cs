using OrchardVrijwilligers.Platform.Actions;

namespace OrchardVrijwilligers.Platform.Recipes.Bases;

/// <summary>Takes away what a newer base no longer has, when all steps have run: what is used then, stays.</summary>
internal static class BaseRemoval
{
    /// <summary>Items go before their types, as they came after them.</summary>
    public static async Task<IReadOnlyList<KeptThing>> RunAsync(IEnumerable<TreePath> gone, RecipeSteps known, ActionScope scope, CancellationToken stop)
    {
        var kept = new List<KeptThing>();
        foreach (var group in gone.GroupBy(place => known.Find(place.Step)!).OrderByDescending(group => group.Key.Order))
            kept.AddRange(await group.Key.RemoveAsync([.. group], scope, stop));
        return kept;
    }
}
