using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Users;
using OrchardVrijwilligers.Modules.Users.Identity;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;
using OrchardVrijwilligers.Web;

namespace OrchardVrijwilligers.Modules.Admin.Tests;

/// <summary>A real host with two portals: one at the root, one under /buren.</summary>
public class AdminPortal : IAsyncLifetime
{
    public const string Root = "kern";
    public const string Neighbor = "buren";
    public const string Email = "beheer@voorbeeld.nl";
    public const string Password = "groene kano op zolder";
    private WebApplication? app;

    public TestClock Clock { get; } = new();

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "ov-tests", Guid.NewGuid().ToString("n"));

    public IServiceProvider Services => app!.Services;

    public TenantHost Tenants => Services.GetRequiredService<TenantHost>();

    public string Address => app!.Urls.First();

    public async ValueTask InitializeAsync()
    {
        var builder = Web.Host.Builder(Arguments.Read(["--data", Folder, "--urls", "http://127.0.0.1:0"]));
        builder.Services.AddSingleton<TimeProvider>(Clock);
        Configure(builder);
        app = builder.Build();
        Web.Host.Use(app);
        await Tenants.StartAsync();
        await Services.GetRequiredService<TenantSetup>().AddAsync(Root, "kern");
        await Services.GetRequiredService<TenantSetup>().AddAsync(Neighbor, "kern", prefix: Neighbor);
        await app.StartAsync();
        await AddAsync(Root, Email, KnownRoles.Administrator);
        await AddAsync(Neighbor, Email, KnownRoles.Administrator);
    }

    /// <summary>For a host that differs from the usual one.</summary>
    protected virtual void Configure(WebApplicationBuilder builder)
    {
    }

    public Browser NewBrowser() => new(Address);

    public async Task<Browser> SignedInAsync(string email = Email)
    {
        var browser = NewBrowser();
        using var answer = await browser.SignInAsync(email, Password);
        Assert.Equal(303, (int)answer.StatusCode);
        return browser;
    }

    /// <summary>An account with the usual password; the result is its address.</summary>
    public async Task<string> AddAsync(string tenant, string email, params string[] roles)
    {
        await InsideAsync(tenant, services => services.GetRequiredService<Accounts>().AddAsync(new(email, "Toets", Password, roles), Actor.Setup), outcome => outcome.Demand());
        return email;
    }

    public Task AddRoleAsync(string name, params string[] permissions) => InsideAsync(Root,
        services => services.GetRequiredService<ActionRunner>().RunAsync<ChangeRoles, IReadOnlyList<RoleChange>, bool>([new(name, null, permissions, "Replace")], Actor.Setup), outcome => outcome.Demand());

    /// <summary>Does something with the services of a tenant.</summary>
    public async Task<T> InsideAsync<T>(string tenant, Func<IServiceProvider, Task<T>> work, Action<T>? check = null)
    {
        using var lease = await Tenants.EnterAsync(tenant);
        await using var scope = lease.Services.CreateAsyncScope();
        var result = await work(scope.ServiceProvider);
        check?.Invoke(result);
        return result;
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null) await app.DisposeAsync();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
