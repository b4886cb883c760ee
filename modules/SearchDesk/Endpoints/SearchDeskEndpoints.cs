using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Admin;
using OrchardVrijwilligers.Modules.Admin.Endpoints;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Modules.Search.Queries;
using OrchardVrijwilligers.Modules.SearchDesk.Queries;
using OrchardVrijwilligers.Modules.Users.Forms;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.SearchDesk.Endpoints;

/// <param name="List">The slug of the list that is tried; empty for all.</param>
public sealed record SearchDeskPage(EditForm Form, bool Saved, IndexStatus Index, TriedSearch Tried, string List, IReadOnlyList<(string Slug, string Title)> Lists);

/// <summary>Words for the same, a search to try, and how the index is doing.</summary>
internal static class SearchDeskEndpoints
{
    private const int LongestText = 300, MostLines = 1000;

    public static AdminRoom Room { get; } = new("Zoeken", "/admin/zoeken", ContentPermissions.ManageSettings);

    public static void Map(IEndpointRouteBuilder routes)
    {
        var form = new SettingsForm(Form, Problems, Change, WriteAsync);
        routes.MapGet(Room.Path, http => SettingsDesk.ShowAsync(http, form)).In(Room);
        routes.MapPost(Room.Path, http => SettingsDesk.SaveAsync(http, form)).In(Room);
    }

    private static async Task WriteAsync(HttpContext http, EditForm form, OutcomeKind kind)
    {
        var services = http.RequestServices;
        var lookup = await services.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        var lists = PublicLists.Of(lookup.Definitions).Where(list => list.Settings.Search).ToList();
        var list = lists.FirstOrDefault(list => list.Slug == http.Request.Query["lijst"].FirstOrDefault());
        var search = services.GetRequiredService<TrySearch>();
        var tried = search.Run(SearchText.Clean(http.Request.Query["q"].FirstOrDefault(), LongestText), list, lookup.Languages.First);
        var page = new SearchDeskPage(form, http.Request.Query.ContainsKey("gedaan"), search.Status(), tried, list?.Slug ?? "", [.. lists.Select(known => (known.Slug, known.Title))]);
        await AdminPages.WriteAsync(http, Room.Text, "AdminSearch", page, AdminPages.StatusOf(kind), kind != OutcomeKind.Done);
    }

    private static EditForm Form(SiteSettings settings) => new(Room.Path, "Opslaan",
        new FormField("Synonyms", "synoniemen", "Woorden voor hetzelfde")
        {
            Value = string.Join('\n', settings.Section<SearchSettings>().Synonyms),
            Type = "textarea",
            Hint = "Elke regel een groepje. Met = vinden de woorden elkaar: buddy = maatje. Met > werkt het één kant op: weekend > zaterdag, zondag.",
        });

    private static string[] Lines(EditForm form) =>
        form.Fields[0].Value.Replace("\r", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<Problem> Problems(EditForm form)
    {
        var lines = Lines(form);
        if (lines.Length > MostLines) yield return new("Synonyms", $"Geef hoogstens {MostLines} regels op.");
        foreach (var line in lines.Take(MostLines).Where(line => SynonymLine.Read(line) is null).Take(5))
            yield return new("Synonyms", $"Deze regel begrijpen we niet: {(line.Length > 60 ? line[..60] + "…" : line)}. Schrijf bijvoorbeeld: buddy = maatje.");
    }

    private static JsonObject Change(SiteSettings settings, EditForm form)
    {
        var section = (JsonObject?)settings.Properties[nameof(SearchSettings)]?.DeepClone() ?? [];
        section[nameof(SearchSettings.Synonyms)] = new JsonArray([.. Lines(form).Select(line => JsonValue.Create(line))]);
        return new() { [nameof(SearchSettings)] = section };
    }
}
