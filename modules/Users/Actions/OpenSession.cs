using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Modules.Users.Queries;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Users.Actions;

/// <param name="Replaces">A session of the same browser that ends with this one.</param>
/// <param name="NewHash">The password hashed anew, when the stored hash was made with less work than is asked now.</param>
public sealed record OpenSessionInput(string UserId, string SessionId, string? Replaces = null, string? NewHash = null);

/// <summary>Signs somebody in whose password was checked. Sessions of the same person that are over go away.</summary>
public sealed class OpenSession : PlatformAction<OpenSessionInput, bool>, IPlatformAction
{
    public static Permission Needs => UserPermissions.OwnAccount;

    public override string Subject(OpenSessionInput input) => input.UserId;

    public override async Task<Outcome<bool>> RunAsync(OpenSessionInput input, ActionContext context)
    {
        if (context.Actor.Id != input.UserId) return Outcome.Denied;
        if (await context.Session.GetAsync<User>(input.UserId, context.Stop) is not { } user) return Outcome.NotFound("Het account");
        if (input.NewHash is { } hash)
        {
            user.PasswordHash = hash;
            context.Session.Save(user);
        }
        foreach (var old in await context.Session.SessionsOfAsync(user.Id, context.Stop))
            if (old.Id == input.Replaces || old.IsOver(user, context.Now)) context.Session.Delete(old);
        context.Session.Save(new UserSession { Id = input.SessionId, UserId = user.Id, SecurityStamp = user.SecurityStamp, CreatedUtc = context.Now });
        return true;
    }
}
