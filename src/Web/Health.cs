using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Web;

internal static class Health
{
    /// <summary>Alive: the process answers. Ready: the registry is read, so that a balancer may send visitors.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", (RequestDelegate)(context => context.Response.WriteAsync("ok")));
        app.MapGet("/health/ready", (RequestDelegate)(context =>
        {
            var ready = context.RequestServices.GetRequiredService<TenantHost>().IsStarted;
            context.Response.StatusCode = ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
            return context.Response.WriteAsync(ready ? "ok" : "starting");
        }));
    }
}
