using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Users.Forms;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Admin.Endpoints;

/// <summary>A form that shows some of the settings.</summary>
/// <param name="Fill">The form with the present values.</param>
/// <param name="Problems">What is wrong with what was typed.</param>
/// <param name="Change">The sections as they should be. They are replaced whole, so what the form does not show is taken over.</param>
/// <param name="WriteAsync">Writes the page around the form.</param>
public sealed record SettingsForm(
    Func<SiteSettings, EditForm> Fill,
    Func<EditForm, IEnumerable<Problem>> Problems,
    Func<SiteSettings, EditForm, JsonObject> Change,
    Func<HttpContext, EditForm, OutcomeKind, Task> WriteAsync);

/// <summary>Reads and changes the settings of a website, so that of two editors the second hears of the first.</summary>
public static class SettingsDesk
{
    private static async Task<SiteSettings> ReadAsync(IDocumentReader reader, CancellationToken stop) => await reader.GetAsync<SiteSettings>(SiteSettings.TheId, stop) ?? new();

    /// <summary>Goes along with a form: another version means that somebody else saved in between.</summary>
    private static string VersionOf(SiteSettings settings) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(settings.Properties.ToJsonString())))[..16];

    /// <summary>Writes the page of a form with the present settings in it.</summary>
    public static async Task ShowAsync(HttpContext http, SettingsForm form)
    {
        await using var session = http.RequestServices.GetRequiredService<IDocumentStore>().OpenSession();
        await form.WriteAsync(http, Versioned(form, await ReadAsync(session, http.RequestAborted)), OutcomeKind.Done);
    }

    /// <summary>Saves what was posted, and goes back to the page; or writes the page with what was typed and what is wrong.</summary>
    public static async Task SaveAsync(HttpContext http, SettingsForm form)
    {
        var (stop, posted) = (http.RequestAborted, await http.Request.ReadFormAsync(http.RequestAborted));
        await using var scope = http.RequestServices.GetRequiredService<ActionRunner>().Open(http.Actor());
        var settings = await ReadAsync(scope.Reader, stop);
        var filled = Versioned(form, settings).Filled(posted);
        if (form.Problems(filled).ToArray() is { Length: > 0 } problems) await form.WriteAsync(http, filled with { Problems = problems }, OutcomeKind.Invalid);
        else if (posted["versie"] != VersionOf(settings)) await form.WriteAsync(http, filled with { Problems = Outcome.Conflict.Problems }, OutcomeKind.Conflict);
        else if (await ChangeAsync(scope, form.Change(settings, filled), stop) is { IsDone: false } failed) await form.WriteAsync(http, filled with { Problems = failed.Problems }, failed.Kind);
        else AdminPages.Go(http, filled.Path + "?gedaan=1");
    }

    private static EditForm Versioned(SettingsForm form, SiteSettings settings) => form.Fill(settings) with { Hidden = [("versie", VersionOf(settings))] };

    private static async Task<Outcome<bool>> ChangeAsync(ActionScope scope, JsonObject change, CancellationToken stop)
    {
        var outcome = await scope.RunAsync<ChangeSettings, JsonObject, bool>(change, stop);
        if (!outcome.IsDone) return outcome;
        try
        {
            await scope.CommitAsync(stop);
            return outcome;
        }
        catch (ConcurrencyException)
        {
            return Outcome.Conflict;
        }
    }
}
