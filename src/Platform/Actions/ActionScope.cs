using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Diagnostics;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Actions;

/// <summary>
/// One unit of work by one actor: any number of actions, then one commit for all of them.
/// A recipe runs in one scope; a page's action has a scope of its own.
/// </summary>
public sealed class ActionScope(IServiceProvider services, IDocumentSession session, Actor actor, TimeProvider clock, IDueTimes dueTimes) : IAsyncDisposable
{
    private readonly WatchedSession watched = new(session);
    private readonly List<PlannedJob> planned = [];
    private DateTimeOffset? firstDue;
    private string? halfway;
    private readonly PreparedWork prepared = new();
    private readonly ILogger logger = services.GetRequiredService<ILogger<ActionScope>>();
    private readonly string tenant = services.GetRequiredService<TenantPlace>().Name;
    private int entries;

    /// <summary>Reads with what this scope has saved but not committed.</summary>
    public IDocumentReader Reader => watched;

    public Actor Actor { get; } = actor;

    public bool ReloadsTenant { get; private set; }

    /// <summary>What a commit would change now: for a dry run.</summary>
    public async Task<IReadOnlyList<PendingChange>> PendingAsync(CancellationToken stop = default)
    {
        await PlanAsync(stop);
        return await session.PendingAsync(stop);
    }

    public Task<Outcome<TResult>> RunAsync<TAction, TInput, TResult>(TInput input, CancellationToken stop = default)
        where TAction : PlatformAction<TInput, TResult>, IPlatformAction =>
        RunAsync<TAction, TInput, TResult>(services.GetRequiredService<TAction>(), input, stop);

    private async Task<Outcome<TResult>> RunAsync<TAction, TInput, TResult>(TAction action, TInput input, CancellationToken stop)
        where TAction : PlatformAction<TInput, TResult>, IPlatformAction
    {
        if (!Actor.May(TAction.Needs)) return Outcome.Denied;
        if (action.Validate(input).ToArray() is { Length: > 0 } problems) return Outcome.Invalid(problems);
        using var span = Telemetry.Source.StartActivity($"action {typeof(TAction).Name}")?.SetTag(Telemetry.Tenant, tenant);
        var plans = new List<PlannedJob>();
        var context = new ActionContext(Actor, watched, clock.GetUtcNow(), plans, prepared, stop);
        var (before, beside, done) = (watched.Writes, prepared.Count, false);
        try
        {
            var outcome = await action.RunAsync(input, context);
            span?.SetTag("outcome", outcome.Kind.ToString());
            done = outcome.IsDone;
            if (done) Keep(typeof(TAction).Name, action.Subject(input), context, plans, watched.Writes > before);
            return outcome;
        }
        finally
        {
            if (!done) await prepared.DiscardAsync(beside, logger);
            if (!done && watched.Writes > before) halfway ??= typeof(TAction).Name;
        }
    }

    private void Keep(string action, string subject, ActionContext context, List<PlannedJob> plans, bool wrote)
    {
        ReloadsTenant |= context.ReloadsTenant;
        planned.AddRange(plans);
        if (wrote) session.Save(Audit(action, subject, context.Now));
    }

    /// <summary>Makes everything durable. Throws <see cref="ConcurrencyException"/> and <see cref="StoreFullException"/>; then nothing was written.</summary>
    public async Task CommitAsync(CancellationToken stop = default)
    {
        if (halfway is not null) throw new InvalidOperationException($"The action {halfway} ended after it had saved something, so this unit of work cannot be committed.");
        await PlanAsync(stop);
        // The host must know of a due time before it counts: waking a tenant for nothing does no harm, forgetting it does.
        if (firstDue is { } first) await dueTimes.ExpectAsync(first, stop);
        firstDue = null;
        await session.CommitAsync(stop);
        Telemetry.Commits.Add(1, new KeyValuePair<string, object?>(Telemetry.Tenant, tenant));
        await prepared.PromoteAsync(logger);
    }

    private async Task PlanAsync(CancellationToken stop)
    {
        foreach (var plan in planned)
        {
            await JobStore.ApplyAsync(session, plan, stop);
            if (plan.Due is { } due && !(firstDue <= due)) firstDue = due;
        }
        planned.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await prepared.DiscardAsync(0, logger);
        await session.DisposeAsync();
    }

    private AuditEntry Audit(string action, string subject, DateTimeOffset now) => new()
    {
        Id = $"{now.UtcTicks:x16}-{entries++:x4}-{Guid.NewGuid().ToString("n")[..8]}",
        At = now,
        ActorId = Actor.Id,
        ActorName = Actor.Name,
        Action = action,
        Subject = subject,
    };
}
