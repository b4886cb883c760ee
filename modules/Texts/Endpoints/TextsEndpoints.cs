using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Admin;
using OrchardVrijwilligers.Modules.Admin.Endpoints;
using OrchardVrijwilligers.Modules.Texts.Queries;
using OrchardVrijwilligers.Modules.Users.Forms;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Texts.Endpoints;

/// <param name="Words">That were searched for.</param>
/// <param name="State">That was asked for: <c>mist</c>, <c>standaard</c>, <c>eigen</c> or nothing.</param>
public sealed record TextsPage(IReadOnlyList<TextTable> Tables, TextTable Table, IReadOnlyList<TextRow> Rows, string Words, string State, int Number, int Pages, int Found, EditForm Upload, string Done);

public sealed record TextPage(TextTable Table, TextRow Row, EditForm Form);

/// <summary>Finding a text, seeing how it stands in each language, changing it and putting it back.</summary>
internal static class TextsEndpoints
{
    private const int PageSize = 50, LongestWords = 200;

    public static AdminRoom Room { get; } = new("Teksten", "/admin/teksten", ChangeTranslations.Needs);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Room.Path, http => WriteAsync(http)).In(Room);
        routes.MapGet(Room.Path + "/{taal}/{id}", ShowAsync).In(Room);
        routes.MapPost(Room.Path + "/{taal}/{id}", SaveAsync).In(Room);
    }

    public static async Task WriteAsync(HttpContext http, params Problem[] problems)
    {
        var (find, query, stop) = (http.RequestServices.GetRequiredService<FindTexts>(), http.Request.Query, http.RequestAborted);
        var languages = await find.LanguagesAsync(stop);
        var tables = new List<TextTable>();
        foreach (var language in languages.All) tables.Add(await find.AllAsync(language, stop));
        var chosen = query["taal"].FirstOrDefault() ?? (http.Request.HasFormContentType ? http.Request.Form["taal"].ToString() : null);
        var table = tables.FirstOrDefault(known => known.Language.Name == chosen) ?? tables[^1];
        var (words, state) = ((query["q"].FirstOrDefault() ?? "").Trim(), query["toon"].FirstOrDefault() ?? "");
        if (words.Length > LongestWords) words = words[..LongestWords];
        var rows = table.Rows.Where(row => Has(row, words) && (StateOf(state) is not { } wanted || row.State == wanted)).ToList();
        var pages = Math.Max(1, (rows.Count + PageSize - 1) / PageSize);
        var number = int.TryParse(query["pagina"].FirstOrDefault(), out var asked) ? Math.Clamp(asked, 1, pages) : 1;
        var page = new TextsPage(tables, table, [.. rows.Skip((number - 1) * PageSize).Take(PageSize)], words, state, number, pages, rows.Count, TextFileEndpoints.Form(table) with { Problems = problems }, query["gedaan"].FirstOrDefault() ?? "");
        await AdminPages.WriteAsync(http, Room.Text, "AdminTexts", page, AdminPages.StatusOf(problems.Length > 0 ? OutcomeKind.Invalid : OutcomeKind.Done), problems.Length > 0);
    }

    private static bool Has(TextRow row, string words) => words.Length == 0 || row.Key.Contains(words, StringComparison.OrdinalIgnoreCase) || row.Shown.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static TextState? StateOf(string state) => state switch
    {
        "mist" => TextState.Missing,
        "standaard" => TextState.Standard,
        "eigen" => TextState.Own,
        _ => null,
    };

    private static async Task ShowAsync(HttpContext http)
    {
        if (await FindAsync(http) is var (table, row)) await WriteAsync(http, table, row, FormOf(table, row), OutcomeKind.Done);
        else await AdminPages.NotFoundAsync(http);
    }

    private static async Task SaveAsync(HttpContext http)
    {
        if (await FindAsync(http) is not var (table, row))
        {
            await AdminPages.NotFoundAsync(http);
            return;
        }
        var posted = await http.Request.ReadFormAsync(http.RequestAborted);
        var filled = FormOf(table, row).Filled(posted);
        var back = posted.ContainsKey("terug");
        var values = filled.Fields.Select(field => field.Value.Replace("\r", "", StringComparison.Ordinal).Trim()).ToList();
        var problems = back ? [] : values.Select((value, at) => (value, at)).Where(text => text.value.Length == 0).Select(text => new Problem(filled.Fields[text.at].Key, "Vul de tekst in. Of zet de tekst terug met de knop eronder.")).ToArray();
        if (problems.Length > 0)
        {
            await WriteAsync(http, table, row, filled with { Problems = problems }, OutcomeKind.Invalid);
            return;
        }
        var change = new TranslationChange(table.Language.Name, [new(row.Context, row.Key, back ? "" : values[0], back || row.Plural is null ? null : values)]);
        var outcome = await ChangeAsync(http, [change]);
        if (outcome.IsDone) AdminPages.Go(http, $"{Room.Path}?taal={table.Language.Name}&gedaan={(back ? "terug" : "opgeslagen")}&q={Uri.EscapeDataString(Short(row.Key))}");
        else await WriteAsync(http, table, row, filled with { Problems = [.. outcome.Problems.Select(problem => problem with { Field = filled.Fields[0].Key })] }, outcome.Kind);
    }

    public static Task<Outcome<int>> ChangeAsync(HttpContext http, IReadOnlyList<TranslationChange> changes) =>
        http.RequestServices.GetRequiredService<ActionRunner>().RunAsync<ChangeTranslations, IReadOnlyList<TranslationChange>, int>(changes, http.Actor(), http.RequestAborted);

    private static async Task<(TextTable Table, TextRow Row)?> FindAsync(HttpContext http)
    {
        var find = http.RequestServices.GetRequiredService<FindTexts>();
        if ((await find.LanguagesAsync(http.RequestAborted)).Named((string)http.GetRouteValue("taal")!) is not { } language) return null;
        var table = await find.AllAsync(language, http.RequestAborted);
        return table.Rows.FirstOrDefault(row => row.Id == (string)http.GetRouteValue("id")!) is { } row ? (table, row) : null;
    }

    private static Task WriteAsync(HttpContext http, TextTable table, TextRow row, EditForm form, OutcomeKind kind) =>
        AdminPages.WriteAsync(http, $"Tekst: {Short(row.Key)}", "AdminText", new TextPage(table, row, form), AdminPages.StatusOf(kind), kind != OutcomeKind.Done);

    private static EditForm FormOf(TextTable table, TextRow row)
    {
        var shown = row.Own ?? row.Standard ?? new("");
        var fields = row.Plural is null
            ? [Field("tekst", $"De tekst in het {NameOf(table.Language)}", shown.Text)]
            : Enumerable.Range(0, table.Forms).Select(at => Field($"tekst{at + 1}", at == 0 ? "De tekst bij 1" : at == table.Forms - 1 ? "De tekst bij meer" : $"Vorm {at + 1} van het meervoud", at < shown.Forms.Length ? shown.Forms[at] : "")).ToArray();
        return new($"{Room.Path}/{table.Language.Name}/{row.Id}", "Opslaan", fields);
    }

    private static FormField Field(string name, string label, string value) => new(name, name, label) { Type = "textarea", Value = value, Required = true, Hint = value.Contains('{') ? "Laat {0} en {1} staan: daar komt een getal of een woord." : "" };

    public static string NameOf(Language language) => language.Culture.DisplayName;

    private static string Short(string key) => key.Length > 60 ? key[..60] : key;
}
