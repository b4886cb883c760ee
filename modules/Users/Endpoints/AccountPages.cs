using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Users.Forms;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Modules.Users.Endpoints;

/// <summary>A page with one form on it. View <c>AccountPage</c>.</summary>
public sealed record AccountPage(string Title, string Lead, EditForm Form);

internal static class AccountPages
{
    public static async Task WriteAsync(HttpContext http, string title, EditForm form, string lead = "")
    {
        var pages = http.RequestServices.GetRequiredService<Pages>();
        var page = await pages.OpenAsync(http);
        // Whoever signs in came from the municipality's own pages; without a theme the account still has to open.
        if (!http.RequestServices.GetRequiredService<ViewRenderer>().Has(page.Layout)) page.Layout = "AccountLayout";
        page.Head.Robots = "noindex";
        page.Head.BodyClass += " ov-page--form";
        page.Head.Title = form.Problems.Count > 0 ? $"Fout: {title}" : title;
        await pages.WriteAsync(page, "AccountPage", new AccountPage(title, lead, form), form.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>To a path of this tenant, with GET.</summary>
    public static void Go(HttpContext http, string path)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = http.Request.PathBase + path;
    }

    public static Task TooManyAsync(HttpContext http, TimeSpan wait)
    {
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return PlainPage.WriteAsync(http, StatusCodes.Status429TooManyRequests, "Even wachten", $"Er is te vaak met een verkeerd wachtwoord aangemeld. Wacht {seconds} seconden en probeer het dan opnieuw.");
    }
}
