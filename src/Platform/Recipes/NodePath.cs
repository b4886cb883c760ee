using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes;

/// <summary>Finds the place of a value by the path that an action names: <c>data[3].Work.Hours</c>.</summary>
public static class NodePath
{
    /// <summary>The deepest node of the path that exists; null only for a null start.</summary>
    public static RecipeNode? Find(RecipeNode? node, string path)
    {
        foreach (var step in path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries))
        {
            var next = node switch
            {
                RecipeObject fields => fields.FindIgnoringCase(step),
                RecipeArray items when int.TryParse(step.TrimEnd(']'), out var at) && at >= 0 && at < items.Items.Count => items.Items[at],
                _ => null,
            };
            if (next is null) return node;
            node = next;
        }
        return node;
    }
}
