using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Modules.Users.Sessions;

/// <summary>How a browser shows who it is: a cookie of the tenant, sealed with the tenant's keys, that names a <see cref="UserSession"/>.</summary>
internal static class SignInScheme
{
    public const string Name = "Session";
    public const string SessionClaim = "sid";
    public const string Path = "/aanmelden";
    public const string ReturnParameter = "returnUrl";

    public static void AddTo(IServiceCollection services)
    {
        services.AddAuthentication(Name).AddCookie(Name);
        services.AddScoped<SessionEvents>();
        services.AddOptions<CookieAuthenticationOptions>(Name).Configure<TenantPlace, IHttpContextAccessor>((options, place, current) =>
        {
            options.Cookie = new TenantCookie(CookieName(place), current);
            options.ExpireTimeSpan = UserSession.Idle;
            options.SlidingExpiration = true;
            options.LoginPath = Path;
            options.ReturnUrlParameter = ReturnParameter;
            options.EventsType = typeof(SessionEvents);
        });
    }

    /// <summary>True when there is something to look at; most visitors bring nothing, and cost nothing.</summary>
    public static bool HasCookie(HttpContext http, TenantPlace place) =>
        http.Request.Cookies.ContainsKey(http.Request.IsHttps ? "__Host-" + CookieName(place) : CookieName(place));

    private static string CookieName(TenantPlace place) => $"ov-{place.Name}";
}
