using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Tests.Hosting;

public sealed record Answer(int Status, string Text, IHeaderDictionary Headers);

/// <summary>The kernel with the sample module of this assembly, without a server: requests are handed straight to the tenants.</summary>
public sealed class KernelHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly bool ownsFolder;

    private KernelHost(WebApplication app, LogBook log, string folder, bool ownsFolder) => (this.app, Log, Folder, this.ownsFolder) = (app, log, folder, ownsFolder);

    public LogBook Log { get; }

    public string Folder { get; }

    public IServiceProvider Services => app.Services;

    public TenantHost Tenants => Services.GetRequiredService<TenantHost>();

    public RecipeRunner Recipes => Services.GetRequiredService<RecipeRunner>();

    public DueWork DueWork => Services.GetRequiredService<DueWork>();

    /// <param name="folder">Of a host that ran before; by default one of its own, which goes with it.</param>
    public static async Task<KernelHost> StartAsync(TimeProvider? clock = null, string? folder = null, TimeSpan? idle = null, IReadOnlyList<ModuleInfo>? modules = null)
    {
        var place = folder ?? NewFolder();
        var log = new LogBook();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders().AddProvider(log);
        var options = new PlatformOptions(place, idle ?? TimeSpan.FromMinutes(20));
        builder.Services.AddSingleton(clock ?? TimeProvider.System).AddSingleton(options).AddHttpContextAccessor().AddRouting();
        builder.Services.AddSingleton(new ModuleCatalog(modules ?? [ModuleReader.Read(Assembly.GetExecutingAssembly())!]));
        builder.Services.AddSingleton<ITenantStores>(services => new SqliteTenantStores(options, services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<TenantHost>().AddSingleton<TenantMiddleware>().AddSingleton<RecipeRunner>().AddSingleton<TenantSetup>().AddSingleton<DueWork>();
        builder.Services.AddSingleton(new RecipeLoader([Path.Combine(place, "recipes")]));
        var host = new KernelHost(builder.Build(), log, place, folder is null);
        await host.Tenants.StartAsync();
        return host;
    }

    public static string NewFolder() => Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "ov-tests", Guid.NewGuid().ToString("n"))).FullName;

    /// <summary>Writes a recipe where other recipes can include it by name.</summary>
    public string Recipe(string name, string steps) => RecipeFile(name, $$"""{ "name": "{{name}}", "steps": [ {{steps}} ] }""");

    public string RecipeFile(string name, string json)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(Folder, "recipes")).FullName, name + ".recipe.json");
        File.WriteAllText(file, json);
        return file;
    }

    public Task<RecipeReport> SetUpAsync(string tenant, string? steps = null, string prefix = "", params IReadOnlyList<string> hosts) =>
        Services.GetRequiredService<TenantSetup>().AddAsync(tenant, Recipe($"set-up-{tenant}", steps ?? SampleRecipe.Steps(tenant)), prefix, hosts);

    public async Task<Answer> GetAsync(string path, string host = "localhost", string method = "GET")
    {
        var context = new DefaultHttpContext { RequestServices = app.Services };
        using var body = new MemoryStream();
        (context.Request.Method, context.Request.Scheme, context.Request.Host, context.Request.Path, context.Response.Body) = (method, "http", new HostString(host), path, body);
        await Services.GetRequiredService<TenantMiddleware>().InvokeAsync(context);
        return new(context.Response.StatusCode, System.Text.Encoding.UTF8.GetString(body.ToArray()), context.Response.Headers);
    }

    /// <summary>Works inside a tenant.</summary>
    public async Task<T> InAsync<T>(string tenant, Func<IServiceProvider, Task<T>> work)
    {
        using var lease = await Tenants.EnterAsync(tenant);
        return await work(lease.Services);
    }

    public Task<Outcome<TResult>> RunAsync<TAction, TInput, TResult>(string tenant, TInput input, Actor? actor = null)
        where TAction : PlatformAction<TInput, TResult>, IPlatformAction =>
        InAsync(tenant, services => services.GetRequiredService<ActionRunner>().RunAsync<TAction, TInput, TResult>(input, actor ?? Actor.CommandLine));

    public Task<T> ReadAsync<T>(string tenant, Func<IDocumentReader, Task<T>> read) => InAsync(tenant, async services =>
    {
        await using var session = services.GetRequiredService<IDocumentStore>().OpenSession();
        return await read(session);
    });

    public async Task<IReadOnlyList<T>> AllAsync<T>(string tenant) where T : class =>
        await ReadAsync<IReadOnlyList<T>>(tenant, async reader =>
        {
            var all = new List<T>();
            await foreach (var document in reader.AllAsync<T>()) all.Add(document);
            return all;
        });

    /// <summary>Stops the host and leaves its folder, as when a process ends.</summary>
    public ValueTask StopAsync() => app.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        if (ownsFolder && Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }
}
