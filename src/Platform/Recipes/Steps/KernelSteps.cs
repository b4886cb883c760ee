using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Actions;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Steps;

/// <summary>Switches features. The runner has built the container for them before any step runs; here the choice is written.</summary>
public sealed class FeatureStep : RecipeStep
{
    public override string Name => "feature";

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop) =>
        (await scope.RunAsync<ChangeFeatures, ChangeFeaturesInput, IReadOnlyList<string>>(Read(step.Data), stop)).Demand();

    public static ChangeFeaturesInput Read(JsonObject data) =>
        new([.. data.Texts("enable").Select(FeatureNames.Ours)], [.. data.Texts("disable").Select(FeatureNames.Ours)]);
}

public sealed class ThemesStep : RecipeStep
{
    public override string Name => "themes";

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        if (Read(step.Data) is { } theme) (await scope.RunAsync<ChangeFeatures, ChangeFeaturesInput, IReadOnlyList<string>>(theme, stop)).Demand();
    }

    public static ChangeFeaturesInput? Read(JsonObject data) =>
        (data.Text("site") is { Length: > 0 } lower ? lower : data.Text("Site")) is { Length: > 0 } site ? new([], [], FeatureNames.Ours(site)) : null;
}

public sealed class SettingsStep : RecipeStep
{
    public override string Name => "settings";

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        step.Data.Remove("name");
        (await scope.RunAsync<ChangeSettings, JsonObject, bool>(step.Data, stop)).Demand();
    }
}

public sealed class ContentDefinitionStep : RecipeStep
{
    public override string Name => "ContentDefinition";

    public override IEnumerable<RecipeProblem> Validate(StepSource step)
    {
        foreach (var list in (string[])["ContentTypes", "ContentParts"])
        {
            if (step.List(list) is null) continue;
            foreach (var problem in step.DemandObjects(list)) yield return problem;
            for (var at = 0; at < step.List(list)!.Count; at++)
                if (step.List(list)![at] is JsonObject definition && definition.Text("Name").Length == 0)
                    yield return step.Problem($"{list}[{at}]", $"A definition in \"{list}\" needs a \"Name\".");
        }
    }

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop) =>
        (await scope.RunAsync<ChangeDefinitions, ChangeDefinitionsInput, bool>(new(step.List("ContentTypes") ?? [], step.List("ContentParts") ?? []), stop)).Demand();
}

public sealed class ContentStep : RecipeStep
{
    public override string Name => "content";

    public override IEnumerable<RecipeProblem> Validate(StepSource step)
    {
        foreach (var problem in step.DemandObjects("data")) yield return problem;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < (step.List("data")?.Count ?? 0); at++)
        {
            if (step.List("data")![at] is not JsonObject item) continue;
            if (item.Text("ContentType").Length == 0) yield return step.Problem($"data[{at}]", "A content item needs a \"ContentType\".");
            if (item.Text("ContentItemId") is not { Length: > 0 and <= 26 } id) yield return step.Problem($"data[{at}].ContentItemId", "A content item needs a \"ContentItemId\" of 1 to 26 characters.");
            else if (!seen.Add(id)) yield return step.Problem($"data[{at}].ContentItemId", $"The ContentItemId '{id}' stands in this step twice.");
        }
    }

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        var items = step.List("data")!.OfType<JsonObject>().Select(item => ContentItemConverter.FromNode((JsonObject)item.DeepClone())).ToList();
        var outcome = await scope.RunAsync<ImportContent, IReadOnlyList<ContentItem>, ImportReport>(items, stop);
        if (!outcome.IsDone) throw new RecipeException([.. outcome.Problems.Select(problem => step.Problem(problem.Field, problem.Message))]);
    }
}

public sealed class RolesStep : RecipeStep
{
    public override string Name => "Roles";

    public override IEnumerable<RecipeProblem> Validate(StepSource step) => step.DemandObjects("Roles");

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

    public override IEnumerable<RecipeProblem> Validate(StepSource step) => step.DemandObjects("Layers");

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop) =>
        (await scope.RunAsync<ChangeLayers, JsonArray, bool>(step.List("Layers")!, stop)).Demand();
}

public sealed class TemplatesStep : RecipeStep
{
    public override string Name => "Templates";

    public override IEnumerable<RecipeProblem> Validate(StepSource step)
    {
        if (step.Data["Templates"] is not JsonObject) yield return step.Problem("Templates", "The step 'Templates' needs an object \"Templates\".");
    }

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop) =>
        (await scope.RunAsync<ChangeTemplates, JsonObject, bool>((JsonObject)step.Data["Templates"]!, stop)).Demand();
}
