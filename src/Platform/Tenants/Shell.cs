using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Jobs;

namespace OrchardVrijwilligers.Platform.Tenants;

/// <summary>
/// The container and pipeline of one tenant with one set of features. Counted: it is disposed when it has been retired
/// and the last request in it has ended.
/// </summary>
public sealed class Shell
{
    private readonly ServiceProvider provider;
    private readonly IDocumentStore store;
    private readonly ILogger logger;
    private readonly CancellationTokenSource retired = new();
    private readonly Task followers;
    private readonly TaskCompletionSource disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int references = 1;

    // The container was given the store and would not dispose it: that is the shell's to do, when nobody is inside any more.
    internal Shell(string tenant, Blueprint blueprint, ServiceProvider provider, IDocumentStore store, RequestDelegate pipeline, bool follow)
    {
        (Tenant, Blueprint, this.provider, this.store, Pipeline) = (tenant, blueprint, provider, store, pipeline);
        logger = provider.GetRequiredService<ILogger<Shell>>();
        Pumps = follow ? [.. blueprint.Followers.Select(type => new FollowerPump((IChangeFollower)provider.GetRequiredService(type), store.Changes, tenant, provider.GetRequiredService<TimeProvider>(), logger))] : [];
        followers = Task.WhenAll(Pumps.Select(pump => Task.Run(() => pump.RunAsync(retired.Token))));
    }

    public string Tenant { get; }

    public Blueprint Blueprint { get; }

    public IServiceProvider Services => provider;

    public RequestDelegate Pipeline { get; }

    public IReadOnlyList<FollowerPump> Pumps { get; }

    /// <summary>Completes when the container is disposed.</summary>
    public Task Disposed => disposed.Task;

    /// <summary>Everything committed before now is in the search index and the caches.</summary>
    public async Task CaughtUpAsync()
    {
        var latest = await store.Changes.LatestAsync();
        await Task.WhenAll(Pumps.Select(pump => pump.CaughtUpAsync(latest)));
    }

    /// <summary>False when the shell is already on its way out: take the tenant's present one.</summary>
    internal bool TryEnter()
    {
        for (var seen = Volatile.Read(ref references); seen > 0; seen = Volatile.Read(ref references))
            if (Interlocked.CompareExchange(ref references, seen + 1, seen) == seen) return true;
        return false;
    }

    internal void Exit()
    {
        if (Interlocked.Decrement(ref references) == 0) _ = DisposeAsync();
    }

    /// <summary>No new request comes in; those inside end in peace.</summary>
    internal void Retire()
    {
        retired.Cancel();
        Exit();
    }

    private async Task DisposeAsync()
    {
        try
        {
            await followers;
            await using (store)
            await using (provider)
                retired.Dispose();
        }
        catch (Exception problem)
        {
            logger.LogError(problem, "Not everything of tenant {Tenant} could be let go of", Tenant);
        }
        finally
        {
            disposed.TrySetResult();
        }
    }
}
