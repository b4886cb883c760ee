using System.Text.RegularExpressions;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Orchard;

/// <summary>Names what of a recipe Orchard Core would not understand, with its place: it would keep it at best, and skip it in silence at worst.</summary>
public static partial class OrchardCheck
{
    private static readonly HashSet<string> Features = [.. FeatureNames.All.Values];

    /// <summary>Every place, in the order of the steps.</summary>
    public static IReadOnlyList<RecipeProblem> Of(LoadedRecipe recipe) =>
    [
        .. recipe.Base is { } stands ? [new RecipeProblem(recipe.Source.File, 1, 1, "$.base", $"Orchard Core knows no base; include '{stands.Source.Name}' with a step 'recipes'.")] : Array.Empty<RecipeProblem>(),
        .. recipe.Steps.SelectMany(step => Of(step.Step, step.Source.Inert)),
    ];

    private static IEnumerable<RecipeProblem> Of(RecipeObject step, bool isInert)
    {
        var name = (step["name"] as RecipeString)?.Value ?? "";
        if (!OrchardWords.Steps.Contains(name)) yield return step.Problem($"Orchard Core has no step '{name}' and would skip it.");
        var found = name.ToLowerInvariant() switch
        {
            "feature" => Texts(step, "enable").Where(id => Features.Contains(id.Value)).Select(id => id.Problem($"The feature '{id.Value}' is ours; Orchard Core calls it {Theirs(id.Value)}.")),
            "settings" => step.Properties.Where(section => OrchardWords.OurSettings.Contains(section.Name)).Select(section => section.Value.Problem($"Orchard Core keeps the settings '{section.Name}' and does nothing with them.")),
            "themes" => step.Properties.Where(theme => theme.Name.Equals("site", StringComparison.OrdinalIgnoreCase)).Select(theme => theme.Value).OfType<RecipeString>().Where(theme => !theme.Value.StartsWith("The", StringComparison.Ordinal)).Select(theme => theme.Problem($"Orchard Core has no theme '{theme.Value}'.")),
            "contentdefinition" => Definitions(step),
            _ => [],
        };
        foreach (var problem in found.Concat(isInert ? [] : Expressions(step))) yield return problem;
    }

    private static IEnumerable<RecipeProblem> Definitions(RecipeObject step)
    {
        foreach (var settings in Objects(step).Where(node => node.Name == "Settings"))
            foreach (var section in settings.Properties.Where(section => OrchardWords.OurSettings.Contains(section.Name)))
                yield return section.Value.Problem($"Orchard Core keeps '{section.Name}' and does nothing with it: lists, facets and places on the page come from it here.");
        foreach (var field in Objects(step).Select(node => node["FieldName"]).OfType<RecipeString>().Where(field => !OrchardWords.Fields.Contains(field.Value)))
            yield return field.Problem($"Orchard Core has no kind of field '{field.Value}' and shows nothing of it.");
    }

    private static IEnumerable<RecipeProblem> Expressions(RecipeNode node) =>
        All(node).OfType<RecipeString>().Where(text => OurFunction().IsMatch(text.Value)).Select(text => text.Problem("Orchard Core has no relativeDate() and relativeDay(); the recipe would stop here. Export the portal: an export holds values."));

    private static string Theirs(string ours) => string.Join(", ", FeatureNames.All.Where(pair => pair.Value == ours).Select(pair => pair.Key).Take(3)) + (FeatureNames.All.Count(pair => pair.Value == ours) > 3 ? " and others" : "");

    private static IEnumerable<RecipeString> Texts(RecipeObject step, string name) => (step.FindIgnoringCase(name) as RecipeArray)?.Items.OfType<RecipeString>() ?? [];

    private static IEnumerable<RecipeObject> Objects(RecipeNode node) => All(node).OfType<RecipeObject>();

    // The reader has a limit on depth, so walking down cannot run away.
    private static IEnumerable<RecipeNode> All(RecipeNode node) => node switch
    {
        RecipeObject holder => holder.Properties.SelectMany(property => All(property.Value)).Prepend(holder),
        RecipeArray list => list.Items.SelectMany(All).Prepend(list),
        _ => [node],
    };

    [GeneratedRegex(@"^\[js:.*\brelativeDa(te|y)\(")]
    private static partial Regex OurFunction();
}
