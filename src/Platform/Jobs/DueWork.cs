using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Jobs;

/// <summary>The host's clock: wakes a tenant when something is due in it, and lets idle tenants go.</summary>
public sealed class DueWork(TenantHost tenants, TimeProvider clock, ILogger<DueWork> logger) : BackgroundService
{
    private const int AtOnce = 4;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, DateTimeOffset> failed = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await LookAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; what is due is done after the next start.
        }
    }

    // Whatever goes wrong, it looks again: a background service that throws takes the whole host down.
    private async Task LookAsync(CancellationToken stop)
    {
        try
        {
            await tenants.LookAgainAsync(stop);
            await RunDueAsync(stop);
            await tenants.ReleaseIdleAsync(stop);
        }
        catch (Exception problem) when (!stop.IsCancellationRequested)
        {
            logger.LogError(problem, "Looking for due work failed");
        }
    }

    /// <summary>Does what is due now, in every tenant that has something to do; a tenant's trouble is not another's delay.</summary>
    public Task RunDueAsync(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var due = tenants.Tenants.All.Where(tenant => tenant.State == TenantState.Running && tenant.DueUtc <= now && !(failed.TryGetValue(tenant.Name, out var again) && again > now));
        return Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, async (tenant, _) =>
        {
            try
            {
                await RunDueAsync(tenant, stop);
                failed.TryRemove(tenant.Name, out DateTimeOffset _);
            }
            catch (TenantException) when (tenants.Tenants.Find(tenant.Name) is null)
            {
                // It was removed while its work was under way: there is nothing left to do.
            }
            catch (Exception problem) when (!stop.IsCancellationRequested)
            {
                failed[tenant.Name] = now + RetryAfter;
                logger.LogError("Due work of tenant {Tenant} failed, it is tried again in a minute: {Problem}", tenant.Name, problem.Message);
            }
        });
    }

    private async Task RunDueAsync(TenantSettings tenant, CancellationToken stop)
    {
        using var lease = await tenants.EnterAsync(tenant.Name, stop);
        var next = await lease.Services.GetRequiredService<JobRunner>().RunDueAsync(stop);
        await tenants.UpdateAsync(tenant.Name, settings => settings.DueUtc = settings.DueUtc == tenant.DueUtc ? next : Earlier(next, settings.DueUtc), stop);
    }

    // While the work ran, something may have been planned that is due before the next job that was seen.
    private static DateTimeOffset? Earlier(DateTimeOffset? a, DateTimeOffset? b) => a is null || b < a ? b : a;
}
