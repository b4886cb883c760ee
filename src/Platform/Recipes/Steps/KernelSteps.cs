using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Recipes.Schemas;
using OrchardVrijwilligers.Platform.Security;
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

public sealed class SettingsStep(SchemaWords words) : RecipeStep
{
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

public sealed class RolesStep(IEnumerable<IRoleHolders> holders) : RecipeStep
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

    public override JsonObject Schema(SchemaWords words) => JsonShape.Object(
    [
        new("Roles", JsonShape.List(JsonShape.Object(
        [
            new("Name", JsonShape.Name(100)),
            new("Description", JsonShape.Text()),
            new("Permissions", JsonShape.Texts("Wat iemand met deze rol mag.")),
            new("PermissionBehavior", JsonShape.Suggested(["Replace", "Add", "Remove"])),
        ], "Name"))),
    ], "Roles");

    public override int Order => 30;

    public override async Task<IReadOnlyList<JsonObject>> ExportAsync(RecipeExport export, CancellationToken stop)
    {
        var roles = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        await foreach (var role in export.Reader.AllAsync<RoleRecord>(stop))
            roles[role.Name] = new JsonObject { ["Name"] = role.Name, ["Description"] = role.Description, ["Permissions"] = new JsonArray([.. role.Permissions.Select(permission => (JsonNode)permission)]) };
        return roles.Count > 0 ? [new() { ["Roles"] = new JsonArray([.. roles.Values]) }] : [];
    }

    public override async Task<IReadOnlyList<KeptThing>> RemoveAsync(IReadOnlyList<TreePath> gone, ActionScope scope, CancellationToken stop)
    {
        var (off, kept) = (new List<string>(), new List<KeptThing>());
        foreach (var place in gone.Where(place => place.Keys.Length == 2))
        {
            var people = 0;
            foreach (var each in holders) people += await each.CountAsync(place.Last, scope.Reader, stop);
            if (RemoveRoles.IsBuiltIn(place.Last)) kept.Add(new(place.Text, "elke website heeft deze rol"));
            else if (people > 0) kept.Add(new(place.Text, people == 1 ? "1 persoon heeft deze rol" : $"{people} mensen hebben deze rol"));
            else off.Add(place.Last);
        }
        (await scope.RunAsync<RemoveRoles, IReadOnlyList<string>, bool>(off, stop)).Demand();
        return kept;
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
