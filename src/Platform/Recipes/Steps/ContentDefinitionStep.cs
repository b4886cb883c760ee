using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Steps;

/// <summary>Types and parts. Kinds of parts and fields that nobody here knows are kept, and named in the report.</summary>
public sealed class ContentDefinitionStep(ContentBehavior behavior) : RecipeStep
{
    public override string Name => "ContentDefinition";

    public override IEnumerable<RecipeProblem> Validate(StepSource step)
    {
        foreach (var list in (string[])["ContentTypes", "ContentParts"])
            if (step.Data[list] is not (null or JsonArray)) yield return step.Problem(list, $"\"{list}\" is a list.");
        foreach (var problem in DefinitionCheck.Types(step.List("ContentTypes") ?? []).Concat(DefinitionCheck.Parts(step.List("ContentParts") ?? [])))
            yield return step.Problem(problem.Field, problem.Message);
    }

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        (await scope.RunAsync<ChangeDefinitions, ChangeDefinitionsInput, bool>(new(step.List("ContentTypes") ?? [], step.List("ContentParts") ?? []), stop)).Demand();
        var parts = (step.List("ContentParts") ?? []).OfType<JsonObject>().ToList();
        for (var at = 0; at < parts.Count; at++)
            NoteFields(step, parts[at], $"ContentParts[{at}].ContentPartFieldDefinitionRecords");
    }

    public override int Order => 20;

    public override async Task<IReadOnlyList<JsonObject>> ExportAsync(RecipeExport export, CancellationToken stop) =>
        await export.Reader.GetAsync<ContentDefinitionRecord>(ContentDefinitionRecord.TheId, stop) is { } record && record.ContentTypes.Count + record.ContentParts.Count > 0
            ? [new() { ["ContentTypes"] = ByName(record.ContentTypes), ["ContentParts"] = ByName(record.ContentParts) }]
            : [];

    private static JsonArray ByName(JsonArray definitions) =>
        new([.. definitions.OfType<JsonObject>().OrderBy(definition => definition.Text("Name"), StringComparer.Ordinal).Select(definition => definition.DeepClone())]);

    private void NoteFields(StepSource step, JsonObject part, string place)
    {
        var fields = part.Objects("ContentPartFieldDefinitionRecords").ToList();
        for (var at = 0; at < fields.Count; at++)
            if (fields[at].Text("FieldName") is { Length: > 0 } kind && behavior.Field(kind) is null)
                step.Note($"{place}[{at}].FieldName", $"The kind of field '{kind}' is not known here; '{part.Text("Name")}.{fields[at].Text("Name")}' is kept as it is.");
    }
}
