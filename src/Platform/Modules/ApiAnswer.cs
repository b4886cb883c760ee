using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>What every answer of the API has in common: headers of the NL API Design Rules and problem details (RFC 9457).</summary>
public static class ApiAnswer
{
    public const string Version = "1.0.0";

    /// <summary>Why nothing can be said yet, and when to ask again.</summary>
    public const string NotYet = "Deze gegevens worden net gemaakt. Probeer het over een minuut opnieuw.", RetrySeconds = "60";

    /// <summary>How an address may be asked that is only to be read.</summary>
    public const string Methods = "GET, HEAD, OPTIONS";

    /// <summary>Whether a program asks the API, so that an answer is data, whatever goes wrong. Holds inside a tenant and before one is entered.</summary>
    public static bool IsAsked(HttpContext http)
    {
        var path = http.Request.Path;
        if (http.RequestServices.GetService<TenantHost>()?.Tenants.Match(http.Request.Host.Host, path) is var (_, prefix) && prefix.HasValue && path.StartsWithSegments(prefix, out var rest)) path = rest;
        return path.StartsWithSegments("/api");
    }

    public static void Headers(HttpContext http, string contentType)
    {
        var headers = http.Response.Headers;
        http.Response.ContentType = contentType;
        headers["API-Version"] = Version;
        headers.CacheControl = "no-store";
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "API-Version, ETag";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers.XFrameOptions = "DENY";
    }

    /// <summary>What a browser asks before it reads an address for a page of another site (CORS): all that is only to be read may be read so.</summary>
    public static Task PreflightAsync(HttpContext http)
    {
        Headers(http, "text/plain");
        var headers = http.Response.Headers;
        headers.Allow = Methods;
        (headers.AccessControlAllowMethods, headers.AccessControlAllowHeaders, headers.AccessControlMaxAge) = (Methods, "*", "86400");
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    public static Task NotFoundAsync(HttpContext http) => ProblemAsync(http, StatusCodes.Status404NotFound, "Niet gevonden", "Deze resource bestaat niet. Kijk in /api/v1/openapi.json welke er zijn.");

    /// <summary>While what is asked is being made, nothing would be said to be none (503).</summary>
    public static Task NotYetAsync(HttpContext http)
    {
        http.Response.Headers.RetryAfter = RetrySeconds;
        return ProblemAsync(http, StatusCodes.Status503ServiceUnavailable, "Nog niet klaar", NotYet);
    }

    /// <summary>All that is wrong with a question, at once (400).</summary>
    public static Task InvalidAsync(HttpContext http, IReadOnlyCollection<(string Parameter, string Message)> problems) =>
        ProblemAsync(http, StatusCodes.Status400BadRequest, "Ongeldige invoer", string.Join(" ", problems.Select(problem => problem.Message)), problems);

    public static Task ProblemAsync(HttpContext http, int status, string title, string detail, IEnumerable<(string Parameter, string Message)>? problems = null)
    {
        http.Response.StatusCode = status;
        Headers(http, "application/problem+json; charset=utf-8");
        var problem = new JsonObject { ["type"] = "about:blank", ["title"] = title, ["status"] = status, ["detail"] = detail };
        if (problems is not null)
            problem["fouten"] = new JsonArray([.. problems.Select(found => new JsonObject { ["in"] = "query", ["naam"] = found.Parameter, ["melding"] = found.Message })]);
        return http.Response.WriteAsync(problem.ToJsonString(Blueprint.Json), http.RequestAborted);
    }
}
