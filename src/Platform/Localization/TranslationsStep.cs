using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Recipes.Schemas;

namespace OrchardVrijwilligers.Platform.Localization;

/// <summary>Orchard Core's step with translations of what is in the data, and here of every other text too. Merged by culture and key.</summary>
public sealed class TranslationsStep : RecipeStep
{
    public override string Name => "Translations";

    public override int Order => 45;

    public override IEnumerable<RecipeProblem> Validate(StepSource step)
    {
        foreach (var problem in step.DemandObjects("translations")) yield return problem;
        for (var at = 0; at < (step.List("translations")?.Count ?? 0); at++)
        {
            if (step.List("translations")![at] is not JsonObject item) continue;
            if (!LocalizationSettings.IsCulture(item.Text("culture"))) yield return step.Problem($"translations[{at}].culture", $"There is no language '{item.Text("culture")}'.");
            if (item.Text("key").Length == 0) yield return step.Problem($"translations[{at}]", "A translation needs a \"key\".");
            else if (Placeholders.Problem(Read(item)) is { } problem) yield return step.Problem($"translations[{at}].value", problem);
        }
    }

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        var changes = step.List("translations")!.OfType<JsonObject>().GroupBy(item => item.Text("culture")).Select(items => new TranslationChange(items.Key, [.. items.Select(Read)]));
        (await scope.RunAsync<ChangeTranslations, IReadOnlyList<TranslationChange>, int>([.. changes], stop)).Demand();
    }

    private static Translation Read(JsonObject item) => new(item.Text("context"), item.Text("key"), item.Text("value"), item.Texts("forms") is { Count: > 0 } forms ? forms : null);

    public override JsonObject Schema(SchemaWords words) => JsonShape.Object(
    [
        new("translations", JsonShape.List(JsonShape.Object(
        [
            new("culture", JsonShape.Name(20, "De taal: nl, en.")),
            new("context", JsonShape.Text("Waar de tekst staat.")),
            new("key", JsonShape.Name(2000, "De tekst zoals die eerst geschreven is.")),
            new("value", JsonShape.Text("De tekst in deze taal; leeg haalt hem weg.")),
            new("forms", JsonShape.Texts("Bij een tekst met een aantal: een tekst voor elke vorm van het meervoud.")),
        ], "culture", "key"))),
    ], "translations");

    public override async Task<IReadOnlyList<JsonObject>> ExportAsync(RecipeExport export, CancellationToken stop)
    {
        var translations = new JsonArray();
        var records = new List<TranslationsRecord>();
        await foreach (var record in export.Reader.AllAsync<TranslationsRecord>(stop)) records.Add(record);
        foreach (var record in records.OrderBy(record => record.Id, StringComparer.Ordinal))
            foreach (var text in record.Translations) translations.Add((JsonNode)Write(record.Id, text));
        return translations.Count > 0 ? [new() { ["translations"] = translations }] : [];
    }

    private static JsonObject Write(string culture, Translation text)
    {
        var item = new JsonObject { ["culture"] = culture, ["context"] = text.Context, ["key"] = text.Key, ["value"] = text.Value };
        if (text.Forms is { Count: > 0 } forms) item["forms"] = new JsonArray([.. forms.Select(form => (JsonNode)form)]);
        return item;
    }
}
