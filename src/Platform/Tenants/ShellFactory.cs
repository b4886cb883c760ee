using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.ObjectPool;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Caching;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Schemas;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Security.Html;

namespace OrchardVrijwilligers.Platform.Tenants;

/// <summary>Builds shells: an empty container plus what the host lends, what the kernel gives and what the features bring.</summary>
public sealed class ShellFactory(IServiceProvider host, ModuleCatalog catalog)
{
    private readonly ConcurrentDictionary<string, Blueprint> blueprints = new(StringComparer.Ordinal);

    /// <summary>What runs of a set of features: one whose module was taken away is left out, and a theme that is not here has a stand-in.</summary>
    public Blueprint BlueprintFor(IEnumerable<string> enabled, string theme)
    {
        var wanted = enabled.Order(StringComparer.Ordinal).ToList();
        return blueprints.GetOrAdd($"{theme}|{string.Join(',', wanted)}", _ => Make(wanted, theme));
    }

    private Blueprint Make(List<string> wanted, string theme)
    {
        var logger = host.GetRequiredService<ILogger<ShellFactory>>();
        foreach (var id in wanted)
            // What is Orchard Core's was named by the plan of its recipe, and waits for nothing.
            if (FeatureNames.FateOf(id) == FeatureFate.Ours && catalog.Graph.ProblemWith(id) is { } problem) logger.LogWarning("A feature that is on is left out. {Problem}", problem);
        var found = catalog.ThemeOr(theme);
        if (theme.Length > 0 && found != theme) logger.LogWarning("The theme '{Theme}' is not here; '{Found}' takes its place", theme, found);
        return new(catalog, wanted.Where(id => catalog.Graph.ProblemWith(id) is null), found);
    }

    /// <param name="store">Goes with the shell, also when the shell cannot be built.</param>
    /// <param name="follow">False for a shell that only runs a recipe: it keeps no caches and indexes up to date.</param>
    public async Task<Shell> BuildAsync(TenantPlace place, Blueprint blueprint, IDocumentStore store, IDueTimes dueTimes, ITenantReload reload, TenantResources resources, bool follow, CancellationToken stop)
    {
        var provider = Container(place, blueprint, store, dueTimes, reload, resources);
        try
        {
            // Modules map what the definitions say; read beforehand, so that no thread waits for the database meanwhile.
            await provider.GetRequiredService<ContentCache>().GetAsync(stop);
            return new(place.Name, blueprint, provider, store, Pipeline(provider, blueprint), follow);
        }
        catch
        {
            await provider.DisposeAsync();
            await store.DisposeAsync();
            throw;
        }
    }

    private ServiceProvider Container(TenantPlace place, Blueprint blueprint, IDocumentStore store, IDueTimes dueTimes, ITenantReload reload, TenantResources resources)
    {
        var services = new ServiceCollection();
        LendHost(services);
        // Instances, not factories: what the host lends must not be disposed with the tenant.
        services.AddSingleton(place).AddSingleton(blueprint).AddSingleton(blueprint.Views).AddSingleton(store).AddSingleton(dueTimes).AddSingleton(reload).AddSingleton(resources).AddSingleton(catalog);
        AddKernel(services, place);
        PageCaching.Add(services, host.GetService<IOutputCacheStore>());
        blueprint.AddTo(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = false, ValidateOnBuild = false });
    }

    private void LendHost(IServiceCollection services)
    {
        Lend<ILoggerFactory>(services);
        Lend<IConfiguration>(services);
        Lend<IWebHostEnvironment>(services);
        Lend<IHostEnvironment>(services);
        Lend<IHostApplicationLifetime>(services);
        Lend<DiagnosticListener>(services);
        Lend<DiagnosticSource>(services);
        Lend<IMeterFactory>(services);
        Lend<ObjectPoolProvider>(services);
        Lend<DistributedContextPropagator>(services);
        Lend<IHttpContextAccessor>(services);
        Lend<TimeProvider>(services);
        Lend<TenantHost>(services);
        LendIfThere<RecipeRunner>(services);
        LendIfThere<RecipeLoader>(services);
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services.AddOptions();
    }

    private void Lend<T>(IServiceCollection services) where T : class => services.AddSingleton(host.GetRequiredService<T>());

    private void LendIfThere<T>(IServiceCollection services) where T : class
    {
        if (host.GetService<T>() is { } lent) services.AddSingleton(lent);
    }

    private static void AddKernel(IServiceCollection services, TenantPlace place)
    {
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddSingleton<ActionRunner>();
        services.AddSingleton<ContentCache>().AddSingleton<IPageSource>(provider => provider.GetRequiredService<ContentCache>()).AddSingleton<ContentSession>().AddSingleton<ContentBehavior>().AddSingleton<ContentWriting>().AddSingleton<ContentPatterns>();
        services.AddSingleton<ITextSource, SiteTexts>().AddSingleton<OneLanguagePaths>().AddSingleton(new OneLanguageRoot("/api"));
        services.AddSingleton<SiteCache>().AddSingleton<LiquidTemplates>().AddSingleton<ViewRenderer, TenantViewRenderer>().AddSingleton<Pages>();
        services.AddSingleton<JobRunner>().AddSingleton<RecipeSteps>().AddSingleton<PortalExport>().AddSingleton<SchemaWords>().AddSingleton<RecipeSchema>();
        services.AddSingleton(new HtmlSanitizer(HtmlPolicy.Content));
        services.AddAntiforgery();
        services.AddOptions<AntiforgeryOptions>().Configure<IHttpContextAccessor>((options, current) =>
        {
            options.Cookie = new TenantCookie($"ov-{place.Name}-form", current);
            options.FormFieldName = "_token";
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddDataProtection().SetApplicationName($"OrchardVrijwilligers/{place.Name}");
        services.AddSingleton<Microsoft.Extensions.Options.IConfigureOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>, StoredKeys>();
    }

    private static RequestDelegate Pipeline(ServiceProvider provider, Blueprint blueprint)
    {
        var app = new ApplicationBuilder(provider);
        app.UseMiddleware<LanguageMiddleware>();
        app.UseRouting();
        blueprint.Use(app);
        PageCaching.Use(app);
        app.UseMiddleware<EndpointGuard>();
        app.UseEndpoints(blueprint.Map);
        app.Run(context => provider.GetRequiredService<Pages>().NotFoundAsync(context));
        return app.Build();
    }
}
