using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Modules.Lists.Endpoints;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Lists.Feeds;

/// <summary>No to a program that asks for a feed or a calendar. In plain words: whoever looks what is wrong opens the address in a browser.</summary>
internal static class FeedRefusal
{
    /// <summary>All that is wrong, a line each.</summary>
    public static Task WriteAsync(HttpContext http, IEnumerable<(string Parameter, string Message)> problems) =>
        WriteAsync(http, StatusCodes.Status400BadRequest, string.Join('\n', problems.Select(problem => problem.Message)));

    /// <summary>As <see cref="ApiAnswer.NotYetAsync"/>.</summary>
    public static Task NotYetAsync(HttpContext http)
    {
        http.Response.Headers.RetryAfter = ApiAnswer.RetrySeconds;
        return WriteAsync(http, StatusCodes.Status503ServiceUnavailable, ApiAnswer.NotYet);
    }

    public static Task WriteAsync(HttpContext http, int status, string text)
    {
        TaggedAnswer.MayBeReadElsewhere(http);
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsync(text + "\n", http.RequestAborted);
    }
}
