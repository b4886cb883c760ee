using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Users.Actions;

/// <summary>Signs out: the input is the session's id, which has to be one of the actor's own.</summary>
public sealed class EndSession : PlatformAction<string, bool>, IPlatformAction
{
    public static Permission Needs => UserPermissions.OwnAccount;

    public override async Task<Outcome<bool>> RunAsync(string id, ActionContext context)
    {
        if (await context.Session.GetAsync<UserSession>(id, context.Stop) is not { } session) return false;
        if (session.UserId != context.Actor.Id) return Outcome.Denied;
        context.Session.Delete(session);
        return true;
    }
}
