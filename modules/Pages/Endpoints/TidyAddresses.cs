using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Platform.Display.Caching;

namespace OrchardVrijwilligers.Modules.Pages.Endpoints;

/// <summary>Gives a public page one address: in small letters and without a slash at the end. Routing itself looks at neither.</summary>
internal sealed class TidyAddresses(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        var metadata = http.GetEndpoint()?.Metadata;
        var isPage = metadata?.GetMetadata<SharedPage>() is not null && metadata.GetMetadata<AnyPath>() is null;
        return isPage && GoIfUntidy(http) ? Task.CompletedTask : next(http);
    }

    /// <summary>True when the visitor was sent to the page's own address, and the answer is done.</summary>
    public static bool GoIfUntidy(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "/";
        // From the first slash on, so that "//host/" cannot become an address elsewhere.
        var tidy = "/" + path.Trim('/').ToLowerInvariant();
        if (!HttpMethods.IsGet(http.Request.Method) || tidy == path) return false;
        http.Response.Redirect(http.Request.PathBase.Add(tidy).ToUriComponent() + http.Request.QueryString, permanent: true);
        return true;
    }
}

/// <summary>On an endpoint: it takes every path, so only it knows whether something stands there.</summary>
internal sealed record AnyPath;
