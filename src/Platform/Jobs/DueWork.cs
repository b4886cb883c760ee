using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Jobs;

/// <summary>The host's clock: wakes a tenant when something is due in it, and lets idle tenants go.</summary>
public sealed class DueWork(TenantHost tenants, TimeProvider clock, ILogger<DueWork> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await RunDueAsync(stoppingToken);
                await tenants.ReleaseIdleAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; what is due is done after the next start.
        }
    }

    // While the work ran, something may have been planned that is due before the next job that was seen.
    private static DateTimeOffset? Earlier(DateTimeOffset? a, DateTimeOffset? b) => a is null || b < a ? b : a;

    /// <summary>Does what is due now, in every tenant that has something to do.</summary>
    public async Task RunDueAsync(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        foreach (var tenant in tenants.Tenants.All.Where(tenant => tenant.State == TenantState.Running && tenant.DueUtc <= now))
        {
            try
            {
                using var lease = await tenants.EnterAsync(tenant.Name, stop);
                var next = await lease.Services.GetRequiredService<JobRunner>().RunDueAsync(stop);
                await tenants.UpdateAsync(tenant.Name, settings => settings.DueUtc = settings.DueUtc == tenant.DueUtc ? next : Earlier(next, settings.DueUtc), stop);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                logger.LogError(problem, "Due work of tenant {Tenant} failed", tenant.Name);
            }
        }
    }
}
