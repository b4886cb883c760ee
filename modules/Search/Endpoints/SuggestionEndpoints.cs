using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
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

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/v1/suggesties", AnswerAsync);

    private static async Task AnswerAsync(HttpContext http)
    {
        var services = http.RequestServices;
        var lookup = await services.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        var (slug, list) = (http.Request.Query["lijst"].FirstOrDefault() ?? "", (PublicList?)null);
        if (slug.Length > 0 && (list = PublicLists.Find(lookup.Definitions, slug)) is null)
        {
            await ApiAnswer.ProblemAsync(http, 400, "Ongeldige invoer", $"De lijst '{slug}' is niet bekend.", [("lijst", "Deze lijst is niet bekend.")]);
            return;
        }
        var found = services.GetRequiredService<SuggestWhileTyping>().Find(http.Request.Query["q"].FirstOrDefault() ?? "", list, lookup.Languages.Named(http.Request.Query["taal"].FirstOrDefault() ?? "") ?? lookup.Languages.First);
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
