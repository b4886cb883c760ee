using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Users.Sessions;

/// <summary>Keeps what each role may do; read anew at the first use after a commit.</summary>
internal sealed class RoleCache : IDisposable
{
    private readonly IDocumentStore store;
    private Read? read;
    private long latest;

    public RoleCache(IDocumentStore store)
    {
        this.store = store;
        store.Changes.Committed += OnCommitted;
    }

    public ValueTask<RoleRights> GetAsync(CancellationToken stop) =>
        Volatile.Read(ref read) is { } present && present.At >= Interlocked.Read(ref latest) ? new(present.Rights) : ReadAsync(stop);

    public void Dispose() => store.Changes.Committed -= OnCommitted;

    private void OnCommitted(long sequence) => Interlocked.Exchange(ref latest, sequence);

    private async ValueTask<RoleRights> ReadAsync(CancellationToken stop)
    {
        var at = Interlocked.Read(ref latest);
        var roles = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        await using var session = store.OpenSession();
        await foreach (var role in session.AllAsync<RoleRecord>(stop)) roles[role.Name] = role.Permissions;
        var rights = new RoleRights(roles);
        Volatile.Write(ref read, new(rights, at));
        return rights;
    }

    private sealed record Read(RoleRights Rights, long At);
}

/// <summary>Turns roles into an actor. Immutable.</summary>
internal sealed class RoleRights(IReadOnlyDictionary<string, IReadOnlyList<string>> roles)
{
    private readonly Actor anonymous = Actor.Anonymous with { Granted = roles.GetValueOrDefault(KnownRoles.Anonymous, []).ToHashSet() };

    public Actor ActorOf(User? user) => user is null ? anonymous : new(user.Id, user.Name, user.IsAdministrator ? null : Granted(user));

    private HashSet<string> Granted(User user) =>
    [
        UserPermissions.OwnAccount.Name,
        .. user.Roles.Append(KnownRoles.Anonymous).Append(KnownRoles.Authenticated).SelectMany(role => roles.GetValueOrDefault(role, [])),
    ];
}
