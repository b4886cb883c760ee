using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Modules.Users.Queries;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Users.Actions;

/// <summary>Keeps the hash of a new key, the input; an earlier key is worth nothing from then on.</summary>
public sealed class InviteAdministrator : PlatformAction<string, bool>, IPlatformAction
{
    public static Permission Needs => UserPermissions.InviteAdministrator;

    public override async Task<Outcome<bool>> RunAsync(string keyHash, ActionContext context)
    {
        if (await context.Session.HasAdministratorAsync(context.Stop)) return Outcome.Denied;
        var invitation = await context.Session.GetAsync<AdministratorInvitation>(AdministratorInvitation.TheId, context.Stop);
        var expires = context.Now + AdministratorInvitation.Life;
        if (invitation is null) invitation = new() { KeyHash = keyHash, ExpiresUtc = expires };
        else (invitation.KeyHash, invitation.ExpiresUtc) = (keyHash, expires);
        context.Session.Save(invitation);
        return true;
    }
}

/// <summary>Uses the key, the input; of two who use it at the same moment only one gets through the commit.</summary>
public sealed class AcceptInvitation : PlatformAction<string, bool>, IPlatformAction
{
    public static Permission Needs => UserPermissions.InviteAdministrator;

    public override async Task<Outcome<bool>> RunAsync(string key, ActionContext context)
    {
        if (await context.Session.HasAdministratorAsync(context.Stop)) return Outcome.NotFound("De uitnodiging");
        if (await context.Session.GetAsync<AdministratorInvitation>(AdministratorInvitation.TheId, context.Stop) is not { } invitation || !invitation.Opens(key, context.Now)) return Outcome.NotFound("De uitnodiging");
        context.Session.Delete(invitation);
        return true;
    }
}
