using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Actions;

/// <summary>A write, as <c>module list</c> names it.</summary>
public interface IPlatformAction
{
    static abstract Permission Needs { get; }
}

/// <summary>
/// One write: permission, validation, decision. Pages, API, recipes and jobs translate to it; nothing else can write,
/// since only an <see cref="ActionContext"/> gives a session that saves.
/// </summary>
public abstract class PlatformAction<TInput, TResult>
{
    /// <summary>Problems in the input itself, all together; an empty list lets the action run.</summary>
    public virtual IEnumerable<Problem> Validate(TInput input) => [];

    /// <summary>Loads, decides and saves. What it saves is committed with the whole unit of work, or not at all.</summary>
    public abstract Task<Outcome<TResult>> RunAsync(TInput input, ActionContext context);

    /// <summary>What the audit trail calls the thing that was changed: "Article over-ons".</summary>
    public virtual string Subject(TInput input) => "";
}

/// <summary>The name and right of an action, for the list of what can be written.</summary>
public sealed record ActionInfo(string Name, string Permission, Type Type)
{
    public static ActionInfo Of<TAction>() where TAction : IPlatformAction => new(typeof(TAction).Name, TAction.Needs.Name, typeof(TAction));
}

/// <summary>What an action works with. Time, actor and session are given, never fetched.</summary>
public sealed class ActionContext
{
    private readonly List<PlannedJob> planned;
    private readonly PreparedWork prepared;

    internal ActionContext(Actor actor, IDocumentSession session, DateTimeOffset now, List<PlannedJob> planned, PreparedWork prepared, CancellationToken stop)
    {
        (Actor, Session, Now, Stop) = (actor, session, now, stop);
        (this.planned, this.prepared) = (planned, prepared);
    }

    public Actor Actor { get; }

    public IDocumentSession Session { get; }

    public DateTimeOffset Now { get; }

    public CancellationToken Stop { get; }

    /// <summary>Something changed that the tenant's container is built from (features, definitions, settings): rebuild it after the commit.</summary>
    public bool ReloadsTenant { get; set; }

    /// <summary>Plans work at a time, also when the tenant sleeps then. The same job and key replaces an earlier plan; null takes it back.</summary>
    public void Plan(string job, string key, DateTimeOffset? due) => planned.Add(new(job, key, due));

    /// <summary>
    /// Binds something outside the store, prepared beside what is in use, to the commit of this unit of work. A kill may come between the
    /// commit and <paramref name="promote"/>, so what was prepared must be on the disk already and be found again at the next start.
    /// </summary>
    /// <param name="promote">Puts it in place; runs after the commit, in the order of the calls.</param>
    /// <param name="discard">Removes it; runs when the action or the commit fails, and when nothing is committed (a dry run).</param>
    public void OnCommit(Func<Task> promote, Func<Task> discard) => prepared.Add(promote, discard);
}

/// <param name="Due">Null: the plan is taken back.</param>
public sealed record PlannedJob(string Job, string Key, DateTimeOffset? Due);
