using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Expressions;

/// <param name="Text">The value; with a problem, the text as it stood in the recipe.</param>
public sealed record ExpressionResult(string Text, RecipeProblem? Problem)
{
    public bool IsValue => Problem is null;
}
