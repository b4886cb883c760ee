using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Web.Tests;

/// <summary>A real host on a free port of the loopback address with a folder of its own.</summary>
public class Portal(string recipe) : IAsyncLifetime
{
    private static readonly HtmlParser Parser = new();
    private WebApplication? app;

    public HttpClient Client { get; private set; } = null!;

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "ov-tests", Guid.NewGuid().ToString("n"));

    public string Address => app!.Urls.First();

    public IServiceProvider Services => app!.Services;

    public TenantHost Tenants => Services.GetRequiredService<TenantHost>();

    /// <summary>For a portal that differs from the usual one.</summary>
    protected virtual void Configure(WebApplicationBuilder builder)
    {
    }

    public virtual async ValueTask InitializeAsync()
    {
        var builder = Host.Builder(Arguments.Read(["--data", Folder, "--urls", "http://127.0.0.1:0"]));
        Configure(builder);
        app = builder.Build();
        Host.Use(app);
        await Tenants.StartAsync();
        if (recipe.Length > 0) await Services.GetRequiredService<TenantSetup>().AddAsync(recipe, recipe);
        await app.StartAsync();
        Client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(app.Urls.First()) };
        if (recipe.Length > 0) await IndexedAsync();
    }

    /// <summary>Right after something was published it is still being indexed.</summary>
    protected async Task IndexedAsync()
    {
        using var lease = await Tenants.EnterAsync(recipe);
        await lease.Shell.CaughtUpAsync();
    }

    public async Task<IDocument> PageAsync(string path)
    {
        using var answer = await Client.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {(int)answer.StatusCode}: {text[..Math.Min(400, text.Length)]}");
        return await Parser.ParseDocumentAsync(text);
    }

    public virtual async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (app is not null) await app.DisposeAsync();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
