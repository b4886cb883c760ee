using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Recipes.Schemas;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Recipes.Steps;

public sealed class ThemesStep(ModuleCatalog catalog) : RecipeStep
{
    public override string Name => "themes";

    public override IEnumerable<RecipeProblem> Validate(StepSource step) => [.. step.ExpectText("site"), .. step.ExpectText("Site")];

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        if (Read(step.Data) is { Theme: { } wanted } && catalog.Graph.Find(wanted) is null) step.NoteUnknown("site", UnknownKind.Theme, wanted, $"The theme '{wanted}' is not here; another takes its place until it is.");
        if (Read(step.Data) is { } theme) (await scope.RunAsync<ChangeFeatures, ChangeFeaturesInput, IReadOnlyList<string>>(theme, stop)).Demand();
    }

    public override JsonObject Schema(SchemaWords words) => JsonShape.Object([new("site", JsonShape.Suggested(words.Features, "Het thema van de website."))]);

    public override int Order => 1;

    public override async Task<IReadOnlyList<JsonObject>> ExportAsync(RecipeExport export, CancellationToken stop) =>
        await export.Reader.GetAsync<TenantFeatures>(TenantFeatures.TheId, stop) is { Theme.Length: > 0 } features ? [new() { ["site"] = features.Theme }] : [];

    public override Task<IReadOnlyList<KeptThing>> RemoveAsync(IReadOnlyList<TreePath> gone, ActionScope scope, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<KeptThing>>([.. gone.Select(place => new KeptThing(place.Text, "een website heeft altijd een thema"))]);

    public static ChangeFeaturesInput? Read(JsonObject data) =>
        (data.Text("site") is { Length: > 0 } lower ? lower : data.Text("Site")) is { Length: > 0 } site ? new([], [], FeatureNames.Ours(site)) : null;
}
