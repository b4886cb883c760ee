using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>How a module puts something below <c>/api/v1</c>.</summary>
public static class ApiRoutes
{
    /// <summary>For who has more to say of what is asked: the handler asks <see cref="KnownParameters"/> itself, so that all that is wrong is said at once.</summary>
    // Rule no-trailing-slash: an address with a slash at the end is another one, and there is nothing there. Routing looks over it.
    public static IEndpointConventionBuilder MapApi(this IEndpointRouteBuilder routes, string pattern, RequestDelegate handle) =>
        routes.MapGet(pattern, http => http.Request.Path.Value!.EndsWith('/') ? ApiAnswer.NotFoundAsync(http) : handle(http));

    /// <summary>Whoever asks anything else than what is known is told so, and the handler is not called.</summary>
    public static IEndpointConventionBuilder MapApi(this IEndpointRouteBuilder routes, string pattern, KnownParameters known, RequestDelegate handle) =>
        routes.MapApi(pattern, http => known.Problems(http.Request).ToList() is { Count: > 0 } problems ? ApiAnswer.InvalidAsync(http, problems) : handle(http));
}
