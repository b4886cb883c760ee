using Microsoft.AspNetCore.Identity;
using OrchardVrijwilligers.Modules.Users.Actions;
using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Modules.Users.Queries;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Users.Identity;

/// <param name="Password">As it was typed; it is kept only as a hash.</param>
public sealed record NewAccount(string Email, string Name, string Password, params string[] Roles);

/// <summary>Makes accounts with a password: for the host, the command line and the one-time link.</summary>
public sealed class Accounts(IDocumentStore store, ActionRunner actions, IPasswordHasher<User> hasher)
{
    private static readonly Actor Inviter = new("first-administrator", "Eerste beheerder", new HashSet<string> { UserPermissions.InviteAdministrator.Name, UserPermissions.ManageUsers.Name });

    public async Task<bool> HasAdministratorAsync(CancellationToken stop = default)
    {
        await using var session = store.OpenSession();
        return await session.HasAdministratorAsync(stop);
    }

    /// <summary>The result is the account's id.</summary>
    public async Task<Outcome<string>> AddAsync(NewAccount account, Actor actor, CancellationToken stop = default) =>
        Problems(account) is { Length: > 0 } problems ? Outcome.Invalid(problems) : await actions.RunAsync<SaveUser, User, string>(Make(account), actor, stop);

    /// <summary>Path and query of a link that makes the first administrator, once and within a day; an earlier link stops working. Null when there is an administrator.</summary>
    public async Task<string?> InviteAdministratorAsync(CancellationToken stop = default)
    {
        var key = AdministratorInvitation.NewKey();
        var outcome = await actions.RunAsync<InviteAdministrator, string, bool>(AdministratorInvitation.HashOf(key), Inviter, stop);
        return outcome.IsDone ? $"/eerste-beheerder?sleutel={key}" : null;
    }

    /// <summary>Whether the key of a link would still make an administrator.</summary>
    public async Task<bool> IsInvitedAsync(string key, DateTimeOffset now, CancellationToken stop)
    {
        await using var session = store.OpenSession();
        return await session.GetAsync<AdministratorInvitation>(AdministratorInvitation.TheId, stop) is { } invitation && invitation.Opens(key, now) && !await session.HasAdministratorAsync(stop);
    }

    /// <summary>Uses the link's key and makes the account in one unit of work. <see cref="OutcomeKind.NotFound"/> for a key that no longer works.</summary>
    public async Task<Outcome<string>> AcceptAsync(string key, NewAccount account, CancellationToken stop)
    {
        if (Problems(account) is { Length: > 0 } problems) return Outcome.Invalid(problems);
        await using var scope = actions.Open(Inviter);
        var accepted = await scope.RunAsync<AcceptInvitation, string, bool>(key, stop);
        if (!accepted.IsDone) return new(accepted.Kind, null, accepted.Problems);
        var saved = await scope.RunAsync<SaveUser, User, string>(Make(account), stop);
        if (!saved.IsDone) return saved;
        try
        {
            await scope.CommitAsync(stop);
            return saved;
        }
        catch (ConcurrencyException)
        {
            return Outcome.NotFound("De uitnodiging");
        }
    }

    /// <summary>All that is wrong at once, the password too; not whether the address is free.</summary>
    public static Problem[] Problems(NewAccount account) =>
        [.. new SaveUser().Validate(Draft(account)), .. PasswordRules.Problem(account.Password, account.Email, account.Name) is { } problem ? [new Problem("Password", problem)] : Array.Empty<Problem>()];

    private User Make(NewAccount account)
    {
        var user = Draft(account);
        user.PasswordHash = hasher.HashPassword(user, account.Password);
        return user;
    }

    private static User Draft(NewAccount account) => new() { Email = account.Email.Trim(), Name = account.Name.Trim(), Roles = [.. account.Roles] };
}
