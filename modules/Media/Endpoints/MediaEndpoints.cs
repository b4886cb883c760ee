using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using OrchardVrijwilligers.Modules.Media.Models;
using OrchardVrijwilligers.Modules.Media.Renditions;
using OrchardVrijwilligers.Modules.Media.Storage;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Modules.Media.Endpoints;

/// <summary>Serves files of the library, whole (<c>/media/a.jpg</c>) or as a picture of a listed width (<c>?breedte=800&amp;vorm=webp</c>).</summary>
internal static class MediaEndpoints
{
    // Nothing in a file may run, whatever a browser takes it for. The viewer of PDFs cannot live in a sandbox.
    private const string Sandbox = "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'; img-src 'self'; sandbox; frame-ancestors 'none'";
    private const string Viewer = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/media/{**path}", ShowAsync);

    private static async Task ShowAsync(HttpContext http)
    {
        var services = http.RequestServices;
        if (MediaPath.Clean((string?)http.GetRouteValue("path") ?? "") is not { } path || Width(http.Request.Query) is not { } width
            || await FindAsync(services, path, http.RequestAborted) is not { } file)
        {
            await services.GetRequiredService<Pages>().NotFoundAsync(http);
            return;
        }
        var rendition = width > 0 ? await services.GetRequiredService<RenditionCache>().OpenAsync(file, width, http.RequestAborted) : null;
        var stream = rendition ?? services.GetRequiredService<IMediaStore>().Open(file.Hash);
        if (stream is null) await services.GetRequiredService<Pages>().NotFoundAsync(http);
        else await SendAsync(http, file, stream, rendition is null ? file.ContentType : "image/webp", rendition is null ? file.Hash : $"{file.Hash}-{width}");
    }

    private static async Task<MediaFile?> FindAsync(IServiceProvider services, string path, CancellationToken stop)
    {
        await using var session = services.GetRequiredService<IDocumentStore>().OpenSession();
        return await session.GetAsync<MediaFile>(path, stop);
    }

    /// <summary>0 for the whole file; null when something is asked that is never made.</summary>
    private static int? Width(IQueryCollection query)
    {
        if (!query.ContainsKey("breedte") && !query.ContainsKey("vorm")) return 0;
        return int.TryParse(query["breedte"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var width)
            && RenditionCache.Widths.Contains(width) && query["vorm"] is [] or ["webp"] ? width : null;
    }

    private static async Task SendAsync(HttpContext http, MediaFile file, Stream stream, string contentType, string tag)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = contentType == "application/pdf" ? Viewer : Sandbox;
        if (MediaKind.ByType(file.ContentType) is not { IsInline: true }) headers.ContentDisposition = Attachment(file);
        // Only the address that names this very content may be kept; any other asks again and mostly hears that nothing changed.
        headers.CacheControl = http.Request.Query["v"] == file.Hash[..8] ? "public, max-age=31536000, immutable" : "public, no-cache";
        await Results.Stream(stream, contentType, null, file.StoredUtc, new EntityTagHeaderValue($"\"{tag}\""), enableRangeProcessing: true).ExecuteAsync(http);
    }

    private static string Attachment(MediaFile file)
    {
        var header = new ContentDispositionHeaderValue("attachment");
        header.SetHttpFileName(MediaPath.Name(file.Path));
        return header.ToString();
    }
}
