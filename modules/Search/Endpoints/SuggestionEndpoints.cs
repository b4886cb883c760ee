using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Search.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Search.Endpoints;

/// <summary>What somebody may be typing, as JSON: a few words and a few titles.</summary>
internal static class SuggestionEndpoints
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly KnownParameters Known = new(["q", "lijst", "taal"], []);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapApi("/api/v1/suggesties", AnswerAsync);

    private static async Task AnswerAsync(HttpContext http)
    {
        string Asked(string name) => http.Request.Query[name].FirstOrDefault() ?? "";

        var services = http.RequestServices;
        var lookup = await services.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        var (list, language) = (PublicLists.Find(lookup.Definitions, Asked("lijst")), lookup.Languages.Named(Asked("taal")));
        var problems = Known.Problems(http.Request).ToList();
        if (list is null && Asked("lijst").Length > 0) problems.Add(("lijst", $"De lijst '{Asked("lijst")}' is niet bekend."));
        if (language is null && Asked("taal").Length > 0) problems.Add(("taal", $"De taal '{Asked("taal")}' is niet bekend. Bekend zijn: {string.Join(", ", lookup.Languages.All.Select(known => known.Name))}."));
        if (problems.Count > 0)
        {
            await ApiAnswer.InvalidAsync(http, problems);
            return;
        }
        var found = services.GetRequiredService<SuggestWhileTyping>().Find(Asked("q"), list, language ?? lookup.Languages.First);
        Headers(http);
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter, Plain);
        Write(json, found);
        await json.FlushAsync(http.RequestAborted);
    }

    // What one visitor types others type as well: a minute's memory in browsers and proxies spares most of the questions.
    private static void Headers(HttpContext http)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers["API-Version"] = ApiAnswer.Version;
        http.Response.Headers.CacheControl = "public, max-age=60";
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
    }

    private static void Write(Utf8JsonWriter json, Suggestions found)
    {
        json.WriteStartObject();
        json.WriteStartArray("woorden");
        foreach (var text in found.Texts) json.WriteStringValue(text);
        json.WriteEndArray();
        json.WriteStartArray("titels");
        foreach (var (title, kind, path) in found.Titles)
        {
            json.WriteStartObject();
            json.WriteString("titel", title);
            json.WriteString("soort", kind);
            json.WriteString("pad", path);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
