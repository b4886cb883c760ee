using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Recipes.Expressions;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Orchard;

/// <summary>
/// What stands in workflow types that are kept until something here runs them: every activity, and every expression in one that nothing
/// here would understand. One by one, since whoever moves a portal has to find another way for each.
/// </summary>
internal static class KeptWorkflows
{
    private const string Step = "WorkflowType";
    private const string IsScript = "is a script, and general scripts do not run";

    /// <summary>The notes on a step that is kept; none on a step of another name.</summary>
    public static IEnumerable<RecipeProblem> NotesOn(StepSource step) =>
        step.Name.Equals(Step, StringComparison.OrdinalIgnoreCase)
            ? step.Node.Objects("data").SelectMany(type => type.Objects("Activities")).SelectMany(activity => NotesOn(activity, step.Recipe.Inert))
            : [];

    private static IEnumerable<RecipeProblem> NotesOn(RecipeObject activity, bool isInert)
    {
        if (activity.FindIgnoringCase("Name") is not RecipeString name) yield break;
        yield return OrchardActivities.Names.Contains(name.Value)
            ? UnknownThing.At(name.Problem($"The activity '{name.Value}' is kept as it is until workflows run here."), UnknownKind.Activity, name.Value, [])
            : UnknownThing.At(name.Problem($"The activity '{name.Value}' is not known here; it is kept as it is."), UnknownKind.Activity, name.Value, OrchardActivities.Names);
        if (activity.FindIgnoringCase("Properties") is not RecipeObject properties) yield break;
        foreach (var (property, expression) in Expressions(properties))
        {
            // The expressions of the recipe itself have notes of their own, when they do not run.
            var isOfRecipe = ExpressionEvaluator.IsExpression(expression.Value);
            if (isOfRecipe && !isInert) continue;
            foreach (var problem in isOfRecipe || OrchardActivities.IsScript(name.Value, property, SyntaxOf(properties)) ? [IsScript] : ProblemsInLiquid(expression.Value))
                yield return UnknownThing.At(expression.Problem($"'{property}' of the activity '{name.Value}' {problem}. It is kept as it is."), UnknownKind.Expression, $"{name.Value}.{property}", []);
        }
    }

    private static IEnumerable<(string Property, RecipeString Expression)> Expressions(RecipeObject properties) =>
        from property in properties.Properties
        where property.Value is RecipeObject holder && holder["Expression"] is RecipeString { Value.Length: > 0 }
        select (property.Name, (RecipeString)((RecipeObject)property.Value)["Expression"]!);

    private static IEnumerable<string> ProblemsInLiquid(string source)
    {
        var (problem, _, warnings) = LiquidTemplates.Look(source);
        return warnings.Select(warning => warning.ToString()).Prepend(problem).OfType<string>().Distinct().Select(found => $"holds Liquid that is not understood: {found.TrimEnd('.')}");
    }

    // As a name, or as Orchard Core 1 wrote it: JavaScript is 0, Liquid is 1.
    private static string SyntaxOf(RecipeObject properties) => properties["Syntax"] switch
    {
        RecipeString name => name.Value,
        RecipeNumber { Text: "1" } => "Liquid",
        _ => "",
    };
}
