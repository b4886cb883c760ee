using System.Text;
using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Platform.Display.Caching;

namespace OrchardVrijwilligers.Modules.Lists.Endpoints;

/// <summary>
/// Standards row W4: programs ask often; what has not changed is answered in a few bytes. Only for what is public: whoever asks may keep it.
/// </summary>
public static class TaggedAnswer
{
    /// <summary>Pages of other sites may read it too: it is there to be followed.</summary>
    public static Task WriteAsync(HttpContext http, string type, string text)
    {
        MayBeReadElsewhere(http);
        http.Response.ContentType = type;
        return SendAsync(http, text);
    }

    public static void MayBeReadElsewhere(HttpContext http) =>
        (http.Response.Headers.AccessControlAllowOrigin, http.Response.Headers.AccessControlExposeHeaders, http.Response.Headers["Cross-Origin-Resource-Policy"]) = ("*", "ETag", "cross-origin");

    /// <inheritdoc cref="SendAsync(HttpContext, ReadOnlyMemory{byte})"/>
    public static Task SendAsync(HttpContext http, string text) => SendAsync(http, Encoding.UTF8.GetBytes(text));

    /// <summary>Under the headers that the answer has already. It may be kept, and has to be asked for again: nobody sees what was taken away a minute ago.</summary>
    public static async Task SendAsync(HttpContext http, ReadOnlyMemory<byte> text)
    {
        var tag = EntityTags.Of(text.Span);
        (http.Response.Headers.CacheControl, http.Response.Headers.ETag) = ("no-cache", tag);
        if (EntityTags.IsKnown(http, tag)) http.Response.StatusCode = StatusCodes.Status304NotModified;
        else await http.Response.BodyWriter.WriteAsync(text, http.RequestAborted);
    }
}
