using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Plans;

public enum PlannedSign
{
    Added,
    Changed,
    Removed,
}

/// <summary>Something that an administrator knows by name and that a step changes.</summary>
/// <param name="Kind"><c>content</c>, <c>content-type</c>, <c>content-part</c>, <c>setting</c>, <c>feature</c>, <c>theme</c>, <c>role</c>, <c>layer</c>, <c>template</c>, <c>kept-step</c>, or the kind of a module's document.</param>
/// <param name="Properties">What becomes different; empty for what is added or removed whole.</param>
public sealed record PlannedThing(PlannedSign Sign, string Kind, string Id, string Name, IReadOnlyList<PropertyChange> Properties);

/// <summary>What one step does.</summary>
/// <param name="Line">Of the step in its file, from 1.</param>
/// <param name="Left">Ids of what the step names and leaves as it is, since it is so already.</param>
/// <param name="Unknown">What is not understood and is kept as it came.</param>
/// <param name="IsKept">Nobody here knows this kind of step: the whole of it is kept.</param>
public sealed record PlannedStep(
    int Number, string Name, string File, int Line, bool IsKept,
    IReadOnlyList<PlannedThing> Things, IReadOnlyList<string> Left, IReadOnlyList<BaseConflict> Conflicts, IReadOnlyList<RecipeProblem> Unknown)
{
    /// <summary>What the newer base no longer has and stays, since something needs it.</summary>
    public IReadOnlyList<KeptThing> Kept { get; init; } = [];
}
