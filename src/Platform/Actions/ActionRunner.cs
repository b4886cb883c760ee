using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Actions;

/// <summary>The only way to write in a tenant.</summary>
public sealed class ActionRunner(IServiceProvider services, IDocumentStore store, TimeProvider clock, IDueTimes dueTimes, ITenantReload reload)
{
    /// <summary>A unit of work of several actions; the caller commits it.</summary>
    public ActionScope Open(Actor actor) => new(services, store.OpenSession(), actor, clock, dueTimes);

    /// <summary>Runs one action and commits it. A lost race is <see cref="OutcomeKind.Conflict"/>.</summary>
    public async Task<Outcome<TResult>> RunAsync<TAction, TInput, TResult>(TInput input, Actor actor, CancellationToken stop = default)
        where TAction : PlatformAction<TInput, TResult>, IPlatformAction
    {
        await using var scope = Open(actor);
        var outcome = await scope.RunAsync<TAction, TInput, TResult>(input, stop);
        if (!outcome.IsDone) return outcome;
        try
        {
            await scope.CommitAsync(stop);
        }
        catch (ConcurrencyException)
        {
            return Outcome.Conflict;
        }
        // It is committed: a visitor who has left must not leave the tenant with its old container.
        if (scope.ReloadsTenant) await reload.ReloadAsync(CancellationToken.None);
        return outcome;
    }
}
