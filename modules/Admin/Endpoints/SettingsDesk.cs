using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes.Actions;

namespace OrchardVrijwilligers.Modules.Admin.Endpoints;

/// <summary>Reads and changes the settings of a website, so that of two editors the second hears of the first.</summary>
public static class SettingsDesk
{
    public static async Task<SiteSettings> ReadAsync(IDocumentReader reader, CancellationToken stop) => await reader.GetAsync<SiteSettings>(SiteSettings.TheId, stop) ?? new();

    /// <summary>Goes along with a form: another version means that somebody else saved in between.</summary>
    public static string VersionOf(SiteSettings settings) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(settings.Properties.ToJsonString())))[..16];

    /// <summary>Sections are replaced whole.</summary>
    public static async Task<Outcome<bool>> ChangeAsync(ActionScope scope, JsonObject change, CancellationToken stop)
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
