using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Modules.Contents.Endpoints;

/// <summary>The tenant's tokens as one stylesheet, named by its hash so that it may be kept for ever.</summary>
internal static class LookEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/look/{hash}.css", ShowAsync);

    private static async Task ShowAsync(HttpContext http)
    {
        var lookup = await http.RequestServices.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        var look = lookup.Settings.Section<LookSettings>();
        // A page from before a change may still ask for the earlier look; it gets the present one, but may not keep it.
        var current = (string?)http.GetRouteValue("hash") == LookSheet.Hash(look);
        http.Response.ContentType = "text/css; charset=utf-8";
        http.Response.Headers.CacheControl = current ? "public, max-age=31536000, immutable" : "no-cache";
        await http.Response.WriteAsync(LookSheet.Css(look), http.RequestAborted);
    }
}
