using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Recipes.Reading;

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
            if (catalog.Graph.Find(FeatureNames.Ours(wanted[at])) is null && About(wanted[at]) is { } about) step.Note($"enable[{at}]", about);
        (await scope.RunAsync<ChangeFeatures, ChangeFeaturesInput, IReadOnlyList<string>>(Read(step.Data), stop)).Demand();
    }

    private string? About(string id) => FeatureNames.FateOf(id) switch
    {
        FeatureFate.Always => null,
        FeatureFate.Kept => $"The feature '{id}' of Orchard Core has no counterpart here; it is kept.",
        _ => $"The feature '{id}' is not here; it comes on when its module does.{Near(id)}",
    };

    private string Near(string id) => NearestName.Of(id, catalog.Graph.All.Select(feature => feature.Id)) is { } near ? $" Did you mean '{near}'?" : "";

    public static ChangeFeaturesInput Read(JsonObject data) =>
        new([.. data.Texts("enable").Select(FeatureNames.Ours)], [.. data.Texts("disable").Select(FeatureNames.Ours)]);
}

public sealed class ThemesStep(ModuleCatalog catalog) : RecipeStep
{
    public override string Name => "themes";

    public override IEnumerable<RecipeProblem> Validate(StepSource step) => [.. step.ExpectText("site"), .. step.ExpectText("Site")];

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        if (Read(step.Data) is { Theme: { } wanted } && catalog.Graph.Find(wanted) is null) step.Note("site", $"The theme '{wanted}' is not here; another takes its place until it is.");
        if (Read(step.Data) is { } theme) (await scope.RunAsync<ChangeFeatures, ChangeFeaturesInput, IReadOnlyList<string>>(theme, stop)).Demand();
    }

    public static ChangeFeaturesInput? Read(JsonObject data) =>
        (data.Text("site") is { Length: > 0 } lower ? lower : data.Text("Site")) is { Length: > 0 } site ? new([], [], FeatureNames.Ours(site)) : null;
}

public sealed class SettingsStep : RecipeStep
{
    private static readonly Type[] Sections = [typeof(LookSettings), typeof(ContactSettings), typeof(LocalizationSettings), typeof(PostalCodeSettings)];

    public override string Name => "settings";

    public override IEnumerable<RecipeProblem> Validate(StepSource step)
    {
        foreach (var problem in step.ExpectText("SiteName").Concat(step.ExpectText("BaseUrl")).Concat(step.ExpectText("TimeZoneId"))) yield return problem;
        if (step.Data.Text("TimeZoneId") is { Length: > 0 } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)) yield return step.Problem("TimeZoneId", $"There is no time zone '{zone}'.");
        foreach (var section in Sections)
            if (SettingsReader.ProblemWith(step.Data[section.Name], section) is var (path, message)) yield return step.Problem($"{section.Name}.{path}", message);
        if ((step.Data["LocalizationSettings"] as JsonObject).Text("DefaultCulture") is { Length: > 0 } culture && !LocalizationSettings.IsCulture(culture))
            yield return step.Problem("LocalizationSettings.DefaultCulture", $"There is no language '{culture}'.");
    }

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        step.Data.Remove("name");
        (await scope.RunAsync<ChangeSettings, JsonObject, bool>(step.Data, stop)).Demand();
    }
}

public sealed class RolesStep : RecipeStep
{
    public override string Name => "Roles";

    public override IEnumerable<RecipeProblem> Validate(StepSource step)
    {
        foreach (var problem in step.DemandObjects("Roles")) yield return problem;
        for (var at = 0; at < (step.List("Roles")?.Count ?? 0); at++)
        {
            if (step.List("Roles")![at] is not JsonObject role) continue;
            if (role.Text("Name").Length is 0 or > 100) yield return step.Problem($"Roles[{at}]", "A role needs a \"Name\" of at most 100 characters.");
            foreach (var problem in step.ExpectTexts("Permissions", $"Roles[{at}]", role)) yield return problem;
        }
    }

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        var roles = step.List("Roles")!.OfType<JsonObject>().Select(role =>
            new RoleChange(role.Text("Name"), role.ContainsKey("Description") ? role.Text("Description") : null, role.Texts("Permissions"), role.Text("PermissionBehavior")));
        (await scope.RunAsync<ChangeRoles, IReadOnlyList<RoleChange>, bool>([.. roles], stop)).Demand();
    }
}

public sealed class LayersStep : RecipeStep
{
    public override string Name => "Layers";

    public override IEnumerable<RecipeProblem> Validate(StepSource step)
    {
        foreach (var problem in step.DemandObjects("Layers")) yield return problem;
        for (var at = 0; at < (step.List("Layers")?.Count ?? 0); at++)
            if (step.List("Layers")![at] is JsonObject layer && layer.Text("Name").Length == 0) yield return step.Problem($"Layers[{at}]", "A layer needs a \"Name\".");
    }

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop) =>
        (await scope.RunAsync<ChangeLayers, JsonArray, bool>(step.List("Layers")!, stop)).Demand();
}

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
}
