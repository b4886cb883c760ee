using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Platform.Tenants;

/// <param name="Folder">Root of everything the host keeps.</param>
/// <param name="IdleRelease">A tenant without a request for so long is let go.</param>
public sealed record PlatformOptions(string Folder, TimeSpan IdleRelease)
{
    public string TenantFolder(string tenant) => Path.Combine(Folder, "tenants", tenant);
}

/// <summary>All tenants of this process: the registry, and a slot for each that was ever used.</summary>
public sealed class TenantHost(PlatformOptions options, ITenantStores stores, ModuleCatalog catalog, IServiceProvider services, TimeProvider clock, ILogger<TenantHost> logger) : IAsyncDisposable
{
    private static readonly DocumentModel Model = new([new DocumentKind<TenantSettings>("tenant", tenant => tenant.Name)], [], Blueprint.Json);
    private readonly ConcurrentDictionary<string, TenantSlot> slots = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim registering = new(1, 1);
    private IDocumentStore? registry;
    private volatile TenantTable table = TenantTable.Empty;
    private long seen;

    public ShellFactory Factory { get; } = new(services, catalog);

    public TenantTable Tenants => table;

    public ModuleCatalog Catalog { get; } = catalog;

    public PlatformOptions Options { get; } = options;

    public ITenantStores Stores { get; } = stores;

    public bool IsStarted => registry is not null;

    public int AwakeCount => slots.Values.Count(slot => slot.IsAwake);

    /// <summary>Reads the registry; to be called before anything else.</summary>
    public async Task StartAsync(CancellationToken stop = default)
    {
        registry = await Stores.OpenHostAsync(Model, stop);
        await RefreshAsync(stop);
    }

    /// <summary>Takes over what another process, such as the command line, changed in the registry.</summary>
    public async Task LookAgainAsync(CancellationToken stop = default)
    {
        if (await registry!.Changes.LatestAsync(stop) == Volatile.Read(ref seen)) return;
        await registering.WaitAsync(stop);
        try
        {
            await RefreshAsync(stop);
        }
        finally
        {
            registering.Release();
        }
    }

    private async Task RefreshAsync(CancellationToken stop)
    {
        Volatile.Write(ref seen, await registry!.Changes.LatestAsync(stop));
        await using var session = registry.OpenSession();
        var tenants = new List<TenantSettings>();
        await foreach (var tenant in session.AllAsync<TenantSettings>(stop)) tenants.Add(tenant);
        table = new(tenants);
    }

    /// <summary>Enters a running tenant; wakes it when needed. The caller gives the lease back. Throws <see cref="TenantUnavailableException"/>.</summary>
    public ValueTask<ShellLease> EnterAsync(string tenant, CancellationToken stop = default) =>
        table.Find(tenant) is null ? throw Unknown(tenant) : Slot(tenant).EnterAsync(stop);

    public Task ReloadAsync(string tenant, CancellationToken stop = default) => Slot(tenant).ReloadAsync(stop);

    /// <summary>Lets a tenant sleep; completes with its shell, which goes once its requests have ended. Null when it slept already.</summary>
    public Task<Shell?> SleepAsync(string tenant, CancellationToken stop = default) => Slot(tenant).SleepAsync(stop);

    /// <summary>
    /// Works in a container of the tenant beside the one that answers visitors. It follows nothing and so needs no search index,
    /// which another process may have open: for commands while that process serves.
    /// </summary>
    public async Task<T> WorkBesideAsync<T>(string tenant, Func<IServiceProvider, Task<T>> work, CancellationToken stop = default)
    {
        var slot = Slot(tenant);
        var features = await slot.FeaturesAsync(stop);
        var shell = await slot.BuildBesideAsync(Factory.BlueprintFor(features.Enabled, features.Theme), stop);
        try
        {
            return await work(shell.Services);
        }
        finally
        {
            shell.Retire();
            await shell.Disposed.WaitAsync(TimeSpan.FromMinutes(1), CancellationToken.None);
        }
    }

    internal TenantSlot Slot(string tenant) => slots.GetOrAdd(tenant, name => new(name, Stores, Factory, ExpectAsync, Options.TenantFolder(name), clock));

    /// <summary>Registers a tenant that answers nothing yet; setting it up makes it run.</summary>
    public async Task AddAsync(TenantSettings tenant, CancellationToken stop = default)
    {
        await ChangeAsync(async session =>
        {
            if (await session.GetAsync<TenantSettings>(tenant.Name, stop) is not null) throw new TenantException($"There is a tenant '{tenant.Name}' already.");
            Demand(tenant);
            session.Save(tenant);
        }, stop);
    }

    public Task UpdateAsync(string name, Action<TenantSettings> change, CancellationToken stop = default) => ChangeAsync(async session =>
    {
        var tenant = await session.GetAsync<TenantSettings>(name, stop) ?? throw Unknown(name);
        change(tenant);
        Demand(tenant);
        session.Save(tenant);
    }, stop);

    private static TenantException Unknown(string name) => new($"There is no tenant '{name}'.");

    // Asked with the registry's lock held and the table fresh, so that two tenants cannot take one address at the same moment.
    private void Demand(TenantSettings tenant)
    {
        tenant.CleanAddress();
        if ((TenantSettings.ProblemWithName(tenant.Name) ?? tenant.ProblemWithAddress()) is { } problem) throw new TenantException(problem);
        if (table.All.FirstOrDefault(other => other.Name != tenant.Name && other.Prefix == tenant.Prefix && SameHost(other, tenant)) is { } taken)
            throw new TenantException($"The tenant '{taken.Name}' answers at the same address: give --prefix or --host.");
    }

    private static bool SameHost(TenantSettings a, TenantSettings b) => (a.Hosts.Count == 0 && b.Hosts.Count == 0) || a.Hosts.Intersect(b.Hosts).Any();

    /// <summary>Stops a tenant and removes its documents, media and indexes for good.</summary>
    public async Task RemoveAsync(string name, CancellationToken stop = default)
    {
        await ChangeAsync(async session => session.Delete(await session.GetAsync<TenantSettings>(name, stop) ?? throw Unknown(name)), stop);
        // From here on nobody finds it any more, so the rest goes on whoever asked for it.
        if (slots.TryRemove(name, out var slot) && await slot.SleepAsync(CancellationToken.None) is { } shell)
            await shell.Disposed.WaitAsync(TimeSpan.FromSeconds(30), CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Stores.RemoveAsync(name, CancellationToken.None);
        if (Directory.Exists(Options.TenantFolder(name))) Directory.Delete(Options.TenantFolder(name), recursive: true);
    }

    private async Task ChangeAsync(Func<IDocumentSession, Task> change, CancellationToken stop)
    {
        await registering.WaitAsync(stop);
        try
        {
            await RefreshAsync(stop);
            await using var session = registry!.OpenSession();
            await change(session);
            await session.CommitAsync(stop);
            await RefreshAsync(CancellationToken.None);
        }
        finally
        {
            registering.Release();
        }
    }

    // Only ever makes the time earlier; the runner of due work sets it again once it has looked.
    private Task ExpectAsync(string tenant, DateTimeOffset due, CancellationToken stop) =>
        table.Find(tenant) is { } known && (known.DueUtc is null || due < known.DueUtc)
            ? UpdateAsync(tenant, settings => settings.DueUtc = settings.DueUtc is { } earlier && earlier < due ? earlier : due, stop)
            : Task.CompletedTask;

    /// <summary>Lets tenants go that nobody visited for a while. Called from time to time by the host.</summary>
    public async Task ReleaseIdleAsync(CancellationToken stop = default)
    {
        foreach (var (name, slot) in slots)
        {
            if (!slot.IsAwake || slot.IdleFor < Options.IdleRelease) continue;
            logger.LogInformation("Tenant {Tenant} goes to sleep after {Idle}", name, slot.IdleFor);
            await slot.SleepAsync(stop);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var slot in slots.Values)
            if (await slot.SleepAsync() is { } shell)
                await shell.Disposed.WaitAsync(TimeSpan.FromSeconds(10)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (registry is not null) await registry.DisposeAsync();
        await Stores.DisposeAsync();
    }
}

/// <summary>A tenant that cannot be made or found; the message is one line for the administrator.</summary>
public sealed class TenantException(string message) : Exception(message);
