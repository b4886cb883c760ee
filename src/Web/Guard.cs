using OrchardVrijwilligers.Platform.Diagnostics;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Web;

/// <summary>What every answer has, whatever made it: security headers, and a plain page in place of a stack trace.</summary>
public sealed class Guard(RequestDelegate next, ILogger<Guard> logger)
{
    // Nothing is inline anywhere (decision D9), so neither nonces nor unsafe-inline are needed.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; media-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public async Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state =>
        {
            SetHeaders((HttpContext)state);
            return Task.CompletedTask;
        }, context);
        // Endpoints answer GET; a HEAD is the same without a body, which the server leaves out by itself.
        if (HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
        if (!IsSound(context.Request.Path))
        {
            await PlainPage.WriteAsync(context, 400, "Dit adres klopt niet", "Kijk of je het adres goed hebt overgenomen.");
            return;
        }
        if (!RequestOrigin.IsOwn(context.Request))
        {
            logger.LogWarning("A {Method} from another site was refused", context.Request.Method);
            await PlainPage.WriteAsync(context, 403, "Dit kunnen we niet aannemen", "Dit formulier komt van een andere website. Ga naar de pagina zelf en vul het formulier daar in.");
            return;
        }
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for an answer any more; the log should not call it a success.
            if (!context.Response.HasStarted) context.Response.StatusCode = 499;
        }
        catch (BadHttpRequestException problem) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            await PlainPage.WriteAsync(context, problem.StatusCode, "Dit kunnen we niet verwerken", "Probeer het met minder of kortere gegevens.");
        }
        catch (Exception problem)
        {
            // The request has left its tenant's scope; the line is of no use without it.
            using (logger.BeginScope(new TenantScope(context.Items[TenantMiddleware.NameKey] as string)))
                logger.LogError(problem, "Request {Method} {Path} failed", context.Request.Method, context.Request.Path);
            // Half an answer must not look like a whole one: the connection is cut.
            if (context.Response.HasStarted) context.Abort();
            else await FailAsync(context);
        }
    }

    private static Task FailAsync(HttpContext context)
    {
        // The length and the caching that the page had announced are not those of this answer.
        context.Response.Clear();
        return PlainPage.WriteAsync(context, 500, "Er ging iets mis", "Dat ligt aan ons. Probeer het later nog eens.");
    }

    private static bool IsSound(PathString path) => path.Value is not { } value || (!value.Contains('\0') && !value.Contains('\\') && !value.Contains("/../", StringComparison.Ordinal) && !value.EndsWith("/..", StringComparison.Ordinal));

    private static void SetHeaders(HttpContext context)
    {
        // What a browser has kept has its own headers; those of a 304 would take their place (RFC 9111, section 3.2).
        if (context.Response.StatusCode == StatusCodes.Status304NotModified) return;
        var headers = context.Response.Headers;
        // Routing knows only of GET.
        if (context.Response.StatusCode == StatusCodes.Status405MethodNotAllowed && headers.Allow.ToString() is var allowed && allowed.Contains("GET", StringComparison.Ordinal) && !allowed.Contains("HEAD", StringComparison.Ordinal)) headers.Allow = $"{allowed}, HEAD";
        if (headers.ContentSecurityPolicy.Count == 0) headers.ContentSecurityPolicy = ContentSecurityPolicy;
        // A page that names who may frame it says so in its own policy, which X-Frame-Options has no words for.
        if (headers.XFrameOptions.Count == 0 && headers.ContentSecurityPolicy.ToString().Contains("frame-ancestors 'none'", StringComparison.Ordinal)) headers.XFrameOptions = "DENY";
        headers.XContentTypeOptions = "nosniff";
        if (headers["Referrer-Policy"].Count == 0) headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (headers["Cross-Origin-Resource-Policy"].Count == 0) headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
    }
}
