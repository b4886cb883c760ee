using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Diagnostics;
using OrchardVrijwilligers.Platform.Jobs;

namespace OrchardVrijwilligers.Platform.Tenants;

/// <summary>The place of one tenant in this process: its present shell, if it is awake.</summary>
internal sealed class TenantSlot(string name, ITenantStores stores, ShellFactory factory, Func<string, DateTimeOffset, CancellationToken, Task> expect, string folder, TimeProvider clock)
    : IDueTimes, ITenantReload
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);
    private readonly SemaphoreSlim building = new(1, 1);
    private Shell? current;
    private Failure? failure;
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
            current = await WakeOnceAsync(stop);
            Telemetry.Awake.Add(1);
        }
        finally
        {
            building.Release();
        }
    }

    // A tenant that is damaged is not opened again for each of its visitors.
    private async Task<Shell> WakeOnceAsync(CancellationToken stop)
    {
        if (failure is { } earlier && clock.GetElapsedTime(earlier.At) < RetryAfter) throw new TenantUnavailableException(name, earlier.Problem, isNew: false);
        try
        {
            var shell = await ReadyAsync(await BuildAsync(stop));
            failure = null;
            return shell;
        }
        catch (Exception problem) when (!stop.IsCancellationRequested)
        {
            failure = new(problem, clock.GetTimestamp());
            throw new TenantUnavailableException(name, problem, isNew: true);
        }
    }

    // The first visitor would rather wait a moment than see an empty list; a long rebuild goes on behind the pages.
    private static async Task<Shell> ReadyAsync(Shell shell)
    {
        await shell.CaughtUpAsync().WaitAsync(Patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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
        return await factory.BuildAsync(new(name, folder), blueprint, store, this, this, Resources, follow: false, stop);
    }

    // Setting up always stores features; without them the database is gone or empty, and an empty portal must not take its place.
    private async Task<Shell> BuildAsync(CancellationToken stop)
    {
        var features = await stores.FeaturesAsync(name, stop) ?? throw new StoreCorruptException($"The database of tenant '{name}' is missing or empty. Put a backup in its place.");
        var blueprint = factory.BlueprintFor(features.Enabled, features.Theme);
        var store = await stores.OpenAsync(name, blueprint.Model, stop);
        return await factory.BuildAsync(new(name, folder), blueprint, store, this, this, Resources, follow: true, stop);
    }

    public async Task<TenantFeatures> FeaturesAsync(CancellationToken stop) => await stores.FeaturesAsync(name, stop) ?? new();

    private sealed record Failure(Exception Problem, long At);
}

/// <summary>A tenant that cannot be entered now, with the reason inside; others are not troubled by it.</summary>
public sealed class TenantUnavailableException(string tenant, Exception reason, bool isNew) : Exception($"Tenant '{tenant}' cannot be opened: {reason.Message}", reason)
{
    /// <summary>False when it was not tried again, since that failed a moment ago.</summary>
    public bool IsNew { get; } = isNew;
}
