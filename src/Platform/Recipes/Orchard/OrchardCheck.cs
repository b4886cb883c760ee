using System.Text.RegularExpressions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Recipes.Orchard;

/// <summary>Names what of a recipe Orchard Core would not understand, with its place: it would keep it at best, and skip it in silence at worst.</summary>
/// <param name="catalog">Whatever settings a module declares are ours, also those of a module that was dropped in.</param>
public sealed partial class OrchardCheck(ModuleCatalog catalog)
{
    private static readonly HashSet<string> Features = [.. FeatureNames.All.Values];

    private readonly Dictionary<string, Type> site = Named(Contributions(catalog).SelectMany(brings => brings.Settings));
    private readonly Dictionary<string, Type> ofDefinitions = Named(Contributions(catalog).SelectMany(brings => brings.TypeSettings).Concat([typeof(PublicTypeSettings), typeof(GatheringSettings), typeof(PublicFieldSettings)]));
    private readonly HashSet<string> views = [.. catalog.Graph.All.Where(feature => feature.IsTheme).SelectMany(theme => new ViewTable(catalog, [.. catalog.Graph.All], theme.Id).Names)];

    /// <summary>Every place, in the order of the steps.</summary>
    public IReadOnlyList<RecipeProblem> Of(LoadedRecipe recipe)
    {
        var defined = new DefinedParts(recipe);
        var (items, zones) = (new OrchardItems(defined), OrchardLayers.Zones(recipe));
        return
        [
            .. recipe.Base is { } stands ? [new RecipeProblem(recipe.Source.File, 1, 1, "$.base", $"Orchard Core knows no base; include '{stands.Source.Name}' with a step 'recipes'.")] : Array.Empty<RecipeProblem>(),
            .. recipe.Steps.SelectMany(step => Of(step.Step, step.Source.Inert, defined, items, zones)),
        ];
    }

    private IEnumerable<RecipeProblem> Of(RecipeObject step, bool isInert, DefinedParts defined, OrchardItems items, HashSet<string> zones)
    {
        var name = (step["name"] as RecipeString)?.Value ?? "";
        if (!OrchardWords.Steps.Contains(name)) yield return step.Problem($"Orchard Core has no step '{name}' and would skip it.");
        var found = name.ToLowerInvariant() switch
        {
            "feature" => step.Texts("enable").Where(id => Features.Contains(id.Value)).Select(id => id.Problem($"The feature '{id.Value}' is ours; Orchard Core calls it {Theirs(id.Value)}.")),
            "settings" => Ours(step, site).Select(ours => ours.Value.Problem($"Orchard Core keeps the settings '{ours.Name}' and does nothing with them.")),
            "themes" => step.Properties.Where(theme => theme.Name.Equals("site", StringComparison.OrdinalIgnoreCase)).Select(theme => theme.Value).OfType<RecipeString>().Where(theme => !theme.Value.StartsWith("The", StringComparison.Ordinal)).Select(theme => theme.Problem($"Orchard Core has no theme '{theme.Value}'.")),
            "contentdefinition" => Definitions(step, defined).Concat(OrchardLiquid.ProblemsIn(step)),
            "content" => items.Of(step).Concat(OrchardLayers.BlocksOutside(zones, step)).Concat(OrchardLiquid.ProblemsIn(step)),
            "layers" => OrchardLayers.Of(step),
            "templates" => Templates(step).Concat(OrchardLiquid.ProblemsIn(step)),
            _ => [],
        };
        foreach (var problem in found.Concat(isInert ? [] : Expressions(step))) yield return problem;
    }

    private IEnumerable<RecipeProblem> Definitions(RecipeObject step, DefinedParts defined)
    {
        foreach (var settings in step.All().OfType<RecipeObject>().Where(node => node.Name == "Settings"))
            foreach (var (name, value) in Ours(settings, ofDefinitions))
                yield return value.Problem($"Orchard Core keeps '{name}' and does nothing with it{(name.StartsWith("Public", StringComparison.Ordinal) ? ": lists, facets and places on the page come from it here" : "")}.");
        foreach (var type in step.Objects("ContentTypes"))
            foreach (var part in type.Objects("ContentTypePartDefinitionRecords").Select(record => record["PartName"]).OfType<RecipeString>())
                if (part.Value != (type["Name"] as RecipeString)?.Value && !OrchardWords.Parts.Contains(part.Value) && !defined.HasFields(part.Value))
                    yield return part.Problem($"Orchard Core has no part '{part.Value}' and does nothing with it.");
        foreach (var field in step.All().OfType<RecipeObject>().Select(node => node["FieldName"]).OfType<RecipeString>().Where(field => !OrchardWords.Fields.Contains(field.Value)))
            yield return field.Problem($"Orchard Core has no kind of field '{field.Value}' and shows nothing of it.");
    }

    // Orchard Core shows a template where it makes a shape of that name; lists, cards and facets are shapes of ours alone.
    private IEnumerable<RecipeProblem> Templates(RecipeObject step) =>
        from template in (step.FindIgnoringCase("Templates") as RecipeObject)?.Properties ?? []
        let shape = template.Name.Split('_')[0]
        where views.Contains(shape) && !OrchardWords.Parts.Contains(shape) && !OrchardWords.Fields.Contains(shape) && !OrchardWords.Shapes.Contains(shape)
        select template.Value.Problem($"Orchard Core makes no shape '{shape}', so the template '{template.Name}' would show nothing.");

    // Of what both know, only the properties that Orchard Core does not.
    private static IEnumerable<(string Name, RecipeNode Value)> Ours(RecipeObject sections, Dictionary<string, Type> ours) =>
        from section in sections.Properties
        where ours.ContainsKey(section.Name)
        from found in OrchardWords.Shared.TryGetValue(section.Name, out var theirs)
            ? (section.Value as RecipeObject)?.Properties.Where(property => ours[section.Name].GetProperty(property.Name) is not null && !theirs.Contains(property.Name)).Select(property => ($"{section.Name}.{property.Name}", property.Value)) ?? []
            : [(section.Name, section.Value)]
        select found;

    private static IEnumerable<Contributions> Contributions(ModuleCatalog catalog) =>
        catalog.Modules.SelectMany(module => module.Contributions.Values).Prepend(Blueprint.Kernel);

    private static Dictionary<string, Type> Named(IEnumerable<Type> types) => types.DistinctBy(type => type.Name).ToDictionary(type => type.Name, StringComparer.Ordinal);

    private static IEnumerable<RecipeProblem> Expressions(RecipeNode node) =>
        node.All().OfType<RecipeString>().Where(text => OurFunction().IsMatch(text.Value)).Select(text => text.Problem("Orchard Core has no relativeDate() and relativeDay(); the recipe would stop here. Export the portal: an export holds values."));

    private static string Theirs(string ours) => string.Join(", ", FeatureNames.All.Where(pair => pair.Value == ours).Select(pair => pair.Key).Take(3)) + (FeatureNames.All.Count(pair => pair.Value == ours) > 3 ? " and others" : "");

    [GeneratedRegex(@"^\[js:.*\brelativeDa(te|y)\(")]
    private static partial Regex OurFunction();
}
