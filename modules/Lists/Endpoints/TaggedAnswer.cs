using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Platform.Display.Caching;

namespace OrchardVrijwilligers.Modules.Lists.Endpoints;

/// <summary>Standards row W4: programs ask often; what has not changed is answered in a few bytes. Pages of other sites may read it too: it is there to be followed.</summary>
public static class TaggedAnswer
{
    public static Task WriteAsync(HttpContext http, string type, string text)
    {
        http.Response.Headers.CacheControl = "no-cache";
        (http.Response.Headers.AccessControlAllowOrigin, http.Response.Headers["Cross-Origin-Resource-Policy"]) = ("*", "cross-origin");
        http.Response.ContentType = type;
        return SendAsync(http, text);
    }

    /// <summary>Under the headers that the answer has already.</summary>
    public static async Task SendAsync(HttpContext http, string text)
    {
        // Weak: the same text may be sent compressed in one way or another (RFC 9110, section 8.8.3.3).
        var tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..20]}\"";
        http.Response.Headers.ETag = tag;
        if (EntityTags.IsKnown(http, tag)) http.Response.StatusCode = StatusCodes.Status304NotModified;
        else await http.Response.WriteAsync(text, http.RequestAborted);
    }
}
