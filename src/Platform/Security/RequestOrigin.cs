using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace OrchardVrijwilligers.Platform.Security;

/// <summary>Whether a request that wants to change something comes from a page of its own site.</summary>
public static class RequestOrigin
{
    /// <summary>
    /// Safe methods always pass. Otherwise the browser's own word counts (Sec-Fetch-Site), else the Origin must be this host; browsers
    /// of before 2020 that leave it out within a site name the page that they come from. A client that says none of it may go on
    /// only without cookies: then there is nobody to pretend to be.
    /// </summary>
    public static bool IsOwn(HttpRequest request)
    {
        if (!IsUnsafe(request.Method)) return true;
        var headers = request.Headers;
        if (!StringValues.IsNullOrEmpty(headers["Sec-Fetch-Site"])) return headers["Sec-Fetch-Site"] == "same-origin" || headers["Sec-Fetch-Site"] == "none";
        if (!StringValues.IsNullOrEmpty(headers.Origin)) return IsHere(headers.Origin.ToString(), request);
        return StringValues.IsNullOrEmpty(headers.Referer) ? headers.Cookie.Count == 0 : Uri.TryCreate(headers.Referer, UriKind.Absolute, out var from) && IsHere(from.GetLeftPart(UriPartial.Authority), request);
    }

    /// <summary>True for a method that may change something.</summary>
    public static bool IsUnsafe(string method) => !(HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method));

    // A proxy in front may have ended TLS, so a request that looks like http may well have an origin on https; never the other way.
    private static bool IsHere(string origin, HttpRequest request) =>
        string.Equals(origin, $"https://{request.Host}", StringComparison.OrdinalIgnoreCase)
        || (!request.IsHttps && string.Equals(origin, $"http://{request.Host}", StringComparison.OrdinalIgnoreCase));
}
