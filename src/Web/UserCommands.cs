using System.Text;
using OrchardVrijwilligers.Modules.Users.Identity;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Web;

internal static class UserCommands
{
    /// <summary>Makes an account. The password comes from standard input, never from the command line, where every process can read it.</summary>
    public static async Task AddAsync(IServiceProvider services, Arguments arguments, CancellationToken stop)
    {
        var (email, tenant) = (arguments.Demand(2, "The e-mail address"), Commands.Tenant(services, arguments));
        using var lease = await services.GetRequiredService<TenantHost>().EnterAsync(tenant, stop);
        await using var scope = lease.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetService<Accounts>() ?? throw new TenantException($"The feature 'Users' is off in the tenant '{tenant}'.");
        var account = new NewAccount(email, arguments["name"] ?? email.Split('@')[0], ReadPassword(), arguments["role"] is { } role ? [role] : []);
        var outcome = await accounts.AddAsync(account, Actor.CommandLine, stop);
        if (!outcome.IsDone) throw new TenantException(string.Join(' ', outcome.Problems.Select(problem => problem.Message)));
        Console.WriteLine($"{tenant}: {email} can sign in");
    }

    private static string ReadPassword()
    {
        if (Console.IsInputRedirected) return Console.In.ReadLine() ?? "";
        Console.Write("Password: ");
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key != ConsoleKey.Backspace) typed.Append(key.KeyChar);
            else if (typed.Length > 0) typed.Length--;
        }
        Console.WriteLine();
        return typed.ToString();
    }
}
