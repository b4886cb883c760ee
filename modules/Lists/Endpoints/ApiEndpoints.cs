using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display.Caching;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Lists.Endpoints;

/// <summary>The public API: every list as a resource, in Dutch, after the NL API Design Rules.</summary>
internal static class ApiEndpoints
{
    private const int LongestId = 26;

    // Of a page of a list, so that its buffer hardly grows.
    private const int LikelySize = 64 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var lookup = routes.ServiceProvider.GetRequiredService<ContentCache>().GetAsync().AsTask().GetAwaiter().GetResult();
        foreach (var list in PublicLists.Of(lookup.Definitions).Where(list => list.Settings.Api))
        {
            routes.MapApi($"/api/v1/{list.Slug}", http => ListAsync(http, list.Slug)).Compressed();
            routes.MapApi($"/api/v1/{list.Slug}/{{id}}", KnownParameters.None, http => ItemAsync(http, list.Slug)).Compressed();
        }
        routes.MapApi("/api/v1/openapi.json", KnownParameters.None, OpenApiDocuments.WriteAsync).Compressed();
        routes.Map("/api/{**rest}", OtherAsync).WithOrder(900).DisableAntiforgery();
    }

    private static Task OtherAsync(HttpContext http)
    {
        if (HttpMethods.IsGet(http.Request.Method)) return ApiAnswer.NotFoundAsync(http);
        if (HttpMethods.IsOptions(http.Request.Method)) return ApiAnswer.PreflightAsync(http);
        http.Response.Headers.Allow = ApiAnswer.Methods;
        return ApiAnswer.ProblemAsync(http, 405, "Methode niet toegestaan", $"{http.Request.Method} kan hier niet. Deze API is alleen om te lezen.");
    }

    private static async Task ListAsync(HttpContext http, string slug)
    {
        var lookup = await http.RequestServices.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        if (PublicLists.Find(lookup.Definitions, slug) is not { } list)
        {
            await ApiAnswer.ProblemAsync(http, 404, "Niet gevonden", $"De resource '{slug}' bestaat niet.");
            return;
        }
        var find = http.RequestServices.GetRequiredService<FindContent>();
        if (!find.IsReady)
        {
            await ApiAnswer.NotYetAsync(http);
            return;
        }
        var request = ListRequest.Read(http.Request.Query, list);
        var result = find.Find(list, request, Audience.First(lookup));
        var problems = ListParameters.Problems(http.Request, list, request, result, http.RequestServices.GetRequiredService<FacetLabels>(), lookup).ToList();
        if (problems.Count > 0) await ApiAnswer.InvalidAsync(http, problems);
        else await WriteAsync(http, list, request, result.Found, lookup);
    }

    private static async Task WriteAsync(HttpContext http, PublicList list, ListRequest request, SearchResult found, ContentLookup lookup)
    {
        var answer = new ArrayBufferWriter<byte>(LikelySize);
        await using var json = new Utf8JsonWriter(answer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("totaal", found.Total);
        json.WriteNumber("pagina", request.Page);
        json.WriteNumber("paginas", Math.Max(1, (found.Total + request.PageSize - 1) / request.PageSize));
        json.WriteStartArray("resultaten");
        foreach (var hit in found.Hits) json.WriteRawValue(StoredResult.Resource(hit.Payload).Span, skipInputValidation: true);
        json.WriteEndArray();
        json.WriteStartObject("facetten");
        foreach (var facet in list.Facets.Where(facet => !facet.Public.FacetHidden)) await WriteFacetAsync(json, http, facet, request, found, lookup);
        json.WriteEndObject();
        if (found.IsLoosened && found.Total > 0) json.WriteBoolean("versoepeld", true);
        if (found.Suggestion is { } other) json.WriteString("bedoeldeU", other);
        json.WriteEndObject();
        await json.FlushAsync(http.RequestAborted);
        await SendAsync(http, answer.WrittenMemory);
    }

    private static Task SendAsync(HttpContext http, ReadOnlyMemory<byte> json)
    {
        ApiAnswer.Headers(http, "application/json; charset=utf-8");
        return TaggedAnswer.SendAsync(http, json);
    }

    private static async Task WriteFacetAsync(Utf8JsonWriter json, HttpContext http, ContentFieldDefinition facet, ListRequest request, SearchResult found, ContentLookup lookup)
    {
        var chosen = request.Facets.FirstOrDefault(choice => choice.Facet.Public.Name == facet.Public.Name).Values ?? [];
        var group = await http.RequestServices.GetRequiredService<FacetLabels>().GroupAsync(facet, found.Facets.GetValueOrDefault(facet.Public.Name, []), chosen, Audience.First(lookup));
        json.WriteStartArray(facet.Public.Name);
        foreach (var choice in group.Values)
        {
            json.WriteStartObject();
            json.WriteString("waarde", choice.Value);
            json.WriteString("label", choice.Label);
            json.WriteNumber("aantal", choice.Count);
            json.WriteBoolean("gekozen", choice.Selected);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static async Task ItemAsync(HttpContext http, string slug)
    {
        var id = (string?)http.GetRouteValue("id") ?? "";
        if (id.Length > LongestId || id.Any(char.IsControl))
        {
            await ApiAnswer.ProblemAsync(http, 400, "Ongeldige invoer", $"Een id heeft 1 tot {LongestId} tekens.");
            return;
        }
        var lookup = await http.RequestServices.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        await using var session = http.RequestServices.GetRequiredService<IDocumentStore>().OpenSession();
        var types = PublicLists.Find(lookup.Definitions, slug)?.Types.Select(type => type.Name).ToList() ?? [];
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        if (await session.PublishedAsync(id, http.RequestAborted) is { } item && types.Contains(item.ContentType)
            && await http.RequestServices.GetRequiredService<ContentDocuments>().MakeAsync(item, new(session, lookup, lookup.TimeZone)) is { } document)
        {
            if (IsGone(item.ContentType, StoredResult.Series(document.Payload, lookup.Languages.First), lookup, now))
            {
                await ApiAnswer.ProblemAsync(http, 410, "Niet meer beschikbaar", $"Wat in '{slug}' dit id heeft, is voorbij.");
                return;
            }
            await SendAsync(http, StoredResult.Resource(document.Payload));
        }
        else if (await WasThereAsync(id, types, session, http.RequestAborted)) await ApiAnswer.ProblemAsync(http, 410, "Niet meer beschikbaar", $"Wat in '{slug}' dit id had, is van het portaal gehaald.");
        else await ApiAnswer.ProblemAsync(http, 404, "Niet gevonden", $"In '{slug}' staat niets met dit id.");
    }

    private static bool IsGone(string type, Card card, ContentLookup lookup, DateTimeOffset now) =>
        lookup.Definitions.Type(type)!.Setting<PublicTypeSettings>().GoneWhenPast && card.Over(lookup.TimeZone) < now;

    private static async Task<bool> WasThereAsync(string id, List<string> types, IDocumentReader reader, CancellationToken stop) =>
        (await reader.Query<RouteClaim, RouteClaimIndex>().Where(row => row.ContentItemId == id).RowsAsync(stop)).Any(row => types.Contains(row.PublishedType));
}
