using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Expressions;

/// <summary>The variables of a recipe, evaluated at most once, when first used.</summary>
internal sealed class RecipeVariables(RecipeObject? variables, Func<string, RecipePlace, ExpressionResult> evaluate)
{
    private const int MostNesting = 50;

    private readonly Dictionary<string, ExpressionResult> _results = [];
    private readonly HashSet<string> _busy = [];

    /// <exception cref="ExpressionFault">The variable does not exist, has no value, or needs itself.</exception>
    public string ValueOf(string name)
    {
        if (variables?[name] is not { } node)
            throw RecipeFunctions.Missing("variable", name, variables?.Properties.Select(p => p.Name) ?? []);
        if (!_results.TryGetValue(name, out var result)) _results[name] = result = Evaluate(name, node);
        return result.Problem is null
            ? result.Text
            : throw new ExpressionFault($"The variable \"{name}\" on line {node.Line} has no value: {result.Problem.Message.TrimEnd('.')}", result.IsScript);
    }

    private ExpressionResult Evaluate(string name, RecipeNode node)
    {
        if (_busy.Count >= MostNesting) throw new ExpressionFault($"Variables use each other more than {MostNesting} deep");
        if (!_busy.Add(name)) throw new ExpressionFault($"The variable \"{name}\" needs its own value");
        var result = node switch
        {
            RecipeString text => evaluate(text.Value, text.Place),
            RecipeNumber number => new ExpressionResult(number.Text, null),
            RecipeBool truth => new ExpressionResult(truth.Value ? "true" : "false", null),
            _ => new ExpressionResult("", node.Problem("a variable is a text")),
        };
        _busy.Remove(name);
        return result;
    }
}
