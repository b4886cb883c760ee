using System.Collections.Immutable;

namespace OrchardVrijwilligers.Platform.Recipes.Bases;

/// <summary>A place in what the steps of one name say together: as people write it, and as the keys that lead to it.</summary>
/// <param name="Keys">Below the step: names of properties, and keys of what stands in a list.</param>
public sealed record TreePath(string Step, string Text, ImmutableArray<string> Keys)
{
    public static TreePath Root(string step) => new(step, step, []);

    public string Last => Keys.Length > 0 ? Keys[^1] : Step;

    public TreePath Member(string name) => new(Step, $"{Text}.{name}", Keys.Add(name));

    public TreePath Item(string key) => new(Step, $"{Text}[{key}]", Keys.Add(key));

    public override string ToString() => Text;
}
