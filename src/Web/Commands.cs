using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content.Actions;
using OrchardVrijwilligers.Platform.Content.Postcodes;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Web;

/// <summary>The commands, each on the same host as the server.</summary>
internal static class Commands
{
    public const string Usage =
        "Use: tenant list | tenant add NAME --recipe R [--prefix P] [--host H] | tenant remove NAME | recipe plan FILE --tenant T [--json] | recipe run FILE --tenant T [--conflict own|base] [--keep PATH] [--take PATH] | recipe export --tenant T [--only A,B] --out FILE | recipe check --orchard FILE | recipe check --orchard --tenant T | recipe schema [--tenant T] | index rebuild [--tenant T] | backup FILE --tenant T | restore FILE --tenant T [--prefix P] [--host H] | user add EMAIL --tenant T [--role R] [--name N] | postcodes import FILE --tenant T | module list";

    public static async Task<int> RunAsync(Arguments arguments, CancellationToken stop)
    {
        await using var app = Host.Builder(arguments).Build();
        var tenants = app.Services.GetRequiredService<TenantHost>();
        await tenants.StartAsync(stop);
        switch (arguments.Words)
        {
            case ["tenant", "list"]: ListTenants(tenants); break;
            case ["tenant", "add", ..]: await AddTenantAsync(app.Services, arguments, stop); break;
            case ["tenant", "remove", ..]: await tenants.RemoveAsync(arguments.Demand(2, "The name"), stop); break;
            case ["recipe", "run", ..]: await RecipeCommands.RunAsync(app.Services, arguments, stop); break;
            case ["recipe", "plan", ..]: await RecipeCommands.PlanAsync(app.Services, arguments, stop); break;
            case ["recipe", "export"]: await RecipeCommands.ExportAsync(app.Services, arguments, stop); break;
            case ["recipe", "check", ..]: await RecipeCommands.CheckAsync(app.Services, arguments, stop); break;
            case ["recipe", "schema"]: await RecipeCommands.SchemaAsync(app.Services, arguments, stop); break;
            case ["postcodes", "import", ..]: await ImportPostcodesAsync(app.Services, arguments, stop); break;
            case ["index", "rebuild"]: await StoreCommands.RebuildIndexesAsync(app.Services, arguments, stop); break;
            case ["backup", ..]: await StoreCommands.BackUpAsync(app.Services, arguments, stop); break;
            case ["restore", ..]: await StoreCommands.RestoreAsync(app.Services, arguments, stop); break;
            case ["user", "add", ..]: await UserCommands.AddAsync(app.Services, arguments, stop); break;
            case ["module", "list"]: ModuleList.Write(tenants.Catalog); break;
            default: throw new UsageException($"The command '{string.Join(' ', arguments.Words)}' is not known. {Usage}");
        }
        return 0;
    }

    private static void ListTenants(TenantHost tenants)
    {
        foreach (var tenant in tenants.Tenants.All)
            Console.WriteLine($"{tenant.Name}\t{tenant.State}\t{(tenant.Prefix.Length > 0 ? "/" + tenant.Prefix : "/")}\t{string.Join(',', tenant.Hosts)}\t{tenant.Recipe}");
    }

    private static async Task AddTenantAsync(IServiceProvider services, Arguments arguments, CancellationToken stop)
    {
        var recipe = arguments["recipe"] ?? throw new UsageException("Say with --recipe from which recipe the tenant is set up.");
        var report = await services.GetRequiredService<TenantSetup>().AddAsync(arguments.Demand(2, "The name"), recipe, arguments["prefix"] ?? "",
            arguments.Hosts, progress: new ConsoleProgress(), stop: stop);
        RecipeCommands.Notes(report);
    }

    private static async Task ImportPostcodesAsync(IServiceProvider services, Arguments arguments, CancellationToken stop)
    {
        var (tenant, file) = (Tenant(services, arguments), arguments.Demand(2, "The file"));
        var read = PostcodeFile.Read(await File.ReadAllBytesAsync(file, stop));
        var outcome = await services.GetRequiredService<TenantHost>().WorkBesideAsync(tenant,
            beside => beside.GetRequiredService<ActionRunner>().RunAsync<ImportPostcodes, PostcodeFile, int>(read, Actor.CommandLine, stop), stop);
        if (!outcome.IsDone) throw new TenantException(string.Join(Environment.NewLine, outcome.Problems.Select(problem => $"{file}: {(problem.Field.Length > 0 ? problem.Field + ": " : "")}{problem.Message}")));
        Console.WriteLine($"{outcome.Value} postcodes");
    }

    public static string Tenant(IServiceProvider services, Arguments arguments)
    {
        var name = arguments["tenant"] ?? throw new UsageException("Say with --tenant which tenant.");
        return services.GetRequiredService<TenantHost>().Tenants.Find(name) is null ? throw new TenantException($"There is no tenant '{name}'.") : name;
    }
}
