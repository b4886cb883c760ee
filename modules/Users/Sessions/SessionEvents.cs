using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Users.Sessions;

/// <summary>Checks the cookie against the session and the user in the store, at every request.</summary>
internal sealed class SessionEvents(IDocumentStore store, TimeProvider clock) : CookieAuthenticationEvents
{
    private static readonly TimeSpan RenewAfter = TimeSpan.FromMinutes(5);

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var stop = context.HttpContext.RequestAborted;
        await using var reader = store.OpenSession();
        var session = context.Principal?.FindFirstValue(SignInScheme.SessionClaim) is { } id ? await reader.GetAsync<UserSession>(id, stop) : null;
        var user = session is null ? null : await reader.GetAsync<User>(session.UserId, stop);
        if (session is null || user is null || session.IsOver(user, clock.GetUtcNow())) context.RejectPrincipal();
        else context.HttpContext.Features.Set(new SignedIn(user, session));
    }

    /// <summary>Only private pages may carry a cookie: a public page may be kept by anybody on its way.</summary>
    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew = context.ElapsedTime > RenewAfter && context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<PrivatePage>() is not null;
        return Task.CompletedTask;
    }

    /// <summary>After a form there is no page to go back to: its address takes no GET.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        var back = RequestOrigin.IsUnsafe(request.Method) ? "" : QueryString.Create(SignInScheme.ReturnParameter, request.Path + request.QueryString).Value;
        context.Response.Redirect(request.PathBase + SignInScheme.Path + back);
        return Task.CompletedTask;
    }

    // Where to go is decided by the page that signs in, not by whatever stands in its address.
    public override Task RedirectToReturnUrl(RedirectContext<CookieAuthenticationOptions> context) => Task.CompletedTask;
}

/// <summary>The user and the session of this request, once both were found to be good.</summary>
internal sealed record SignedIn(User User, UserSession Session);
