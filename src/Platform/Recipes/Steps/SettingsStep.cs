using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Recipes.Schemas;

namespace OrchardVrijwilligers.Platform.Recipes.Steps;

public sealed class SettingsStep(SchemaWords words) : RecipeStep
{
    // What is read of a site beside the sections that modules declare.
    private static readonly string[] OfSite = ["SiteName", "BaseUrl", "TimeZoneId", "HomeRoute", "LayerSettings", "LocalizationSettings"];

    public override string Name => "settings";

    public override IEnumerable<RecipeProblem> Validate(StepSource step)
    {
        foreach (var problem in step.ExpectText("SiteName").Concat(step.ExpectText("BaseUrl")).Concat(step.ExpectText("TimeZoneId"))) yield return problem;
        if (step.Data.Text("TimeZoneId") is { Length: > 0 } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)) yield return step.Problem("TimeZoneId", $"There is no time zone '{zone}'.");
        foreach (var section in words.SiteSections)
            if (SettingsReader.ProblemWith(step.Data[section.Name], section) is var (path, message)) yield return step.Problem($"{section.Name}.{path}", message);
        if ((step.Data["LocalizationSettings"] as JsonObject).Text("DefaultCulture") is { Length: > 0 } culture && !LocalizationSettings.IsCulture(culture))
            yield return step.Problem("LocalizationSettings.DefaultCulture", $"There is no language '{culture}'.");
    }

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        step.Data.Remove("name");
        foreach (var (name, _) in step.Data.Where(setting => !OfSite.Contains(setting.Key) && words.SiteSections.All(section => section.Name != setting.Key)))
            step.NoteUnknown(name, UnknownKind.Settings, name, $"Nothing here reads the setting '{name}'; it is kept as it is.", [.. OfSite, .. words.SiteSections.Select(section => section.Name)]);
        (await scope.RunAsync<ChangeSettings, JsonObject, bool>(step.Data, stop)).Demand();
    }

    public override JsonObject Schema(SchemaWords words) => JsonShape.Object(
    [
        new("SiteName", JsonShape.Text("De naam van de website.")),
        new("BaseUrl", JsonShape.Text("Het adres van de website.")),
        new("TimeZoneId", JsonShape.Text("Bijvoorbeeld Europe/Amsterdam.")),
        .. words.SiteSections.Select(section => KeyValuePair.Create(section.Name, JsonShape.Class(section))),
    ]);

    public override int Order => 10;

    public override async Task<IReadOnlyList<JsonObject>> ExportAsync(RecipeExport export, CancellationToken stop) =>
        await export.Reader.GetAsync<SiteSettings>(SiteSettings.TheId, stop) is { Properties.Count: > 0 } settings ? [Sorted(SecretNames.Without(settings.Properties))] : [];

    public override async Task<IReadOnlyList<KeptThing>> RemoveAsync(IReadOnlyList<TreePath> gone, ActionScope scope, CancellationToken stop)
    {
        (await scope.RunAsync<RemoveSettings, IReadOnlyList<string>, bool>([.. gone.Where(place => place.Keys.Length == 1).Select(place => place.Last)], stop)).Demand();
        return [];
    }

    private static JsonObject Sorted(JsonObject source) => new(source.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone())));
}
