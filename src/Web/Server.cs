using System.Diagnostics;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Web;

/// <summary>Serves all tenants; sets the first one up when there is none.</summary>
internal static class Server
{
    public static async Task<int> RunAsync(Arguments arguments)
    {
        var app = Host.Builder(arguments).Build();
        Host.Use(app);
        var tenants = app.Services.GetRequiredService<TenantHost>();
        using var inUse = DataFolder.Share(tenants.Options.Folder);
        var administrators = new FirstAdministrators(tenants, app.Configuration);
        await tenants.StartAsync();
        await SetUpAsync(app.Services, tenants, arguments, app.Configuration);
        await administrators.MakeAsync();
        await app.StartAsync();
        Console.WriteLine($"Klaar: {string.Join(", ", app.Urls)}");
        await administrators.InviteAsync(app.Urls.First());
        await app.WaitForShutdownAsync();
        await app.DisposeAsync();
        return 0;
    }

    private static async Task SetUpAsync(IServiceProvider services, TenantHost tenants, Arguments arguments, IConfiguration configuration)
    {
        if ((arguments["recipe"] ?? configuration["Setup:Recipe"]) is not { Length: > 0 } recipe || tenants.Tenants.All.Any(tenant => tenant.State != TenantState.Uninitialized)) return;
        var watch = Stopwatch.StartNew();
        var name = Path.GetFileName(recipe).Replace(".recipe.json", "", StringComparison.Ordinal);
        Console.WriteLine($"Portaal '{name}' inrichten");
        var report = await services.GetRequiredService<TenantSetup>().AddAsync(name, recipe, progress: new ConsoleProgress());
        foreach (var note in report.Notes) Console.WriteLine($"Let op: {note}");
        Console.WriteLine($"Ingericht in {watch.Elapsed.TotalSeconds:0.0} s");
    }
}

/// <summary>Writes at once and in order, which the framework's own Progress does not promise.</summary>
internal sealed class ConsoleProgress : IProgress<string>
{
    public void Report(string value) => Console.WriteLine("  " + value);
}
