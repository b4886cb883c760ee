using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardVrijwilligers.Modules.Users.Forms;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Admin.Endpoints;

public sealed record SettingsPage(EditForm Form, bool Saved);

/// <summary>What the website is called and how people reach who runs it.</summary>
internal static class SettingsEndpoints
{
    private const int LongestName = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var form = new SettingsForm(Form, Problems, Change, WriteAsync);
        routes.MapGet(AdminRoom.Settings.Path, http => SettingsDesk.ShowAsync(http, form)).In(AdminRoom.Settings);
        routes.MapPost(AdminRoom.Settings.Path, http => SettingsDesk.SaveAsync(http, form)).In(AdminRoom.Settings);
    }

    private static Task WriteAsync(HttpContext http, EditForm form, OutcomeKind kind) =>
        AdminPages.WriteAsync(http, AdminRoom.Settings.Text, "AdminSettings", new SettingsPage(form, http.Request.Query.ContainsKey("gedaan")), AdminPages.StatusOf(kind), kind != OutcomeKind.Done);

    private static EditForm Form(SiteSettings settings)
    {
        var (look, contact) = (settings.Section<LookSettings>(), settings.Section<ContactSettings>());
        return new(AdminRoom.Settings.Path, "Opslaan",
            new FormField("SiteName", "naam", "Naam van de website") { Value = settings.SiteName, Required = true, Hint = "Staat boven elke pagina en in zoekmachines." },
            new FormField("Tagline", "slogan", "Korte zin onder de naam") { Value = look.Tagline },
            new FormField("Name", "organisatie", "Wie is er te bereiken?") { Value = contact.Name, Autocomplete = "organization", Hint = "Bijvoorbeeld de naam van het vrijwilligerspunt." },
            new FormField("Phone", "telefoon", "Telefoonnummer") { Value = contact.Phone, Type = "tel", Autocomplete = "tel" },
            new FormField("Email", "email", "E-mailadres") { Value = contact.Email, Type = "email", Autocomplete = "email" },
            new FormField("Address", "adres", "Bezoekadres") { Value = contact.Address, Autocomplete = "off" },
            new FormField("OpeningHours", "open", "Wanneer is er iemand?") { Value = string.Join('\n', contact.OpeningHours), Type = "textarea", Hint = "Elke regel een dag of een paar dagen, bijvoorbeeld: maandag 9.00 - 17.00 uur." });
    }

    // Sections are replaced whole, so what this form does not show is taken over from the present ones.
    private static JsonObject Change(SiteSettings settings, EditForm form)
    {
        var look = Section(settings, nameof(LookSettings));
        look["Tagline"] = form.TextOf("Tagline");
        var contact = Section(settings, nameof(ContactSettings));
        foreach (var name in (string[])["Name", "Phone", "Email", "Address"]) contact[name] = form.TextOf(name);
        contact["OpeningHours"] = new JsonArray([.. form.LinesOf("OpeningHours").Select(line => JsonValue.Create(line))]);
        return new() { ["SiteName"] = form.TextOf("SiteName"), [nameof(LookSettings)] = look, [nameof(ContactSettings)] = contact };
    }

    private static JsonObject Section(SiteSettings settings, string name) => (JsonObject?)settings.Properties[name]?.DeepClone() ?? [];

    private static IEnumerable<Problem> Problems(EditForm form)
    {
        if (form.TextOf("SiteName") is not { Length: > 0 and <= LongestName }) yield return new("SiteName", $"Geef de website een naam van hoogstens {LongestName} tekens.");
        if (form.TextOf("Email") is { Length: > 0 } email && !email.Contains('@', StringComparison.Ordinal)) yield return new("Email", "Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.");
    }
}
