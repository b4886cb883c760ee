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
    private readonly List<PlannedJob> planned = [];
    private readonly PreparedWork prepared = new();
    private readonly ILogger logger = services.GetRequiredService<ILogger<ActionScope>>();
    private readonly string tenant = services.GetRequiredService<TenantPlace>().Name;
    private int entries;

    /// <summary>Reads with what this scope has saved but not committed.</summary>
    public IDocumentReader Reader => session;

    public Actor Actor { get; } = actor;

    public bool ReloadsTenant { get; private set; }

    /// <summary>True while a dry run shows what would change.</summary>
    public Task<IReadOnlyList<PendingChange>> PendingAsync(CancellationToken stop = default) => session.PendingAsync(stop);

    public Task<Outcome<TResult>> RunAsync<TAction, TInput, TResult>(TInput input, CancellationToken stop = default)
        where TAction : PlatformAction<TInput, TResult>, IPlatformAction =>
        RunAsync<TAction, TInput, TResult>(services.GetRequiredService<TAction>(), input, stop);

    private async Task<Outcome<TResult>> RunAsync<TAction, TInput, TResult>(TAction action, TInput input, CancellationToken stop)
        where TAction : PlatformAction<TInput, TResult>, IPlatformAction
    {
        if (!Actor.May(TAction.Needs)) return Outcome.Denied;
        if (action.Validate(input).ToArray() is { Length: > 0 } problems) return Outcome.Invalid(problems);
        using var span = Telemetry.Source.StartActivity($"action {typeof(TAction).Name}")?.SetTag(Telemetry.Tenant, tenant);
        var context = new ActionContext(Actor, session, clock.GetUtcNow(), planned, prepared, stop);
        var (before, beside) = (session.PendingCount, prepared.Count);
        var outcome = await action.RunAsync(input, context);
        span?.SetTag("outcome", outcome.Kind.ToString());
        if (!outcome.IsDone) await prepared.DiscardAsync(beside, logger);
        ReloadsTenant |= context.ReloadsTenant;
        if (outcome.IsDone && session.PendingCount > before) session.Save(Audit(typeof(TAction).Name, action.Subject(input), context.Now));
        return outcome;
    }

    /// <summary>Makes everything durable. Throws <see cref="ConcurrencyException"/> and <see cref="StoreFullException"/>; then nothing was written.</summary>
    public async Task CommitAsync(CancellationToken stop = default)
    {
        foreach (var plan in planned) await JobStore.ApplyAsync(session, plan, stop);
        // The host must know of a due time before it counts: waking a tenant for nothing does no harm, forgetting it does.
        if (planned.Where(plan => plan.Due is not null).Select(plan => plan.Due!.Value).DefaultIfEmpty(DateTimeOffset.MaxValue).Min() is var first && first < DateTimeOffset.MaxValue)
            await dueTimes.ExpectAsync(first, stop);
        planned.Clear();
        await session.CommitAsync(stop);
        Telemetry.Commits.Add(1, new KeyValuePair<string, object?>(Telemetry.Tenant, tenant));
        await prepared.PromoteAsync(logger);
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
