using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardVrijwilligers.Platform.Display.Caching;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Lists.Endpoints;

public static class OpenRoutes
{
    /// <summary>A file that pages of other sites may read as well.</summary>
    public static void MapOpen(this IEndpointRouteBuilder routes, string pattern, RequestDelegate handle)
    {
        routes.MapGet(pattern, handle).Shared();
        // The tag of what such a page has already goes in a header for which its browser asks leave first.
        routes.MapMethods(pattern, [HttpMethods.Options], http =>
        {
            TaggedAnswer.MayBeReadElsewhere(http);
            return ApiAnswer.PreflightAsync(http);
        });
    }
}
