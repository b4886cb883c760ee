using System.Text.Json.Nodes;
using OrchardVrijwilligers.Modules.Redirects.Actions;
using OrchardVrijwilligers.Modules.Redirects.Models;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Recipes.Schemas;

namespace OrchardVrijwilligers.Modules.Redirects.Recipes;

/// <summary>Old addresses with where they lead.</summary>
public sealed class RedirectsStep : RecipeStep
{
    private const string List = "Redirects";

    public override string Name => "Redirects";

    public override JsonObject Schema(SchemaWords words) => JsonShape.Object(
    [
        new(List, JsonShape.List(JsonShape.Object(
        [
            new("From", JsonShape.Name(500, "Het oude adres, bijvoorbeeld /oude-pagina.")),
            new("To", JsonShape.Name(500, "Waar het naartoe leidt: een pad, of een adres dat begint met https://.")),
            new("Permanent", JsonShape.Flag("Voor altijd (301). Anders tijdelijk (302).")),
        ], "From", "To"))),
    ], List);

    public override IEnumerable<RecipeProblem> Validate(StepSource step)
    {
        foreach (var problem in step.DemandObjects(List)) yield return problem;
        if (step.List(List) is not { } list || list.Any(entry => entry is not JsonObject)) yield break;
        foreach (var problem in new SaveRedirects().Validate(Input(step))) yield return step.Problem($"{List}{problem.Field}", problem.Message);
    }

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        var outcome = await scope.RunAsync<SaveRedirects, SaveRedirectsInput, bool>(Input(step), stop);
        if (!outcome.IsDone) throw new RecipeException([.. outcome.Problems.Select(problem => step.Problem(List, problem.Message))]);
    }

    public override async Task<IReadOnlyList<JsonObject>> ExportAsync(RecipeExport export, CancellationToken stop) =>
        await export.Reader.GetAsync<RedirectList>(RedirectList.TheId, stop) is { Entries.Count: > 0 } stored
            ? [new() { [List] = new JsonArray([.. stored.Entries.Select(entry => new JsonObject { ["From"] = "/" + entry.From, ["To"] = entry.To, ["Permanent"] = entry.Permanent })]) }]
            : [];

    private static SaveRedirectsInput Input(StepSource step) =>
        new([.. step.List(List)!.OfType<JsonObject>().Select(entry => new Redirect(entry.Text("From"), entry.Text("To"), entry["Permanent"] is null || entry.Flag("Permanent")))], Replace: false);
}
