using System.Globalization;
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
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

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
        var tried = search.Run(SearchText.Clean(http.Request.Query["q"].FirstOrDefault(), LongestText), list, lookup.Languages.First, new(lookup.Settings.Section<SearchSettings>()));
        var page = new SearchDeskPage(form, http.Request.Query.ContainsKey("gedaan"), search.Status(), tried, list?.Slug ?? "", [.. lists.Select(known => (known.Slug, known.Title))]);
        await AdminPages.WriteAsync(http, Room.Text, "AdminSearch", page, AdminPages.StatusOf(kind), kind != OutcomeKind.Done);
    }

    private static EditForm Form(SiteSettings settings)
    {
        var chosen = settings.Section<SearchSettings>();
        return new(Room.Path, "Opslaan",
            new FormField(nameof(SearchSettings.Synonyms), "synoniemen", "Woorden voor hetzelfde")
            {
                Value = string.Join('\n', chosen.Synonyms),
                Type = "textarea",
                Hint = "Elke regel een groepje. Met = vinden de woorden elkaar: buddy = maatje. Met > werkt het één kant op: weekend > zaterdag, zondag.",
            },
            new FormField(nameof(SearchSettings.HalfLifeDays), "halveringstijd", "Nieuw gaat voor")
            {
                Value = chosen.HalfLifeDays.ToString(Dutch),
                Hint = "Na hoeveel dagen telt iets nog maar half mee? Bijvoorbeeld 365. Met 0 maakt het niet uit hoe oud iets is.",
            },
            new FormField(nameof(SearchSettings.PromotedTimes), "uitgelicht", "Uitgelicht gaat voor")
            {
                Value = chosen.PromotedTimes.ToString(Dutch),
                Hint = "Hoeveel keer telt iets mee dat een redacteur heeft uitgelicht? Bijvoorbeeld 1,5. Met 1 maakt uitlichten niets uit.",
            });
    }

    private static string[] Lines(EditForm form) => form.LinesOf(nameof(SearchSettings.Synonyms));

    private static IEnumerable<Problem> Problems(EditForm form)
    {
        var lines = Lines(form);
        if (lines.Length > MostLines) yield return new(nameof(SearchSettings.Synonyms), $"Geef hoogstens {MostLines} regels op.");
        foreach (var line in lines.Take(MostLines).Where(line => SynonymLine.Read(line) is null).Take(5))
            yield return new(nameof(SearchSettings.Synonyms), $"Deze regel begrijpen we niet: {(line.Length > 60 ? line[..60] + "…" : line)}. Schrijf bijvoorbeeld: buddy = maatje.");
        if (Days(form) is null) yield return new(nameof(SearchSettings.HalfLifeDays), $"Vul bij 'Nieuw gaat voor' een heel aantal dagen in, van 0 tot en met {SearchSettings.LongestHalfLife}.");
        if (Times(form) is null) yield return new(nameof(SearchSettings.PromotedTimes), $"Vul bij 'Uitgelicht gaat voor' een getal in van 1 tot en met {SearchSettings.MostTimes}.");
    }

    private static int? Days(EditForm form) =>
        int.TryParse(form.TextOf(nameof(SearchSettings.HalfLifeDays)), NumberStyles.None, Dutch, out var days) && days <= SearchSettings.LongestHalfLife ? days : null;

    private static double? Times(EditForm form) =>
        double.TryParse(form.TextOf(nameof(SearchSettings.PromotedTimes)).Replace('.', ','), NumberStyles.AllowDecimalPoint, Dutch, out var times) && times is >= 1 and <= SearchSettings.MostTimes ? times : null;

    private static JsonObject Change(SiteSettings settings, EditForm form)
    {
        var section = (JsonObject?)settings.Properties[nameof(SearchSettings)]?.DeepClone() ?? [];
        section[nameof(SearchSettings.Synonyms)] = new JsonArray([.. Lines(form).Select(line => JsonValue.Create(line))]);
        section[nameof(SearchSettings.HalfLifeDays)] = Days(form);
        section[nameof(SearchSettings.PromotedTimes)] = Times(form);
        return new() { [nameof(SearchSettings)] = section };
    }
}
