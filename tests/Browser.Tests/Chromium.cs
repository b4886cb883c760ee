using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Tenants;
using OrchardVrijwilligers.Web.Tests;

[assembly: AssemblyFixture(typeof(OrchardVrijwilligers.Browser.Tests.Hilversum))]

namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>Hilversum on a real host with Heuvelland beside it, and one Chromium for all tests.</summary>
public class Hilversum : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium-headless-shell";
    private readonly Portal portal = new("hilversum");
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address => portal.Address;

    public ValueTask<ShellLease> EnterAsync() => portal.Tenants.EnterAsync("hilversum");

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program)) return;
        await portal.InitializeAsync();
        await portal.Services.GetRequiredService<TenantSetup>().AddAsync("heuvelland", "heuvelland", "heuvelland");
        await PrepareAsync(portal);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>For a portal that differs from the usual one.</summary>
    protected virtual Task PrepareAsync(Portal portal) => Task.CompletedTask;

    public async Task<Visit> OpenAsync(string path, int width = 1280, bool script = true, Action<BrowserNewContextOptions>? reader = null)
    {
        var visit = await EnterBrowserAsync(width, script, reader);
        await visit.GoAsync(path);
        return visit;
    }

    /// <summary>A window in which nothing was opened yet, to prepare it first.</summary>
    /// <param name="reader">What the reader has set: night, less motion, own colours.</param>
    public async Task<Visit> EnterBrowserAsync(int width = 1280, bool script = true, Action<BrowserNewContextOptions>? reader = null)
    {
        Assert.SkipWhen(browser is null, $"{Program} is not here: apt-get install chromium-headless-shell");
        var options = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 800 }, JavaScriptEnabled = script, Locale = "nl-NL" };
        reader?.Invoke(options);
        var context = await browser!.NewContextAsync(options);
        return new Visit(context, await context.NewPageAsync(), Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (browser is not null) await portal.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>One visitor in a window of their own; remembers what the page asked for and what it complained of.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly string address;

    public Visit(IBrowserContext context, IPage page, string address)
    {
        (this.context, Page, this.address) = (context, page, address);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal)) Outside.Add(request.Url);
        };
    }

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    public List<string> Outside { get; } = [];

    public Task<IResponse?> GoAsync(string path) => Page.GotoAsync(address + path, new() { WaitUntil = WaitUntilState.Load });

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
