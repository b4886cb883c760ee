using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Platform.Security;

/// <summary>
/// Stands before every endpoint of a tenant: asks for the permissions that it demands, and for the form's token when the request wants
/// to change something. An endpoint that is no form says so with <c>DisableAntiforgery()</c>.
/// </summary>
internal sealed class EndpointGuard(RequestDelegate next, ILogger<EndpointGuard> logger)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint() is RouteEndpoint endpoint)
        {
            if (endpoint.Metadata.GetMetadata<PrivatePage>() is not null) http.Response.Headers.CacheControl = "no-cache, no-store";
            if (Missing(endpoint, http.Actor()) is { } permission)
            {
                await RefuseAsync(http, permission);
                return;
            }
            if (NeedsToken(endpoint, http.Request) && !await HasTokenAsync(http))
            {
                await ErrorAsync(http, 400, Texts.Later("Dit formulier is verlopen"), Texts.Later("Ga terug naar de vorige pagina, laad die opnieuw en verstuur het formulier nog eens."));
                return;
            }
        }
        await next(http);
        // What is no route is the router's own answer, and that has no page.
        if (http.Response is { StatusCode: StatusCodes.Status405MethodNotAllowed, HasStarted: false })
            await ErrorAsync(http, StatusCodes.Status405MethodNotAllowed, Texts.Later("Dat kan hier niet"), Texts.Later("Dit adres is alleen om te lezen. Ga naar de pagina zelf en begin daar opnieuw."));
    }

    private static Permission? Missing(Endpoint endpoint, Actor actor) =>
        endpoint.Metadata.GetOrderedMetadata<DemandedPermission>().FirstOrDefault(demand => !actor.May(demand.Permission))?.Permission;

    // Routing answers a method that a path does not have with an endpoint of its own, which has no metadata at all and changes nothing.
    private static bool NeedsToken(Endpoint endpoint, HttpRequest request) =>
        endpoint.Metadata.Count > 0 && RequestOrigin.IsUnsafe(request.Method) && endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: false };

    private Task RefuseAsync(HttpContext http, Permission permission)
    {
        var actor = http.Actor();
        if (actor.IsAnonymous && http.RequestServices.GetService<IAuthenticationService>() is not null) return http.ChallengeAsync();
        logger.LogWarning("{Actor} was refused {Path}: no permission {Permission}", actor.Id, http.Request.Path, permission.Name);
        return ErrorAsync(http, 403, Texts.Later("Je mag deze pagina niet gebruiken"), Texts.Later("Vraag een beheerder om het recht. Of log in met een ander account."));
    }

    private static async Task<bool> HasTokenAsync(HttpContext http)
    {
        try
        {
            // Read here first: the token's reader would call a body that is too large an invalid token.
            if (http.Request.HasFormContentType) await http.Request.ReadFormAsync(http.RequestAborted);
            return await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http);
        }
        catch (Exception problem) when (problem is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            // No form at all, or one that stops half-way.
            return false;
        }
    }

    private static Task ErrorAsync(HttpContext http, int status, string title, string text) =>
        http.RequestServices.GetRequiredService<Pages>().ErrorAsync(http, new(status, title, text, null));
}
