using Microsoft.AspNetCore.Http;

namespace OrchardVrijwilligers.Platform.Security;

/// <summary>
/// A cookie of one tenant that no script reads. On https its name has the prefix by which a browser refuses it from anywhere
/// but this host (RFC 6265bis, section 4.1.3.2); on http a browser would refuse the prefix itself.
/// </summary>
/// <param name="name">Unlike other tenants' names: tenants by prefix share a host.</param>
public sealed class TenantCookie(string name, IHttpContextAccessor current) : CookieBuilder
{
    /// <summary>As it is called in the present request.</summary>
    public override string? Name
    {
        get => NameFor(current.HttpContext?.Request.IsHttps ?? true);
        set => throw new NotSupportedException("The name of this cookie follows from its tenant.");
    }

    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
    };

    private string NameFor(bool https) => https ? "__Host-" + name : name;
}
