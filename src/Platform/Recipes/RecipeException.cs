using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes;

/// <summary>A recipe that cannot run. Nothing was changed. Each problem is one line with file, line and column.</summary>
public sealed class RecipeException(IReadOnlyList<RecipeProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Take(20).Select(problem => problem.ToString())))
{
    public IReadOnlyList<RecipeProblem> Problems { get; } = problems;
}
