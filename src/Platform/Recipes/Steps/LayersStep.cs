using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Recipes.Schemas;

namespace OrchardVrijwilligers.Platform.Recipes.Steps;

public sealed class LayersStep : RecipeStep
{
    public override string Name => "Layers";

    public override IEnumerable<RecipeProblem> Validate(StepSource step)
    {
        foreach (var problem in step.DemandObjects("Layers").Concat(step.ExpectDifferentNames("Layers"))) yield return problem;
        for (var at = 0; at < (step.List("Layers")?.Count ?? 0); at++)
            if (step.List("Layers")![at] is JsonObject layer && layer.Text("Name").Length == 0) yield return step.Problem($"Layers[{at}]", "A layer needs a \"Name\".");
    }

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        foreach (var layer in step.Node.Objects("Layers")) step.Notes.AddRange(Unknown(layer));
        (await scope.RunAsync<ChangeLayers, JsonArray, bool>(step.List("Layers")!, stop)).Demand();
    }

    private static IEnumerable<RecipeProblem> Unknown(RecipeObject layer)
    {
        var rule = layer.FindIgnoringCase("LayerRule") as RecipeObject;
        if (rule is null && layer.FindIgnoringCase("Rule") is RecipeString { Value: not "true" } text)
            yield return UnknownThing.At(text.Problem("A rule that is a text is a script, and scripts do not run; the layer shows on every page."), UnknownKind.Expression, text.Value, []);
        foreach (var name in (rule?.All() ?? []).OfType<RecipeObject>().Select(condition => condition["Name"]).OfType<RecipeString>().Where(name => !LayerRules.Names.Contains(name.Value)))
            yield return UnknownThing.At(name.Problem($"The condition '{name.Value}' is not known here; it is kept, and its layer shows nowhere."), UnknownKind.Expression, name.Value, LayerRules.Names);
    }

    public override JsonObject Schema(SchemaWords words) => JsonShape.Object(
    [
        new("Layers", JsonShape.List(JsonShape.Object([new("Name", JsonShape.Name()), new("Description", JsonShape.Text()), new("LayerRule", new() { ["type"] = new JsonArray("object", "null") })], "Name"))),
    ], "Layers");

    public override async Task<IReadOnlyList<JsonObject>> ExportAsync(RecipeExport export, CancellationToken stop) =>
        await export.Reader.GetAsync<LayersRecord>(LayersRecord.TheId, stop) is { Layers.Count: > 0 } record ? [new() { ["Layers"] = record.Layers.DeepClone() }] : [];

    public override async Task<IReadOnlyList<KeptThing>> RemoveAsync(IReadOnlyList<TreePath> gone, ActionScope scope, CancellationToken stop)
    {
        var layers = gone.Where(place => place.Keys.Length == 2).ToList();
        var use = await ContentUse.ReadAsync(scope.Reader, stop);
        var kept = layers.Select(place => (place, Items: use.InLayer(place.Last))).Where(pair => pair.Items.Count > 0).ToDictionary(pair => pair.place, pair => new KeptThing(pair.place.Text, ContentUse.Said(pair.Items)));
        (await scope.RunAsync<RemoveLayers, IReadOnlyList<string>, bool>([.. layers.Where(place => !kept.ContainsKey(place)).Select(place => place.Last)], stop)).Demand();
        return [.. kept.Values];
    }
}
