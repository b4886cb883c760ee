using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Web;

/// <summary>Puts the host together: modules, stores, tenants and what every request passes before it enters its tenant.</summary>
public static class Host
{
    public static WebApplicationBuilder Builder(Arguments arguments)
    {
        AppContext.SetSwitch("Microsoft.Extensions.DependencyInjection.DisableDynamicEngine", true);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(Host).Assembly.GetName().Name });
        builder.Configuration.AddEnvironmentVariables();
        // Without this the files of modules and themes are read anew at each request, and sent in gzip that compresses nothing.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] ??= "false";
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls(arguments["urls"] ?? builder.Configuration["Urls"] ?? "http://localhost:5000");
        Logging.Configure(builder, isCommand: arguments.Words.Count > 0);
        Limits.Configure(builder);
        Proxies.Configure(builder);
        AddPlatform(builder.Services, builder.Configuration, arguments);
        return builder;
    }

    private static void AddPlatform(IServiceCollection services, IConfiguration configuration, Arguments arguments)
    {
        var folder = Path.GetFullPath(arguments["data"] ?? configuration["Data"] ?? "data");
        Directory.CreateDirectory(folder);
        var options = new PlatformOptions(folder, Idle(arguments["idle"] ?? configuration["Idle"]));
        services.AddSingleton(TimeProvider.System).AddSingleton(options).AddHttpContextAccessor().AddRouting();
        services.AddSingleton(provider => InstalledModules.Read(folder, provider.GetRequiredService<ILoggerFactory>().CreateLogger("Modules")));
        services.AddSingleton(provider => Stores(provider, options));
        services.AddSingleton<TenantHost>().AddSingleton<TenantMiddleware>().AddSingleton<RecipeRunner>().AddSingleton<TenantSetup>().AddSingleton<TenantArchive>();
        services.AddSingleton(provider => new RecipeLoader(RecipeFolders(arguments, provider.GetRequiredService<ModuleCatalog>())));
        services.AddSingleton<DueWork>().AddHostedService(provider => provider.GetRequiredService<DueWork>());
        services.AddHealthChecks();
        // Pages of all tenants together; 0 keeps none.
        if (configuration.GetValue("PageCache:Mebibytes", 64) is > 0 and var mebibytes) services.AddOutputCache(cache => cache.SizeLimit = mebibytes * 1024L * 1024);
        TelemetryExport.Add(services, configuration);
    }

    /// <summary>PostgreSQL when <c>ConnectionStrings:Portal</c> names it (as a variable: <c>ConnectionStrings__Portal</c>), SQLite otherwise.</summary>
    private static ITenantStores Stores(IServiceProvider provider, PlatformOptions options)
    {
        var clock = provider.GetRequiredService<TimeProvider>();
        return provider.GetRequiredService<IConfiguration>().GetConnectionString("Portal") is { Length: > 0 } portal
            ? new PostgresTenantStores(portal, clock)
            : new SqliteTenantStores(options, clock);
    }

    private static TimeSpan Idle(string? text) => double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var minutes) ? TimeSpan.FromMinutes(minutes) : TimeSpan.FromMinutes(20);

    private static List<string> RecipeFolders(Arguments arguments, ModuleCatalog modules) =>
    [
        .. new[] { arguments["recipes"], Path.Combine(AppContext.BaseDirectory, "recipes") }.OfType<string>().Where(Directory.Exists),
        .. modules.Modules.Where(module => module.Folder is not null).Select(module => Path.Combine(module.Folder!, "Recipes")).Where(Directory.Exists),
    ];

    public static void Use(WebApplication app)
    {
        app.UseProxies();
        app.UseMiddleware<Guard>();
        app.UseDroppedFiles();
        app.UseMiddleware<RateLimits>();
        app.UseRouting();
        app.MapStaticAssets();
        app.MapHealth();
        // A request that is not for a file of a module or for the host itself goes into its tenant. What the host has is only to be read;
        // to anything else its router answers 405 for every path there is, before it looks whether it has such a file.
        app.Use(next => context => context.GetEndpoint() is not null && HttpMethods.IsGet(context.Request.Method) ? next(context) : app.Services.GetRequiredService<TenantMiddleware>().InvokeAsync(context));
    }
}
