using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Users.Actions;
using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Users.Sessions;

/// <summary>Begins and ends sessions for a browser.</summary>
internal static class SignIn
{
    private const int IdBytes = 24;

    /// <summary>Always a session with a new id; the one that the browser had is over.</summary>
    public static async Task<Actor> BeginAsync(HttpContext http, User user, string? newHash = null)
    {
        var services = http.RequestServices;
        var actor = (await services.GetRequiredService<RoleCache>().GetAsync(http.RequestAborted)).ActorOf(user);
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        var present = http.Features.Get<SignedIn>();
        var input = new OpenSessionInput(user.Id, id, present?.User.Id == user.Id ? present.Session.Id : null, newHash);
        (await services.GetRequiredService<ActionRunner>().RunAsync<OpenSession, OpenSessionInput, bool>(input, actor, http.RequestAborted)).Demand();
        if (present is not null && present.User.Id != user.Id) await EndSessionAsync(http, present);
        await http.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, user.Id), new(SignInScheme.SessionClaim, id)], SignInScheme.Name)));
        return actor;
    }

    public static async Task EndAsync(HttpContext http)
    {
        if (http.Features.Get<SignedIn>() is { } signedIn) await EndSessionAsync(http, signedIn);
        await http.SignOutAsync();
        http.Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
    }

    private static Task EndSessionAsync(HttpContext http, SignedIn signedIn)
    {
        var owner = new Actor(signedIn.User.Id, signedIn.User.Name, new HashSet<string> { UserPermissions.OwnAccount.Name });
        return http.RequestServices.GetRequiredService<ActionRunner>().RunAsync<EndSession, string, bool>(signedIn.Session.Id, owner, http.RequestAborted);
    }
}
