using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Recipes.Schemas;

namespace OrchardVrijwilligers.Platform.Recipes.Bases;

/// <summary>Carries along in an export on which base a portal stands, so that the next portal can take a newer one too.</summary>
public sealed class BaseStep : RecipeStep
{
    private const string List = "Bases";

    public override string Name => "base";

    public override JsonObject Schema(SchemaWords words) => JsonShape.Object(
        [new(List, JsonShape.List(JsonShape.Object([new("Name", JsonShape.Name()), new("Version", JsonShape.Text()), new("Said", new() { ["type"] = "object" }), new("Stored", new() { ["type"] = "object" })], "Name", "Said", "Stored")))], List);

    public override int Order => 70;

    public override IEnumerable<RecipeProblem> Validate(StepSource step)
    {
        foreach (var problem in step.DemandObjects(List)) yield return problem;
        var bases = step.List(List) ?? [];
        for (var at = 0; at < bases.Count; at++)
            if (bases[at] is JsonObject found && (found.Text("Name").Length == 0 || found["Said"] is not JsonObject || found["Stored"] is not JsonObject))
                yield return step.Problem($"{List}[{at}]", "A base has a \"Name\" and the objects \"Said\" and \"Stored\".");
    }

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        foreach (var found in step.List(List)!.OfType<JsonObject>())
            (await scope.RunAsync<RememberBase, BaseRecord, bool>(new() { Id = found.Text("Name"), Version = found.Text("Version"), Said = (JsonObject)found["Said"]!, Stored = (JsonObject)found["Stored"]! }, stop)).Demand();
    }

    public override async Task<IReadOnlyList<JsonObject>> ExportAsync(RecipeExport export, CancellationToken stop)
    {
        var bases = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        await foreach (var record in export.Reader.AllAsync<BaseRecord>(stop))
            bases[record.Id] = new JsonObject { ["Name"] = record.Id, ["Version"] = record.Version, ["Said"] = record.Said.DeepClone(), ["Stored"] = record.Stored.DeepClone() };
        return bases.Count > 0 ? [new() { [List] = new JsonArray([.. bases.Values]) }] : [];
    }
}
