using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Platform.Display.Caching;

namespace OrchardVrijwilligers.Modules.Pages.Endpoints;

/// <summary>Gives a public page one address: in small letters and without a slash at the end. Routing itself looks at neither.</summary>
internal sealed class TidyAddresses(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "/";
        if (!HttpMethods.IsGet(http.Request.Method) || http.GetEndpoint()?.Metadata.GetMetadata<SharedPage>() is null) return next(http);
        // From the first slash on, so that "//host/" cannot become an address elsewhere.
        var tidy = "/" + path.Trim('/').ToLowerInvariant();
        if (tidy == path) return next(http);
        http.Response.Redirect(http.Request.PathBase.Add(tidy).ToUriComponent() + http.Request.QueryString, permanent: true);
        return Task.CompletedTask;
    }
}
