using System.Globalization;
using System.Net;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Web;

/// <summary>
/// How much one visitor may ask in a minute: everything together, and what wants to change something by itself.
/// <c>Limits:RequestsPerMinute</c> and <c>Limits:WritesPerMinute</c>; 0 is no limit.
/// </summary>
internal sealed class RateLimits(RequestDelegate next, TenantHost tenants, IConfiguration configuration, TimeProvider clock)
{
    private const int Requests = 20_000;
    private const int Writes = 300;
    private readonly int? wanted = configuration.GetValue<int?>("Limits:RequestsPerMinute");
    private readonly FixedWindow requests = Window(configuration.GetValue("Limits:RequestsPerMinute", Requests), clock);
    private readonly FixedWindow writes = Window(configuration.GetValue("Limits:WritesPerMinute", Writes), clock);

    public Task InvokeAsync(HttpContext context)
    {
        var address = VisitorAddress.Of(context);
        // Unless it is asked for, the machine itself is not counted: that is a proxy, or somebody who measures.
        if ((wanted is not null || !IsThisMachine(context)) && !requests.TryTake(address)) return RefuseAsync(context, requests.Wait);
        if (RequestOrigin.IsUnsafe(context.Request.Method) && !writes.TryTake($"{address} {TenantOf(context)}")) return RefuseAsync(context, writes.Wait);
        return next(context);
    }

    private static FixedWindow Window(int limit, TimeProvider clock) => new(limit > 0 ? limit : int.MaxValue, TimeSpan.FromMinutes(1), clock);

    private static bool IsThisMachine(HttpContext context) => context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);

    private string TenantOf(HttpContext context) => tenants.Tenants.Match(context.Request.Host.Host, context.Request.Path)?.Tenant.Name ?? "";

    private static Task RefuseAsync(HttpContext context, TimeSpan wait)
    {
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return PlainPage.WriteAsync(context, 429, "Even rustig aan", $"Vanaf jouw verbinding komen te veel verzoeken. Wacht {seconds} seconden en probeer het dan nog eens.");
    }
}
