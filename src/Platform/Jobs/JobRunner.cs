using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Jobs;

/// <summary>Runs a tenant's due jobs, each in a unit of work of its own; one that fails is tried again later.</summary>
public sealed class JobRunner(IServiceProvider services, ActionRunner actions, IDocumentStore store, Blueprint blueprint, TimeProvider clock, ILogger<JobRunner> logger)
{
    /// <summary>Runs what is due and returns when the next job is due, if any.</summary>
    public async Task<DateTimeOffset?> RunDueAsync(CancellationToken stop)
    {
        await using var session = store.OpenSession();
        var now = clock.GetUtcNow();
        var due = await session.Query<ScheduledJob, ScheduledJobIndex>().Where(row => row.Due <= now).OrderBy(row => row.Due).Take(200).ListAsync(stop);
        foreach (var job in due) await RunAsync(job, stop);
        await using var after = store.OpenSession();
        var next = await after.Query<ScheduledJob, ScheduledJobIndex>().OrderBy(row => row.Due).Take(1).RowsAsync(stop);
        return next.FirstOrDefault()?.Due;
    }

    private async Task RunAsync(ScheduledJob job, CancellationToken stop)
    {
        try
        {
            if (Find(job.Job) is { } work) await RunAsync(job, work, stop);
            // Its feature is off, or its module is not here: what was planned is not forgotten.
            else await PostponeAsync(job, "No feature that is on does this work.", stop);
        }
        catch (Exception problem) when (!stop.IsCancellationRequested)
        {
            logger.LogError(problem, "Job {Job} {Key} failed; it is tried again", job.Job, job.Key);
            await PostponeAsync(job, problem.Message, stop);
        }
    }

    private async Task RunAsync(ScheduledJob job, IJob work, CancellationToken stop)
    {
        await using var scope = actions.Open(Actor.Job(job.Job));
        await work.RunAsync(job.Key, scope, stop);
        (await scope.RunAsync<FinishJob, ScheduledJob, bool>(job, stop)).Demand();
        await scope.CommitAsync(stop);
    }

    private async Task PostponeAsync(ScheduledJob job, string reason, CancellationToken stop) =>
        await actions.RunAsync<PostponeJob, PostponeInput, bool>(new(job, reason), Actor.Job(job.Job), stop);

    private IJob? Find(string name) => blueprint.Jobs.Select(type => (IJob)services.GetRequiredService(type)).FirstOrDefault(job => job.JobName == name);
}

/// <summary>Takes a job that is done off the list, unless it was planned anew while it ran.</summary>
public sealed class FinishJob : PlatformAction<ScheduledJob, bool>, IPlatformAction
{
    public override string Subject(ScheduledJob job) => job.Id;

    public static Permission Needs { get; } = new("RunJobs", "Gepland werk uitvoeren");

    public override async Task<Outcome<bool>> RunAsync(ScheduledJob job, ActionContext context)
    {
        if (await context.Session.GetAsync<ScheduledJob>(job.Id, context.Stop) is { } stored && stored.Due == job.Due) context.Session.Delete(stored);
        return true;
    }
}

public sealed record PostponeInput(ScheduledJob Job, string Error);

/// <summary>Plans a failed job again: after 1, 2, 4 … minutes, at most a day.</summary>
public sealed class PostponeJob : PlatformAction<PostponeInput, bool>, IPlatformAction
{
    public static Permission Needs => FinishJob.Needs;

    public override string Subject(PostponeInput input) => input.Job.Id;

    public override async Task<Outcome<bool>> RunAsync(PostponeInput input, ActionContext context)
    {
        if (await context.Session.GetAsync<ScheduledJob>(input.Job.Id, context.Stop) is not { } job) return false;
        job.Failures++;
        job.LastError = input.Error;
        context.Session.Save(job);
        context.Plan(job.Job, job.Key, context.Now + TimeSpan.FromMinutes(Math.Min(Math.Pow(2, job.Failures - 1), 1440)));
        return true;
    }
}
