using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Tenants;
using OrchardVrijwilligers.Web;

namespace OrchardVrijwilligers.Benchmarks;

/// <summary>A whole host on a free port of the loopback address, with a folder that goes afterwards.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private Installation(WebApplication app, string folder) => (App, Folder) = (app, folder);

    public WebApplication App { get; }

    public string Folder { get; }

    public TenantHost Tenants => App.Services.GetRequiredService<TenantHost>();

    public TenantSetup Setup => App.Services.GetRequiredService<TenantSetup>();

    public string Address => App.Urls.First();

    /// <param name="keepsPages">False: every page is made anew for each request.</param>
    public static async Task<Installation> StartAsync(bool keepsPages = true)
    {
        var folder = Path.Combine(Path.GetTempPath(), "ov-bench", Guid.NewGuid().ToString("n"));
        var builder = Host.Builder(Arguments.Read(["--data", folder, "--urls", "http://127.0.0.1:0"]));
        if (!keepsPages) builder.Services.RemoveAll<IOutputCacheStore>();
        var app = builder.Build();
        Host.Use(app);
        var installation = new Installation(app, folder);
        await installation.Tenants.StartAsync();
        await app.StartAsync();
        return installation;
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }
}
