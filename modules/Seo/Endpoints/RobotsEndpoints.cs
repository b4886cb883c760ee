using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists.Endpoints;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Modules.Seo.Endpoints;

/// <summary>What crawlers should leave alone, and where to report a weakness.</summary>
internal static class RobotsEndpoints
{
    private static readonly string[] Always = ["/admin", "/aanmelden", "/melden", "/papier/"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/robots.txt", RobotsAsync);
        routes.MapGet("/.well-known/security.txt", SecurityAsync);
    }

    private static async Task RobotsAsync(HttpContext http)
    {
        var page = await http.RequestServices.GetRequiredService<Pages>().OpenAsync(http);
        var text = new StringBuilder("User-agent: *\n");
        foreach (var path in Always.Concat((await SettingsAsync(http)).Disallow).Where(path => path.StartsWith('/') && !path.Any(char.IsControl)).SelectMany(page.InAllLanguages).Distinct())
            text.Append(CultureInfo.InvariantCulture, $"Disallow: {path}\n");
        await WriteAsync(http, text.Append(CultureInfo.InvariantCulture, $"Sitemap: {page.Absolute("/sitemap.xml")}\n").ToString());
    }

    // RFC 9116: contacts, an expiry within the year and the languages. A tenant without a contact has none to give.
    private static async Task SecurityAsync(HttpContext http)
    {
        var pages = http.RequestServices.GetRequiredService<Pages>();
        var (page, settings) = (await pages.OpenAsync(http), await SettingsAsync(http));
        var contacts = settings.SecurityContacts.Where(IsContact).ToList();
        if (contacts.Count == 0 && page.Site.Contact.Email is { Length: > 0 } email) contacts.Add($"mailto:{email}");
        if (contacts.Count == 0)
        {
            await pages.NotFoundAsync(http);
            return;
        }
        var text = new StringBuilder();
        foreach (var contact in contacts) text.Append(CultureInfo.InvariantCulture, $"Contact: {contact}\n");
        var today = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime.Date;
        text.Append(CultureInfo.InvariantCulture, $"Expires: {Expires(settings.SecurityExpires, today):yyyy-MM-dd'T'HH:mm:ss'Z'}\nPreferred-Languages: nl, en\n");
        text.Append(CultureInfo.InvariantCulture, $"Canonical: {page.Absolute("/.well-known/security.txt")}\n");
        if (IsContact(settings.SecurityPolicy)) text.Append(CultureInfo.InvariantCulture, $"Policy: {settings.SecurityPolicy}\n");
        await WriteAsync(http, text.ToString());
    }

    private static DateTime Expires(string given, DateTime today)
    {
        var latest = today.AddYears(1).AddDays(-1);
        return DateTime.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? (date < latest ? date : latest)
            : today.AddMonths(6);
    }

    private static bool IsContact(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "mailto" or "https" or "tel" && !address.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter));

    private static async Task<SeoSettings> SettingsAsync(HttpContext http) =>
        (await http.RequestServices.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted)).Settings.Section<SeoSettings>();

    private static Task WriteAsync(HttpContext http, string text) => TaggedAnswer.WriteAsync(http, "text/plain; charset=utf-8", text);
}
