using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Modules.Users.Queries;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Users.Actions;

/// <summary>Removes an account with its sessions; the input is its id.</summary>
public sealed class RemoveUser : PlatformAction<string, bool>, IPlatformAction
{
    public static Permission Needs => UserPermissions.ManageUsers;

    public override string Subject(string id) => id;

    public override async Task<Outcome<bool>> RunAsync(string id, ActionContext context)
    {
        if (await context.Session.GetAsync<User>(id, context.Stop) is not { } user) return Outcome.NotFound("Het account");
        if (user.IsAdministrator && await IsLastAdministratorAsync(user, context)) return Outcome.Invalid("", "Dit is de laatste beheerder. Maak eerst iemand anders beheerder.");
        foreach (var session in await context.Session.SessionsOfAsync(id, context.Stop)) context.Session.Delete(session);
        if (await context.Session.GetAsync<EmailClaim>(EmailClaim.IdOf(user.NormalizedEmail), context.Stop) is { } claim) context.Session.Delete(claim);
        context.Session.Delete(user);
        return true;
    }

    internal static async Task<bool> IsLastAdministratorAsync(User user, ActionContext context) =>
        (await context.Session.UsersInRoleAsync(KnownRoles.Administrator, context.Stop)).All(other => other.Id == user.Id || other.IsClosed(context.Now));
}
