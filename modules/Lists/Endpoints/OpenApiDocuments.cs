using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Modules.Lists.Endpoints;

/// <summary>Describes the API of a tenant from its definitions (OpenAPI 3.0).</summary>
internal static class OpenApiDocuments
{
    public static async Task WriteAsync(HttpContext http)
    {
        var lookup = await http.RequestServices.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        var site = await http.RequestServices.GetRequiredService<SiteCache>().GetAsync(stop: http.RequestAborted);
        ApiAnswer.Headers(http, "application/json; charset=utf-8");
        var server = (site.BaseUrl.Length > 0 ? site.BaseUrl : $"{http.Request.Scheme}://{http.Request.Host}") + http.Request.PathBase + "/api/v1";
        await TaggedAnswer.SendAsync(http, Make(lookup, site, server, http.RequestServices.GetRequiredService<ContentBehavior>(), [.. http.RequestServices.GetServices<IApiPaths>()]).ToJsonString(Blueprint.Json));
    }

    /// <param name="others">What other modules bring.</param>
    public static JsonObject Make(ContentLookup lookup, SiteInfo site, string server, ContentBehavior behavior, IReadOnlyList<IApiPaths> others)
    {
        var (paths, schemas) = (new JsonObject(), new JsonObject { ["Probleem"] = Problem() });
        foreach (var list in PublicLists.Of(lookup.Definitions).Where(list => list.Settings.Api))
        {
            var name = char.ToUpperInvariant(list.Name[0]) + list.Name[1..];
            schemas[name] = Resource(list, behavior);
            paths[$"/{list.Slug}"] = new JsonObject { ["get"] = ListOperation(list, name, lookup, behavior) };
            paths[$"/{list.Slug}/{{id}}"] = new JsonObject { ["get"] = ItemOperation(list, name) };
        }
        foreach (var (path, item) in others.SelectMany(other => other.Paths())) paths[path] = item?.DeepClone();
        return new()
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject
            {
                ["title"] = $"{site.Name}: open gegevens",
                ["description"] = "Alle openbare inhoud van dit portaal, met filters en aantallen per filter.",
                ["version"] = ApiAnswer.Version,
                ["contact"] = new JsonObject
                {
                    ["name"] = site.Contact.Name is { Length: > 0 } contact ? contact : site.Name,
                    ["email"] = site.Contact.Email is { Length: > 0 } email ? email : "info@voorbeeld.example",
                    ["url"] = server[..server.IndexOf("/api/v1", StringComparison.Ordinal)] + "/contact",
                },
                ["license"] = new JsonObject { ["name"] = "CC0-1.0", ["url"] = "https://creativecommons.org/publicdomain/zero/1.0/" },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = server }),
            ["tags"] = new JsonArray([.. PublicLists.Of(lookup.Definitions).Where(list => list.Settings.Api)
                .Select(list => Tag(list.Title, list.Settings.Intro is { Length: > 0 } intro ? intro : list.Title)).Concat(others.Select(other => Tag(other.Tag.Name, other.Tag.Description)))]),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas, ["headers"] = new JsonObject { ["API-Version"] = new JsonObject { ["description"] = "Versie van de API", ["schema"] = Kind("string") } } },
        };
    }

    private static JsonObject Tag(string name, string description) => new() { ["name"] = name, ["description"] = description };

    private static JsonObject ListOperation(PublicList list, string schema, ContentLookup lookup, ContentBehavior behavior)
    {
        var isNear = ListParameters.IsNear(list, lookup);
        List<JsonObject> parameters =
        [
            Parameter("q", "Woorden om op te zoeken", Kind("string")),
            .. list.Facets.Select(facet => Filter(facet, [.. behavior.Choices(facet, lookup)])),
            .. isNear ? [Parameter("postcode", "Postcode (vier cijfers) waar omheen wordt gezocht", Kind("string")), Parameter("afstand", "Hoogste afstand in kilometer; alleen met postcode", Kind("number"))] : Array.Empty<JsonObject>(),
            Parameter("sorteer", $"Volgorde. Op relevantie kan alleen met q{(isNear ? ", op afstand alleen met postcode" : "")}", Orders(list, isNear)),
            Parameter("pagina", "Nummer van de pagina, vanaf 1. Na de laatste pagina is resultaten leeg; totaal en paginas blijven kloppen", Whole(1, null)),
            Parameter("perPagina", "Aantal per pagina", Whole(1, 100)),
        ];
        var answer = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["totaal"] = Kind("integer"),
                ["pagina"] = Kind("integer"),
                ["paginas"] = Kind("integer"),
                ["resultaten"] = new JsonObject { ["type"] = "array", ["items"] = Reference(schema) },
                ["facetten"] = new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "array", ["items"] = Facet() } },
                ["bedoeldeU"] = Kind("string"),
                ["versoepeld"] = Kind("boolean"),
            },
        };
        return Operation(list, $"zoek{schema}", $"Zoek in {list.Title.ToLowerInvariant()}", new JsonArray([.. parameters]), answer, "400");
    }

    // Values that are laid down are all there can be: another is refused. What they mean stands in each answer, but for a filter that is hidden.
    private static JsonObject Filter(ContentFieldDefinition facet, IReadOnlyList<FacetValue> choices)
    {
        var value = Kind("string");
        if (choices.Count > 0) value["enum"] = new JsonArray([.. choices.Select(choice => (JsonNode)choice.Value)]);
        var meanings = facet.Public.FacetHidden && choices.Count > 0 ? $". {string.Join("; ", choices.Select(choice => $"{choice.Value}: {choice.Label}"))}" : "";
        return Parameter(facet.Public.Name, $"Filter op {facet.DisplayName.ToLowerInvariant()}; mag vaker voorkomen{meanings}", new JsonObject { ["type"] = "array", ["items"] = value });
    }

    // All that there can be: some make sense with other parameters only.
    private static JsonObject Orders(PublicList list, bool near) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. FindContent.Orders(list, new() { Text = "q" }, near).Select(order => (JsonNode)order.Value)]),
    };

    private static JsonObject ItemOperation(PublicList list, string schema)
    {
        var id = Parameter("id", "Id van de resource", Kind("string"));
        (id["in"], id["required"]) = ("path", true);
        return Operation(list, $"lees{schema}", $"Lees één resource uit {list.Title.ToLowerInvariant()}", new JsonArray(id), Reference(schema), "400", "404", "410");
    }

    private static JsonObject Operation(PublicList list, string id, string summary, JsonArray parameters, JsonObject answer, params string[] failures)
    {
        var responses = new JsonObject { ["200"] = Response("Gevonden", "application/json", answer) };
        foreach (var failure in failures)
            responses[failure] = Response(failure switch { "400" => "Ongeldige invoer", "410" => "Niet meer beschikbaar", _ => "Niet gevonden" }, "application/problem+json", Reference("Probleem"));
        return new()
        {
            ["operationId"] = id,
            ["summary"] = summary,
            ["description"] = summary + ".",
            ["tags"] = new JsonArray((JsonNode)list.Title),
            ["parameters"] = parameters,
            ["responses"] = responses,
        };
    }

    private static JsonObject Resource(PublicList list, ContentBehavior behavior)
    {
        var properties = new JsonObject { ["id"] = Kind("string"), ["soort"] = Kind("string"), ["titel"] = Kind("string"), ["pad"] = new JsonObject { ["type"] = "string", ["description"] = "Waar de pagina staat, binnen dit portaal" } };
        foreach (var (name, text) in list.Types.SelectMany(type => type.Parts).SelectMany(part => behavior.Part(part.PartName)?.ApiTexts ?? []))
            properties.TryAdd(name, new JsonObject { ["type"] = "string", ["description"] = text });
        foreach (var (_, field) in list.Types.SelectMany(type => type.Fields))
            if (field.Public is { Api: true, Name: { Length: > 0 } name } && !properties.ContainsKey(name)) properties[name] = Schema(field);
        properties["gewijzigd"] = new JsonObject { ["type"] = "string", ["format"] = "date-time" };
        return new() { ["type"] = "object", ["required"] = new JsonArray("id", "titel"), ["properties"] = properties };
    }

    private static JsonObject Schema(ContentFieldDefinition field)
    {
        var schema = field.FieldType switch
        {
            "NumericField" => Kind("number"),
            "BooleanField" => Kind("boolean"),
            "DateField" => new JsonObject { ["type"] = "string", ["format"] = "date" },
            "DateTimeField" => new JsonObject { ["type"] = "string", ["format"] = "date-time" },
            "MultiTextField" => new JsonObject { ["type"] = "array", ["items"] = Kind("string") },
            "TaxonomyField" or "ContentPickerField" => new JsonObject { ["type"] = "array", ["items"] = Kind("object") },
            "AddressField" or "LinkField" or "MediaField" or "RecurrenceField" => Kind("object"),
            _ => Kind("string"),
        };
        schema["description"] = field.DisplayName;
        return schema;
    }

    private static JsonObject Facet() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["waarde"] = Kind("string"), ["label"] = Kind("string"), ["aantal"] = Kind("integer"), ["gekozen"] = Kind("boolean") },
    };

    private static JsonObject Problem() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["type"] = Kind("string"), ["title"] = Kind("string"), ["status"] = Kind("integer"), ["detail"] = Kind("string"), ["fouten"] = new JsonObject { ["type"] = "array", ["description"] = "Wat er mis is met de vraag; alleen bij 400", ["items"] = Fault() } },
    };

    private static JsonObject Fault() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["in"] = Kind("string"), ["naam"] = Kind("string"), ["melding"] = Kind("string") },
    };

    private static JsonObject Response(string text, string type, JsonObject schema) => new()
    {
        ["description"] = text,
        ["headers"] = new JsonObject { ["API-Version"] = new JsonObject { ["$ref"] = "#/components/headers/API-Version" } },
        ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema } },
    };

    private static JsonObject Parameter(string name, string description, JsonObject schema) => new() { ["name"] = name, ["in"] = "query", ["description"] = description, ["schema"] = schema };

    private static JsonObject Kind(string type) => new() { ["type"] = type };

    private static JsonObject Whole(int least, int? most)
    {
        var schema = new JsonObject { ["type"] = "integer", ["minimum"] = least };
        if (most is not null) schema["maximum"] = most;
        return schema;
    }

    private static JsonObject Reference(string schema) => new() { ["$ref"] = $"#/components/schemas/{schema}" };
}
