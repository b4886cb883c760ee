using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Seo.Images;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Modules.Seo.Endpoints;

/// <summary>The portal's own picture for who shares a page.</summary>
internal static class ShareCardEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/deelplaatje-{hash}.png", WriteAsync);

    private static async Task WriteAsync(HttpContext http)
    {
        var look = (await http.RequestServices.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted)).Settings.Section<LookSettings>();
        if (http.RequestServices.GetRequiredService<ShareCard>().Draw((string)http.GetRouteValue("hash")!, look) is not { } png)
        {
            await http.RequestServices.GetRequiredService<Pages>().NotFoundAsync(http);
            return;
        }
        // Named by its colours: the same address never shows anything else. Other sites fetch it.
        (http.Response.ContentType, http.Response.ContentLength) = ("image/png", png.Length);
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        await http.Response.Body.WriteAsync(png, http.RequestAborted);
    }
}
