using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Jobs;

internal static class JobStore
{
    public static async Task ApplyAsync(IDocumentSession session, PlannedJob plan, CancellationToken stop)
    {
        var job = await session.GetAsync<ScheduledJob>(ScheduledJob.IdOf(plan.Job, plan.Key), stop);
        if (plan.Due is not { } due)
        {
            if (job is not null) session.Delete(job);
        }
        else if (job is null) session.Save(new ScheduledJob { Job = plan.Job, Key = plan.Key, Due = due });
        else if (job.Due != due)
        {
            job.Due = due;
            session.Save(job);
        }
    }
}
