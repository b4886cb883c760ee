using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Expressions;

/// <param name="Text">The value; with a problem, the text as it stood in the recipe.</param>
public sealed record ExpressionResult(string Text, RecipeProblem? Problem)
{
    public bool IsValue => Problem is null;

    /// <summary>The text is a script of Orchard Core that does not run here: it can be kept as it is.</summary>
    public bool IsScript { get; init; }
}
