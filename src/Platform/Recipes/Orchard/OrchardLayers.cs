using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Orchard;

/// <summary>Looks in the rules of layers, and at the zones of what stands in them, for what Orchard Core would not read.</summary>
internal static class OrchardLayers
{
    private static readonly HashSet<string> Conditions = [.. LayerRules.Names, "ContentTypeCondition", "JavascriptCondition"];

    public static IEnumerable<RecipeProblem> Of(RecipeObject step)
    {
        foreach (var layer in step.Objects("Layers"))
        {
            if (layer["Rule"] is RecipeString rule) yield return rule.Problem("Orchard Core no longer reads a rule that is a text; it reads \"LayerRule\".");
            foreach (var condition in (layer.FindIgnoringCase("LayerRule")?.All() ?? []).OfType<RecipeObject>())
            {
                if (condition["Name"] is RecipeString name && !Conditions.Contains(name.Value)) yield return name.Problem($"Orchard Core has no condition '{name.Value}'.");
                if (condition["Operation"] is RecipeObject operation && operation.Properties is not [{ Name: "$type" }, ..]) yield return operation.Problem("Orchard Core needs the \"$type\" of an operation, as its first property.");
            }
        }
    }

    /// <summary>Blocks in a zone that no settings of the recipe name.</summary>
    public static IEnumerable<RecipeProblem> BlocksOutside(HashSet<string> zones, RecipeObject content) =>
        from item in content.Objects("data")
        let zone = (item["LayerMetadata"] as RecipeObject)?["Zone"] as RecipeString
        where zone is not null && !zones.Contains(zone.Value)
        select zone.Problem($"Orchard Core lists no blocks in the zone '{zone.Value}' as long as LayerSettings does not name it.");

    /// <summary>The zones that the settings of a recipe name.</summary>
    public static HashSet<string> Zones(LoadedRecipe recipe) =>
        [.. recipe.Steps.SelectMany(step => (step.Step.FindIgnoringCase("LayerSettings") as RecipeObject)?.Texts("Zones") ?? []).Select(zone => zone.Value)];
}
