using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Actions;

/// <summary>The only way to write in a tenant.</summary>
public sealed class ActionRunner(IServiceProvider services, IDocumentStore store, TimeProvider clock, IDueTimes dueTimes, ITenantReload reload)
{
    private const int Attempts = 3;

    /// <summary>A unit of work of several actions; the caller commits it.</summary>
    public ActionScope Open(Actor actor) => new(services, store.OpenSession(), actor, clock, dueTimes);

    /// <summary>Runs one action and commits it. A lost race is <see cref="OutcomeKind.Conflict"/>.</summary>
    public async Task<Outcome<TResult>> RunAsync<TAction, TInput, TResult>(TInput input, Actor actor, CancellationToken stop = default)
        where TAction : PlatformAction<TInput, TResult>, IPlatformAction
    {
        for (var left = Attempts; ; left--)
        {
            try
            {
                return await RunOnceAsync<TAction, TInput, TResult>(input, actor, stop);
            }
            catch (ConcurrencyException lost) when (lost.Kind == ScheduledJob.Kind && left > 1)
            {
                // Planned work was done at the very moment that it was planned anew: nobody's change was lost, so this one is made again.
            }
            catch (ConcurrencyException)
            {
                return Outcome.Conflict;
            }
        }
    }

    private async Task<Outcome<TResult>> RunOnceAsync<TAction, TInput, TResult>(TInput input, Actor actor, CancellationToken stop)
        where TAction : PlatformAction<TInput, TResult>, IPlatformAction
    {
        await using var scope = Open(actor);
        var outcome = await scope.RunAsync<TAction, TInput, TResult>(input, stop);
        if (!outcome.IsDone) return outcome;
        await scope.CommitAsync(stop);
        // It is committed: a visitor who has left must not leave the tenant with its old container.
        if (scope.ReloadsTenant) await reload.ReloadAsync(CancellationToken.None);
        return outcome;
    }
}
