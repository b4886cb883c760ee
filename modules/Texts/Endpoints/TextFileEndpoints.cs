using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Admin.Endpoints;
using OrchardVrijwilligers.Modules.Texts.Queries;
using OrchardVrijwilligers.Modules.Users.Forms;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Localization.Po;

namespace OrchardVrijwilligers.Modules.Texts.Endpoints;

/// <summary>All texts of a language as a PO file, for whoever translates with a program of their own, and back.</summary>
internal static class TextFileEndpoints
{
    private const long LargestFile = 4 * 1024 * 1024;
    private const int MostTexts = 10_000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(TextsEndpoints.Room.Path + "/bestand", DownloadAsync).In(TextsEndpoints.Room);
        routes.MapPost(TextsEndpoints.Room.Path + "/bestand", UploadAsync).In(TextsEndpoints.Room);
    }

    public static EditForm Form(TextTable table) => new(TextsEndpoints.Room.Path + "/bestand", "Lees de teksten in",
        new FormField("File", "bestand", "PO-bestand van je eigen computer") { Type = "file", Required = true, Hint = $"De teksten in dit bestand komen op de website in het {TextsEndpoints.NameOf(table.Language)}. Lege teksten veranderen niets." }) { Hidden = [("taal", table.Language.Name)] };

    private static async Task DownloadAsync(HttpContext http)
    {
        var find = http.RequestServices.GetRequiredService<FindTexts>();
        var languages = await find.LanguagesAsync(http.RequestAborted);
        if ((http.Request.Query["taal"].FirstOrDefault() is { } asked ? languages.Named(asked) : languages.All[^1]) is not { } language)
        {
            await AdminPages.NotFoundAsync(http);
            return;
        }
        var table = await find.AllAsync(language, http.RequestAborted);
        http.Response.ContentType = "text/x-gettext-translation; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"teksten-{language.Name}.po\"";
        await http.Response.WriteAsync(Write(table).Write(), http.RequestAborted);
    }

    private static PoFile Write(TextTable table) => new(
        new Dictionary<string, string> { ["Content-Type"] = "text/plain; charset=utf-8", ["Language"] = table.Language.Name, ["Plural-Forms"] = table.Forms == 2 ? "nplurals=2; plural=(n != 1);" : $"nplurals={table.Forms.ToString(CultureInfo.InvariantCulture)}; plural=0;" },
        [.. table.Rows.Select(row => new PoEntry(row.Context, row.Key, row.Plural, (row.Own ?? row.Standard) is not { } forms ? [] : row.Plural is null ? [forms.Text] : forms.Forms))]);

    private static async Task UploadAsync(HttpContext http)
    {
        var posted = await http.Request.ReadFormAsync(http.RequestAborted);
        var find = http.RequestServices.GetRequiredService<FindTexts>();
        if ((await find.LanguagesAsync(http.RequestAborted)).Named(posted["taal"].ToString()) is not { } language) await AdminPages.NotFoundAsync(http);
        else if (posted.Files["bestand"] is not { Length: > 0 } file) await TextsEndpoints.WriteAsync(http, new Problem("File", "Kies een PO-bestand met teksten."));
        else if (file.Length > LargestFile) await TextsEndpoints.WriteAsync(http, new Problem("File", "Kies een bestand van hoogstens 4 MB."));
        else await StoreAsync(http, await find.AllAsync(language, http.RequestAborted), await ReadAsync(file, http.RequestAborted));
    }

    private static async Task<PoFile> ReadAsync(IFormFile file, CancellationToken stop)
    {
        using var text = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        return PoFile.Read(await text.ReadToEndAsync(stop));
    }

    private static async Task StoreAsync(HttpContext http, TextTable table, PoFile file)
    {
        var known = table.Rows.ToDictionary(row => row.Key, StringComparer.Ordinal);
        var texts = file.Entries.Where(entry => entry.Translations[0].Length > 0 && !IsStandard(entry, known.GetValueOrDefault(entry.Id))).DistinctBy(entry => entry.Id).Take(MostTexts)
            .Select(entry => new Translation(entry.Context, entry.Id, entry.Translations[0], entry.Plural is null ? null : entry.Translations)).ToList();
        if (file.Entries.Count == 0)
        {
            await TextsEndpoints.WriteAsync(http, new Problem("File", "Hier staan geen teksten in. Kies een PO-bestand, zoals je het hier hebt gedownload."));
            return;
        }
        var outcome = await TextsEndpoints.ChangeAsync(http, [new(table.Language.Name, texts)]);
        if (outcome.IsDone) AdminPages.Go(http, $"{TextsEndpoints.Room.Path}?taal={table.Language.Name}&gedaan={outcome.Value.ToString(CultureInfo.InvariantCulture)}");
        else await TextsEndpoints.WriteAsync(http, [.. outcome.Problems.Take(10).Select(problem => problem with { Field = "File" })]);
    }

    // What is as modules have it stays theirs, so that their later corrections are seen.
    private static bool IsStandard(PoEntry entry, TextRow? row) => row is { Own: null, Standard: { } standard } && standard.Text == entry.Translations[0] && (entry.Plural is null || standard.Forms.SequenceEqual(entry.Translations));
}
