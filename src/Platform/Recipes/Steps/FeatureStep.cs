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

/// <summary>Switches features. The runner has built the container for them before any step runs; here the choice is written.</summary>
public sealed class FeatureStep(ModuleCatalog catalog) : RecipeStep
{
    public override string Name => "feature";

    public override IEnumerable<RecipeProblem> Validate(StepSource step) => [.. step.ExpectTexts("enable"), .. step.ExpectTexts("disable")];

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        var wanted = step.Data.Texts("enable");
        for (var at = 0; at < wanted.Count; at++)
            if (catalog.Graph.Find(FeatureNames.Ours(wanted[at])) is null && FeatureNames.FateOf(wanted[at]) is not FeatureFate.Always and var fate)
                step.NoteUnknown($"enable[{at}]", UnknownKind.Feature, wanted[at],
                    fate == FeatureFate.Kept ? $"The feature '{wanted[at]}' of Orchard Core has no counterpart here; it is kept." : $"The feature '{wanted[at]}' is not here; it comes on when its module does.",
                    fate == FeatureFate.Kept ? [] : catalog.Graph.All.Select(feature => feature.Id));
        (await scope.RunAsync<ChangeFeatures, ChangeFeaturesInput, IReadOnlyList<string>>(Read(step.Data), stop)).Demand();
    }

    public override JsonObject Schema(SchemaWords words) => JsonShape.Object(
    [
        new("enable", JsonShape.List(JsonShape.Suggested(words.Features), "Onderdelen die aan gaan.")),
        new("disable", JsonShape.List(JsonShape.Suggested(words.Features), "Onderdelen die uit gaan.")),
    ]);

    public override int Order => 0;

    public override async Task<IReadOnlyList<JsonObject>> ExportAsync(RecipeExport export, CancellationToken stop) =>
        await export.Reader.GetAsync<TenantFeatures>(TenantFeatures.TheId, stop) is { Enabled.Count: > 0 } features
            ? [new() { ["enable"] = new JsonArray([.. features.Enabled.Order(StringComparer.Ordinal).Select(id => (JsonNode)id)]) }]
            : [];

    public override async Task<IReadOnlyList<KeptThing>> RemoveAsync(IReadOnlyList<TreePath> gone, ActionScope scope, CancellationToken stop)
    {
        var features = await scope.Reader.GetAsync<TenantFeatures>(TenantFeatures.TheId, stop) ?? new();
        var (off, kept) = (gone.Where(place => place.Keys[0].Equals("enable", StringComparison.OrdinalIgnoreCase)).ToDictionary(place => place.Last, StringComparer.OrdinalIgnoreCase), new List<KeptThing>());
        // What stays may need another one that was to go.
        while (off.Keys.Select(id => (Id: id, Needed: NeededBy(id, features, off))).FirstOrDefault(pair => pair.Needed.Length > 0) is { Id: not null } needed)
        {
            kept.Add(new(off[needed.Id].Text, $"{needed.Needed} heeft het nodig"));
            off.Remove(needed.Id);
        }
        if (off.Count > 0) (await scope.RunAsync<ChangeFeatures, ChangeFeaturesInput, IReadOnlyList<string>>(new([], [.. off.Keys]), stop)).Demand();
        return kept;
    }

    private string NeededBy(string id, TenantFeatures features, Dictionary<string, TreePath> off) =>
        catalog.Graph.Find(id) is { AlwaysEnabled: true } ? "elke website" : features.Theme.Equals(id, StringComparison.OrdinalIgnoreCase) ? "het thema"
        : string.Join(", ", catalog.Graph.DependentsOf(id, features.Enabled).Where(other => !off.ContainsKey(other)));

    public static ChangeFeaturesInput Read(JsonObject data) =>
        new([.. data.Texts("enable").Select(FeatureNames.Ours)], [.. data.Texts("disable").Select(FeatureNames.Ours)]);
}
