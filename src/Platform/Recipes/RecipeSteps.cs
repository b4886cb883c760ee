namespace OrchardVrijwilligers.Platform.Recipes;

/// <summary>The steps that a tenant's features know, by name.</summary>
public sealed class RecipeSteps(IEnumerable<RecipeStep> steps)
{
    private readonly Dictionary<string, RecipeStep> byName = steps.ToDictionary(step => step.Name, StringComparer.OrdinalIgnoreCase);

    public RecipeStep? Find(string name) => byName.GetValueOrDefault(name);

    public IEnumerable<RecipeStep> All => byName.Values;

    public IEnumerable<string> Names => byName.Keys;
}
