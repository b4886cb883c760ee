using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Diagnostics;
using OrchardVrijwilligers.Platform.Jobs;

namespace OrchardVrijwilligers.Platform.Tenants;

/// <summary>The place of one tenant in this process: its present shell, if it is awake.</summary>
internal sealed class TenantSlot(string name, ITenantStores stores, ShellFactory factory, Func<string, DateTimeOffset, CancellationToken, Task> expect, string folder, TimeProvider clock)
    : IDueTimes, ITenantReload
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim building = new(1, 1);
    private Shell? current;
    private long lastUsed;

    public TenantResources Resources { get; } = new();

    public bool IsAwake => Volatile.Read(ref current) is not null;

    public TimeSpan IdleFor => clock.GetElapsedTime(Volatile.Read(ref lastUsed));

    public async ValueTask<ShellLease> EnterAsync(CancellationToken stop)
    {
        Volatile.Write(ref lastUsed, clock.GetTimestamp());
        while (true)
        {
            if (Volatile.Read(ref current) is { } shell && shell.TryEnter()) return new(shell);
            await WakeAsync(stop);
        }
    }

    private async Task WakeAsync(CancellationToken stop)
    {
        await building.WaitAsync(stop);
        try
        {
            if (current is not null) return;
            current = await ReadyAsync(await BuildAsync(stop));
            Telemetry.Awake.Add(1);
        }
        finally
        {
            building.Release();
        }
    }

    // The first visitor would rather wait a moment than see an empty list; a long rebuild goes on behind the pages.
    private static async Task<Shell> ReadyAsync(Shell shell)
    {
        await Task.WhenAny(shell.CaughtUpAsync(), Task.Delay(Patience));
        return shell;
    }

    /// <summary>Builds the new shell beside the present one and switches; requests in the old one end there.</summary>
    public async Task ReloadAsync(CancellationToken stop = default)
    {
        await building.WaitAsync(stop);
        try
        {
            if (current is null) return;
            var next = await ReadyAsync(await BuildAsync(stop));
            Interlocked.Exchange(ref current, next)?.Retire();
        }
        finally
        {
            building.Release();
        }
    }

    /// <summary>Lets go of the shell; the next request builds a new one. Returns the one that goes, or null.</summary>
    public async Task<Shell?> SleepAsync(CancellationToken stop = default)
    {
        await building.WaitAsync(stop);
        try
        {
            var shell = Interlocked.Exchange(ref current, null);
            if (shell is null) return null;
            shell.Retire();
            Telemetry.Awake.Add(-1);
            return shell;
        }
        finally
        {
            building.Release();
        }
    }

    public Task ExpectAsync(DateTimeOffset due, CancellationToken stop) => expect(name, due, stop);

    /// <summary>A shell for the given features that nobody is routed to: a recipe runs in it. The caller retires it.</summary>
    public async Task<Shell> BuildBesideAsync(Blueprint blueprint, CancellationToken stop)
    {
        var store = await stores.OpenAsync(name, blueprint.Model, stop);
        return factory.Build(new(name, folder), blueprint, store, this, this, Resources, follow: false);
    }

    private async Task<Shell> BuildAsync(CancellationToken stop)
    {
        var features = await FeaturesAsync(stop);
        var blueprint = factory.BlueprintFor(features.Enabled, features.Theme);
        var store = await stores.OpenAsync(name, blueprint.Model, stop);
        try
        {
            return factory.Build(new(name, folder), blueprint, store, this, this, Resources);
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    public async Task<TenantFeatures> FeaturesAsync(CancellationToken stop) => await stores.FeaturesAsync(name, stop) ?? new();
}
