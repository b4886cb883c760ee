using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Users.Actions;
using OrchardVrijwilligers.Modules.Users.Identity;
using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Users;

/// <summary>A newer base drops roles of a portal with accounts.</summary>
public sealed class DroppedRoleTests(AdminPortal portal) : IClassFixture<AdminPortal>
{
    private const string Tenant = "stad";

    [Fact]
    public async Task A_role_stays_while_somebody_has_it_and_keeps_its_permissions()
    {
        var overlay = Write("gemeente", """ "base": { "name": "stam", "version": "1.0" }, "steps": [ { "name": "settings", "SiteName": "Gemeente" } ] """);
        Base("1.0", Role("Hulp"), Role("Balie"), Role("Niemand"), Role("Blijft"));
        await portal.Services.GetRequiredService<TenantSetup>().AddAsync(Tenant, overlay, prefix: Tenant);
        foreach (var (email, role) in (IEnumerable<(string, string)>)[("an@voorbeeld.nl", "Hulp"), ("bo@voorbeeld.nl", "balie"), ("cas@voorbeeld.nl", "Balie"), ("do@voorbeeld.nl", "Blijft")]) await AddAsync(email, role);
        Base("2.0", Role("Blijft"));

        var plan = await Recipes.PlanAsync(Tenant, overlay);
        var report = await Recipes.RunAsync(Tenant, overlay);

        KeptThing[] kept = [new("Roles.Roles[Hulp]", "1 persoon heeft deze rol"), new("Roles.Roles[Balie]", "2 mensen hebben deze rol")];
        Assert.Equal(kept, report.Kept);
        Assert.Equal(kept, plan.Plan[^1].Kept);
        Assert.Equal(["Niemand"], plan.Plan[^1].Things.Select(thing => thing.Name));
        var roles = await RolesAsync();
        Assert.DoesNotContain("Niemand", roles.Keys);
        Assert.Equal(["EditContent"], roles["Hulp"].Permissions);
        Assert.Contains("Balie", roles.Keys);
        Assert.Empty((await Recipes.PlanAsync(Tenant, overlay)).Changes);

        // What stayed is the portal's own: it does not go when its last holder does.
        await portal.InsideAsync(Tenant, async services => (await services.GetRequiredService<ActionRunner>().RunAsync<RemoveUser, string, bool>(await IdOfAsync(services, "an@voorbeeld.nl"), Actor.Setup)).IsDone);
        await Recipes.RunAsync(Tenant, overlay);
        Assert.Contains("Hulp", (await RolesAsync()).Keys);
    }

    private RecipeRunner Recipes => portal.Services.GetRequiredService<RecipeRunner>();

    private static string Role(string name) => $$"""{ "Name": "{{name}}", "Permissions": ["EditContent"] }""";

    private void Base(string version, params IEnumerable<string> roles) => Write("stam", $$""" "version": "{{version}}", "steps": [ { "name": "feature", "enable": ["Users"] }, { "name": "Roles", "Roles": [ {{string.Join(", ", roles)}} ] } ] """);

    private string Write(string name, string rest)
    {
        var file = Path.Combine(portal.Folder, name + ".recipe.json");
        File.WriteAllText(file, $$"""{ "name": "{{name}}", {{rest}} }""");
        return file;
    }

    private Task<bool> AddAsync(string email, string role) => portal.InsideAsync(Tenant, async services =>
        (await services.GetRequiredService<Accounts>().AddAsync(new(email, email, AdminPortal.Password, role), Actor.Setup)).IsDone ? true : throw new InvalidOperationException(email));

    private static async Task<string> IdOfAsync(IServiceProvider services, string email) =>
        (await services.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<User>>().FindByEmailAsync(email))!.Id;

    private Task<Dictionary<string, RoleRecord>> RolesAsync() => portal.InsideAsync(Tenant, async services =>
    {
        var roles = new Dictionary<string, RoleRecord>();
        await using var session = services.GetRequiredService<IDocumentStore>().OpenSession();
        await foreach (var role in session.AllAsync<RoleRecord>(TestContext.Current.CancellationToken)) roles[role.Name] = role;
        return roles;
    });
}
