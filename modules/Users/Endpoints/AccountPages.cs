using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Users.Forms;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Modules.Users.Endpoints;

/// <summary>A page with one form on it. View <c>AccountPage</c>.</summary>
public sealed record AccountPage(string Title, string Lead, EditForm Form);

internal static class AccountPages
{
    /// <summary>With all its texts in the language of the reader.</summary>
    public static async Task WriteAsync(HttpContext http, string title, EditForm form, string lead = "")
    {
        var pages = http.RequestServices.GetRequiredService<Pages>();
        var page = await pages.OpenAsync(http);
        (title, lead, form) = (page.T(title), page.T(lead), form.In(page.Site.Texts));
        // Whoever signs in came from the municipality's own pages; without a theme the account still has to open.
        if (!http.RequestServices.GetRequiredService<ViewRenderer>().Has(page.Layout)) page.Layout = "AccountLayout";
        page.Head.Robots = "noindex";
        page.Head.BodyClass += " ov-page--form";
        page.Head.Title = form.Problems.Count > 0 ? page.T("Fout: {0}", title) : title;
        await pages.WriteAsync(page, "AccountPage", new AccountPage(title, lead, form), form.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>To a path of this tenant, with GET.</summary>
    public static void Go(HttpContext http, string path)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = http.Address(path);
    }

    public static async Task TooManyAsync(HttpContext http, TimeSpan wait)
    {
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        var pages = http.RequestServices.GetRequiredService<Pages>();
        var page = await pages.OpenAsync(http);
        await pages.ErrorAsync(http, new(StatusCodes.Status429TooManyRequests, Texts.Later("Even wachten"), page.T("Er is te vaak een verkeerd wachtwoord ingevuld. Wacht {0} seconden en probeer het dan opnieuw.", seconds), null));
    }
}
