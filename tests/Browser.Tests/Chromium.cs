using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
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
    private readonly ConcurrentBag<IBrowserContext> free = [];
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
        var usual = script && reader is null;
        if (!usual || !free.TryTake(out var context))
        {
            var options = new BrowserNewContextOptions { JavaScriptEnabled = script, Locale = "nl-NL" };
            reader?.Invoke(options);
            context = await browser!.NewContextAsync(options);
        }
        var page = await context.NewPageAsync();
        await page.SetViewportSizeAsync(width, 800);
        return new Visit(page, Address, usual ? free.Add : null);
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
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        Rules = new() { ["target-size"] = new() { Enabled = true } },
    };

    private readonly string address;
    private readonly Action<IBrowserContext>? giveBack;

    /// <param name="giveBack">Takes the usual surroundings, for the next visitor: making new ones takes longer than the visit. The portal keeps nothing in a browser but cookies, which are cleared.</param>
    public Visit(IPage page, string address, Action<IBrowserContext>? giveBack)
    {
        (Page, this.address, this.giveBack) = (page, address, giveBack);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Complaints.Enqueue(message.Text);
        };
        page.PageError += (_, error) => Complaints.Enqueue(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal)) Outside.Enqueue(request.Url);
        };
    }

    public IPage Page { get; }

    /// <summary>The browser adds to it whenever it likes.</summary>
    public ConcurrentQueue<string> Complaints { get; } = [];

    public ConcurrentQueue<string> Outside { get; } = [];

    public Task<IResponse?> GoAsync(string path) => Page.GotoAsync(address + path, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>Waits for a page, or for a change of address in place. Playwright's own waits for an address and for a loaded page look first and then listen, and miss what comes between; expectations ask again until it is so.</summary>
    /// <param name="address">Two stars stand for anything, one for anything but a slash.</param>
    public async Task ArriveAsync(string address)
    {
        var pattern = Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal);
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex($"^{pattern}$"), new() { Timeout = 30_000 });
        await Assertions.Expect(Page.Locator(":root")).ToHaveJSPropertyAsync("ownerDocument.readyState", "complete", new() { Timeout = 30_000 });
    }

    /// <summary>That a form came back with its faults: the title says so, and the reader stands at their list. A browser gives the focus that a page asks for when it first draws it, which is after it has loaded.</summary>
    public async Task AssertAtFaultsAsync()
    {
        await Assertions.Expect(Page).ToHaveTitleAsync(new Regex("^Fout: "));
        await AssertFocusedAsync("#fouten");
    }

    public Task AssertFocusedAsync(string selector) => Assertions.Expect(Page.Locator(selector)).ToBeFocusedAsync();

    /// <summary>That nobody has to scroll sideways.</summary>
    public async Task AssertFitsAsync(string what)
    {
        var (wide, window) = (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await Page.EvaluateAsync<int>("document.documentElement.clientWidth"));
        Assert.True(wide <= window, $"{what} is {wide} px wide in a window of {window} px");
    }

    /// <summary>That axe finds nothing against WCAG 2.2 AA and good practice.</summary>
    /// <param name="where">Which page, at what width.</param>
    public async Task AssertAxeAsync(string where)
    {
        var found = await Page.RunAxe(Rules);
        Assert.True(found.Violations.Length == 0, where + "\n" + string.Join('\n', found.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}\n  {string.Join("\n  ", violation.Nodes.Take(3).Select(node => node.Html))}")));
    }

    public async ValueTask DisposeAsync()
    {
        var context = Page.Context;
        if (giveBack is null || context.Pages.Count > 1)
        {
            await context.DisposeAsync();
            return;
        }
        await Page.CloseAsync();
        await context.ClearCookiesAsync();
        giveBack(context);
    }
}
