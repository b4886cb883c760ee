using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Diagnostics;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Platform.Tenants;

/// <summary>Sends a request into its tenant: finds it by host and prefix, enters its shell and runs its pipeline there.</summary>
public sealed class TenantMiddleware(TenantHost tenants, ILogger<TenantMiddleware> logger)
{
    /// <summary>The tenant's name in <see cref="HttpContext.Items"/>, for who looks at a request after it has left its tenant.</summary>
    public static object NameKey { get; } = new();

    public async Task InvokeAsync(HttpContext context)
    {
        if (tenants.Tenants.Match(context.Request.Host.Host, context.Request.Path) is not var (tenant, prefix) || tenant.State == TenantState.Disabled)
        {
            await NobodyAsync(context);
            return;
        }
        if (tenant.State == TenantState.Uninitialized)
        {
            context.Response.Headers.RetryAfter = "10";
            await PlainPage.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "Dit portaal wordt klaargezet", "Even geduld. Probeer het over een minuut nog eens.");
            return;
        }
        await EnterAsync(context, tenant, prefix);
    }

    private static Task NobodyAsync(HttpContext context) =>
        PlainPage.WriteAsync(context, StatusCodes.Status404NotFound, "Deze website bestaat niet", "Op dit adres staat geen portaal. Kijk of het adres klopt.");

    private async Task EnterAsync(HttpContext context, TenantSettings tenant, PathString prefix)
    {
        context.Items[NameKey] = tenant.Name;
        Activity.Current?.SetTag(Telemetry.Tenant, tenant.Name);
        try
        {
            using var lease = await tenants.EnterAsync(tenant.Name, context.RequestAborted);
            using var scope = logger.BeginScope(new TenantScope(tenant.Name));
            await CountAsync(context, lease.Shell, prefix);
        }
        catch (TenantException)
        {
            // Removed while the request was on its way.
            await NobodyAsync(context);
        }
        // One damaged tenant must not trouble the others, nor wait for somebody to notice a blank page.
        catch (TenantUnavailableException problem)
        {
            if (problem.IsNew && problem.InnerException is StoreCorruptException or StoreFullException) logger.LogCritical("{Problem}", problem.Message);
            else if (problem.IsNew) logger.LogCritical(problem.InnerException, "{Problem}", problem.Message);
            await CloseAsync(context, "300");
        }
        catch (Exception problem) when (problem is StoreCorruptException or StoreFullException && !context.Response.HasStarted)
        {
            logger.LogCritical("Tenant {Tenant} cannot answer {Path}: {Problem}", tenant.Name, context.Request.Path, problem.Message);
            await CloseAsync(context, "60");
        }
    }

    private static Task CloseAsync(HttpContext context, string retryAfter)
    {
        context.Response.Clear();
        context.Response.Headers.RetryAfter = retryAfter;
        return PlainPage.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "Dit portaal is even niet te bereiken", "We weten het en werken eraan. Probeer het later nog eens.");
    }

    private async Task CountAsync(HttpContext context, Shell shell, PathString prefix)
    {
        var status = StatusCodes.Status500InternalServerError;
        try
        {
            await RunAsync(context, shell, prefix);
            status = context.Response.StatusCode;
        }
        finally
        {
            Telemetry.Answered(shell.Tenant, status);
            logger.LogDebug("{Method} {Path} answered {Status}", context.Request.Method, context.Request.Path, status);
        }
    }

    private static async Task RunAsync(HttpContext context, Shell shell, PathString prefix)
    {
        var request = context.Request;
        var (path, pathBase, features) = (request.Path, request.PathBase, context.Features.Get<IServiceProvidersFeature>());
        await using var scope = shell.Services.CreateAsyncScope();
        try
        {
            context.Features.Set<IServiceProvidersFeature>(new TenantProvider(scope.ServiceProvider));
            if (prefix.HasValue && request.Path.StartsWithSegments(prefix, out var rest))
            {
                request.PathBase = pathBase + prefix;
                request.Path = rest.HasValue ? rest : "/";
            }
            context.SetEndpoint(null);
            await shell.Pipeline(context);
        }
        finally
        {
            (request.Path, request.PathBase) = (path, pathBase);
            context.Features.Set(features);
        }
    }

    private sealed class TenantProvider(IServiceProvider services) : IServiceProvidersFeature
    {
        public IServiceProvider RequestServices { get; set; } = services;
    }
}

/// <summary>A page without any tenant's look, for when there is no tenant to ask; a program that asks the API gets the same as data.</summary>
public static class PlainPage
{
    public static Task WriteAsync(HttpContext context, int status, string title, string text)
    {
        if (ApiAnswer.IsAsked(context)) return ApiAnswer.ProblemAsync(context, status, title, text);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(
            $"<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{Display.Html.Encode(title)}</title></head><body><main><h1>{Display.Html.Encode(title)}</h1><p>{Display.Html.Encode(text)}</p></main></body></html>",
            context.RequestAborted);
    }
}
