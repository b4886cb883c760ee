using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Recipes.Plans;

namespace OrchardVrijwilligers.Platform.Recipes.Bases;

/// <summary>What a recipe says itself, on top of its base. It has the last word, so there is nothing to choose and nothing to take away there.</summary>
internal sealed class OwnWords
{
    private readonly HashSet<string> places = new(StringComparer.Ordinal);
    private readonly List<string> whole = [];

    /// <param name="steps">With their expressions worked out.</param>
    public OwnWords(IEnumerable<StepSource> steps, RecipeSteps known)
    {
        foreach (var step in steps)
            foreach (var (name, value) in step.Data.Where(property => property.Key != "name")) Add(TreePath.Root(known.Find(step.Name)?.Name ?? step.Name).Member(name), value, known.Find(step.Name));
    }

    public bool Say(TreePath path) => places.Contains(Folded(path.Text)) || whole.Exists(place => IsWithin(Folded(path.Text), place));

    private void Add(TreePath path, JsonNode? value, RecipeStep? step)
    {
        places.Add(Folded(path.Text));
        // A definition is laid over the present one; of every other step the thing itself is put in its place.
        if (step is { IsLaidOver: false } && value is not JsonArray && !path.Last.Equals(step.Name, StringComparison.OrdinalIgnoreCase)) whole.Add(Folded(path.Text));
        else if (value is JsonObject members)
            foreach (var (name, member) in members) Add(path.Member(name), member, step);
        else if (value is JsonArray list)
            foreach (var item in list)
                if (item is JsonValue text) places.Add(Folded(path.Item(FeatureNames.Ours(text.ToString())).Text));
                else if (JsonKeys.KeyOf(item) is { Length: > 0 } key) Add(path.Item(key), item, step);
    }

    private static bool IsWithin(string path, string place) => path.StartsWith(place, StringComparison.Ordinal) && (path.Length == place.Length || path[place.Length] is '.' or '[');

    // A step is named in any case.
    private static string Folded(string path) => path.ToUpperInvariant();
}
