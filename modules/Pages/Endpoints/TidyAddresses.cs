using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Platform.Display.Caching;

namespace OrchardVrijwilligers.Modules.Pages.Endpoints;

/// <summary>Gives a public page one address: in small letters and without a slash at the end. Routing itself looks at neither.</summary>
internal sealed class TidyAddresses(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        var endpoint = http.GetEndpoint()?.Metadata;
        if (!HttpMethods.IsGet(http.Request.Method) || endpoint?.GetMetadata<SharedPage>() is null) return next(http);
        // Which letters are small, the door for every path knows only after looking whether there is anything to lead to.
        var (path, any) = (http.Request.Path.Value ?? "/", endpoint.GetMetadata<AnyPath>() is not null);
        if (any && path == "/" + path.Trim('/')) return next(http);
        return Lead(http) ? Task.CompletedTask : next(http);
    }

    /// <summary>Leads to the one address of the page; false when the request has it.</summary>
    public static bool Lead(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "/";
        // From the first slash on, so that "//host/" cannot become an address elsewhere.
        var tidy = "/" + path.Trim('/').ToLowerInvariant();
        if (tidy == path) return false;
        http.Response.Redirect(http.Request.PathBase.Add(tidy).ToUriComponent() + http.Request.QueryString, permanent: true);
        return true;
    }

    /// <summary>Marks an endpoint that takes any path.</summary>
    public sealed class AnyPath;
}
