using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Recipes.Schemas;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Recipes.Steps;

public sealed class RolesStep(IEnumerable<IRoleHolders> holders) : RecipeStep
{
    public override string Name => "Roles";

    public override IEnumerable<RecipeProblem> Validate(StepSource step)
    {
        foreach (var problem in step.DemandObjects("Roles").Concat(step.ExpectDifferentNames("Roles"))) yield return problem;
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
