using Microsoft.Playwright;
using OrchardVrijwilligers.Platform.Tenants;
using OrchardVrijwilligers.Web.Tests;

[assembly: AssemblyFixture(typeof(OrchardVrijwilligers.Browser.Tests.Hilversum))]
[assembly: AssemblyFixture(typeof(OrchardVrijwilligers.Browser.Tests.Heuvelland))]

namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>The portal of a municipality on a real host, and a Chromium to visit it with.</summary>
public abstract class Municipality(string recipe) : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";
    private readonly Portal portal = new(recipe);
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address => portal.Address;

    public ValueTask<ShellLease> EnterAsync() => portal.Tenants.EnterAsync(recipe);

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program)) return;
        await portal.InitializeAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task<Visit> OpenAsync(string path, int width = 1280, bool script = true, Action<BrowserNewContextOptions>? reader = null)
    {
        Assert.SkipWhen(browser is null, $"{Program} is not here: apt-get install chromium");
        var options = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 800 }, JavaScriptEnabled = script, Locale = "nl-NL" };
        reader?.Invoke(options);
        var context = await browser!.NewContextAsync(options);
        var visit = new Visit(context, await context.NewPageAsync(), Address);
        await visit.GoAsync(path);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (browser is not null) await portal.DisposeAsync();
    }
}

public sealed class Hilversum() : Municipality("hilversum");

public sealed class Heuvelland() : Municipality("heuvelland");

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
