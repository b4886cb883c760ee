using OrchardVrijwilligers.Modules.Users;
using OrchardVrijwilligers.Modules.Users.Identity;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Web;

/// <summary>
/// No default password: for each tenant without an administrator a one-time link is printed. With <c>Setup:AdminEmail</c> and
/// <c>Setup:AdminPassword</c> the account is made without a word.
/// </summary>
internal sealed class FirstAdministrators(TenantHost tenants, IConfiguration configuration)
{
    private const int MostLinks = 20;
    private readonly NewAccount? unattended = Unattended(configuration);

    /// <summary>Before the first visitor.</summary>
    public async Task MakeAsync()
    {
        if (unattended is null) return;
        foreach (var tenant in Missing())
        {
            using var lease = await tenants.EnterAsync(tenant.Name);
            await using var scope = lease.Services.CreateAsyncScope();
            if (scope.ServiceProvider.GetService<Accounts>() is not { } accounts) continue;
            if (!await accounts.HasAdministratorAsync()) (await accounts.AddAsync(unattended, Actor.Setup)).Demand();
            await tenants.UpdateAsync(tenant.Name, settings => settings.HasAdministrator = true);
        }
    }

    /// <param name="url">One of the addresses at which the server listens.</param>
    public async Task InviteAsync(string url)
    {
        var (links, missing) = (0, Missing());
        foreach (var tenant in missing)
        {
            if (links == MostLinks)
            {
                Console.WriteLine("Er zijn meer portalen zonder beheerder. Bij een volgende start komen er weer links, of gebruik: user add");
                return;
            }
            if (await LinkAsync(tenant) is not { } path) continue;
            links++;
            Console.WriteLine($"Beheerder maken{(missing.Count > 1 ? $" voor '{tenant.Name}'" : "")}: {AddressOf(tenant, new(url))}{path}");
        }
    }

    private List<TenantSettings> Missing() => [.. tenants.Tenants.All.Where(tenant => tenant is { State: TenantState.Running, HasAdministrator: false })];

    private async Task<string?> LinkAsync(TenantSettings tenant)
    {
        using var lease = await tenants.EnterAsync(tenant.Name);
        await using var scope = lease.Services.CreateAsyncScope();
        if (scope.ServiceProvider.GetService<Accounts>() is not { } accounts) return null;
        var path = await accounts.InviteAdministratorAsync();
        if (path is null) await tenants.UpdateAsync(tenant.Name, settings => settings.HasAdministrator = true);
        return path;
    }

    private static NewAccount? Unattended(IConfiguration configuration)
    {
        if (configuration["Setup:AdminEmail"] is not { Length: > 0 } email) return null;
        var account = new NewAccount(email, email.Split('@')[0], configuration["Setup:AdminPassword"] ?? "", KnownRoles.Administrator);
        return Accounts.Problems(account) is [var problem, ..] ? throw new UsageException($"Setup:Admin{problem.Field}: {problem.Message}") : account;
    }

    private static string AddressOf(TenantSettings tenant, Uri listens)
    {
        // A server that listens everywhere is reached here by the machine's own name.
        var host = tenant.Hosts.FirstOrDefault() ?? (listens.Host is "0.0.0.0" or "[::]" ? "localhost" : listens.Host);
        var port = listens.IsDefaultPort ? "" : $":{listens.Port}";
        return $"{listens.Scheme}://{host}{port}{(tenant.Prefix.Length > 0 ? "/" + tenant.Prefix : "")}";
    }
}
