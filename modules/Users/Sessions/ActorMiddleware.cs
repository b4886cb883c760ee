using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Modules.Users.Sessions;

/// <summary>Finds out who makes the request, before anything else in the tenant looks at it.</summary>
internal sealed class ActorMiddleware(RequestDelegate next, TenantPlace place, RoleCache roles)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var rights = await roles.GetAsync(http.RequestAborted);
        var signedIn = SignInScheme.HasCookie(http, place) ? await AuthenticateAsync(http) : null;
        http.Features.Set<IActorFeature>(new ActorFeature(rights.ActorOf(signedIn?.User)));
        await next(http);
    }

    private static async Task<SignedIn?> AuthenticateAsync(HttpContext http)
    {
        if (await http.AuthenticateAsync() is not { Succeeded: true, Principal: { } principal }) return null;
        http.User = principal;
        return http.Features.Get<SignedIn>();
    }

    private sealed record ActorFeature(Actor Actor) : IActorFeature;
}
