using Microsoft.AspNetCore.Identity;
using OrchardVrijwilligers.Modules.Users.Identity;
using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Modules.Users.Queries;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Users.Actions;

/// <param name="SessionId">The one session that goes on.</param>
public sealed record ChangePasswordInput(string Present, string Wanted, string SessionId);

/// <summary>Changes one's own password; every other session of the account is over with it.</summary>
public sealed class ChangePassword(IPasswordHasher<User> hasher) : PlatformAction<ChangePasswordInput, bool>, IPlatformAction
{
    public static Permission Needs => UserPermissions.OwnAccount;

    public override async Task<Outcome<bool>> RunAsync(ChangePasswordInput input, ActionContext context)
    {
        if (await context.Session.GetAsync<User>(context.Actor.Id, context.Stop) is not { PasswordHash: { } hash } user) return Outcome.NotFound("Het account");
        if (hasher.VerifyHashedPassword(user, hash, input.Present) == PasswordVerificationResult.Failed) return Outcome.Invalid("Present", Texts.Later("Dit is niet je wachtwoord van nu. Probeer het opnieuw."));
        if (PasswordRules.Problem(input.Wanted, user.Email, user.Name) is { } problem) return Outcome.Invalid("Wanted", problem);
        (user.PasswordHash, user.SecurityStamp, user.ConcurrencyStamp) = (hasher.HashPassword(user, input.Wanted), ContentIds.New(), ContentIds.New());
        context.Session.Save(user);
        foreach (var session in await context.Session.SessionsOfAsync(user.Id, context.Stop)) Keep(session, user, input, context);
        return true;
    }

    public override string Subject(ChangePasswordInput input) => "";

    private static void Keep(UserSession session, User user, ChangePasswordInput input, ActionContext context)
    {
        if (session.Id != input.SessionId)
        {
            context.Session.Delete(session);
            return;
        }
        session.SecurityStamp = user.SecurityStamp;
        context.Session.Save(session);
    }
}
