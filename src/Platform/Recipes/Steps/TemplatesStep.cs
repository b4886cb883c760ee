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

public sealed class TemplatesStep : RecipeStep
{
    public override string Name => "Templates";

    public override IEnumerable<RecipeProblem> Validate(StepSource step)
    {
        if (step.Data["Templates"] is not JsonObject templates)
        {
            yield return step.Problem("Templates", "The step 'Templates' needs an object \"Templates\".");
            yield break;
        }
        foreach (var (name, template) in templates)
        {
            if (template is null) continue;
            if (template is not JsonObject found || found["Content"]?.GetValueKind() != System.Text.Json.JsonValueKind.String) yield return step.Problem($"Templates.{name}", $"The template '{name}' is an object with a text \"Content\".");
            else if (LiquidTemplates.ProblemWith(found.Text("Content")) is { } problem) yield return step.Problem($"Templates.{name}.Content", $"The template '{name}' is not Liquid: {problem}");
        }
    }

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        foreach (var (name, template) in (JsonObject)step.Data["Templates"]!) Note(step, name, (template as JsonObject).Text("Content"));
        (await scope.RunAsync<ChangeTemplates, JsonObject, bool>((JsonObject)step.Data["Templates"]!, stop)).Demand();
    }

    private static void Note(StepSource step, string name, string source)
    {
        var (problem, isUnknownTag, warnings) = LiquidTemplates.Look(source);
        if (isUnknownTag) step.Note($"Templates.{name}.Content", $"The template '{name}' is kept but not used: {problem}");
        foreach (var warning in warnings.DistinctBy(warning => warning.Problem)) step.Note($"Templates.{name}.Content", $"In the template '{name}': {warning}");
    }

    public override JsonObject Schema(SchemaWords words) => JsonShape.Object(
        [new("Templates", JsonShape.Map(JsonShape.Object([new("Content", JsonShape.Text("Liquid.")), new("Description", JsonShape.Text())]), "Onder de naam van het sjabloon; null haalt het weg."))], "Templates");

    public override async Task<IReadOnlyList<JsonObject>> ExportAsync(RecipeExport export, CancellationToken stop) =>
        await export.Reader.GetAsync<TemplatesRecord>(TemplatesRecord.TheId, stop) is { Templates.Count: > 0 } record
            ? [new() { ["Templates"] = new JsonObject(record.Templates.OrderBy(template => template.Key, StringComparer.Ordinal).Select(template => KeyValuePair.Create(template.Key, template.Value?.DeepClone()))) }]
            : [];

    public override async Task<IReadOnlyList<KeptThing>> RemoveAsync(IReadOnlyList<TreePath> gone, ActionScope scope, CancellationToken stop)
    {
        (await scope.RunAsync<ChangeTemplates, JsonObject, bool>(new(gone.Where(place => place.Keys.Length == 2).Select(place => KeyValuePair.Create(place.Last, (JsonNode?)null))), stop)).Demand();
        return [];
    }
}
