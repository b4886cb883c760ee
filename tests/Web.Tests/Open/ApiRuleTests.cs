using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Web.Tests.Open;

/// <summary>The technical rules of the NL API Design Rules, over the description of the API and over its answers.</summary>
public sealed partial class ApiRuleTests(OpenPortal portal)
{
    [Fact]
    public async Task The_description_keeps_every_rule()
    {
        using var json = JsonDocument.Parse(await portal.Client.GetStringAsync("/api/v1/openapi.json"));
        var root = json.RootElement;

        Assert.StartsWith("3.", root.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Matches(SemVer(), root.GetProperty("info").GetProperty("version").GetString());
        foreach (var name in (string[])["name", "email", "url"]) Assert.NotEqual("", root.GetProperty("info").GetProperty("contact").GetProperty(name).GetString());
        Assert.All(root.GetProperty("servers").EnumerateArray(), server => Assert.Matches("/v[0-9]+$", server.GetProperty("url").GetString()));
        Assert.All(root.GetProperty("components").GetProperty("schemas").EnumerateObject(), schema => Assert.Matches("^[A-Z][A-Za-z0-9]*$", schema.Name));
        var ids = new List<string>();
        foreach (var path in root.GetProperty("paths").EnumerateObject())
        {
            Assert.Matches(KebabPath(), path.Name);
            foreach (var operation in path.Value.EnumerateObject())
            {
                Assert.Equal("get", operation.Name);
                ids.Add(operation.Value.GetProperty("operationId").GetString()!);
                Operation(operation.Value, path.Name, root);
            }
        }
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Dates(root);
    }

    private static void Operation(JsonElement operation, string path, JsonElement root)
    {
        var parameters = operation.GetProperty("parameters").EnumerateArray().ToList();
        Assert.All(parameters.Where(parameter => parameter.GetProperty("in").GetString() == "query"), parameter => Assert.Matches(CamelCase(), parameter.GetProperty("name").GetString()));
        Assert.Equal(Regex.Matches(path, @"\{(\w+)\}").Select(found => found.Groups[1].Value), parameters.Where(parameter => parameter.GetProperty("in").GetString() == "path").Select(parameter => parameter.GetProperty("name").GetString()!));
        var responses = operation.GetProperty("responses");
        Assert.True(responses.TryGetProperty("400", out _), $"{path} cannot say 400.");
        Assert.False(responses.TryGetProperty("422", out _));
        foreach (var response in responses.EnumerateObject())
        {
            Assert.True(response.Value.GetProperty("headers").TryGetProperty("API-Version", out _));
            if (response.Name[0] != '4') continue;
            var problem = Resolve(response.Value.GetProperty("content").GetProperty("application/problem+json").GetProperty("schema"), root);
            foreach (var name in (string[])["status", "title", "detail"]) Assert.True(problem.GetProperty("properties").TryGetProperty(name, out _));
        }
        Assert.All(operation.GetProperty("tags").EnumerateArray(), tag => Assert.Contains(root.GetProperty("tags").EnumerateArray(), known => known.GetProperty("name").GetString() == tag.GetString()));
    }

    private static JsonElement Resolve(JsonElement schema, JsonElement root) =>
        schema.TryGetProperty("$ref", out var reference) ? root.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]) : schema;

    [Fact]
    public async Task The_description_tells_what_may_be_asked_and_what_is_answered()
    {
        using var json = JsonDocument.Parse(await portal.Client.GetStringAsync("/api/v1/openapi.json"));
        JsonElement Parameters(string list) => json.RootElement.GetProperty("paths").GetProperty(list).GetProperty("get").GetProperty("parameters");
        JsonElement Parameter(string list, string name) => Parameters(list).EnumerateArray().Single(parameter => parameter.GetProperty("name").GetString() == name);

        var age = Parameter("/vacatures", "leeftijdVanaf");
        Assert.Equal(["13", "14", "15", "16", "17", "18"], age.GetProperty("schema").GetProperty("items").GetProperty("enum").EnumerateArray().Select(value => value.GetString()!));
        Assert.Contains("vanaf 13 jaar, of leeftijd niet genoemd", age.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Contains("leeg", Parameter("/vacatures", "pagina").GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Contains(Parameters("/vacatures").EnumerateArray(), parameter => parameter.GetProperty("name").GetString() == "postcode");
        Assert.DoesNotContain(Parameters("/verhalen").EnumerateArray(), parameter => parameter.GetProperty("name").GetString() is "postcode" or "afstand");
        var problem = json.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("Probleem").GetProperty("properties").GetProperty("fouten").GetProperty("items").GetProperty("properties");
        Assert.Equal(["in", "naam", "melding"], problem.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task Every_value_that_the_description_names_may_be_asked()
    {
        using var json = JsonDocument.Parse(await portal.Client.GetStringAsync("/api/v1/openapi.json"));
        foreach (var path in json.RootElement.GetProperty("paths").EnumerateObject())
            foreach (var parameter in path.Value.GetProperty("get").GetProperty("parameters").EnumerateArray())
            {
                if (!parameter.GetProperty("schema").TryGetProperty("items", out var items) || !items.TryGetProperty("enum", out var values)) continue;
                var query = string.Join('&', values.EnumerateArray().Select(value => $"{parameter.GetProperty("name").GetString()}={Uri.EscapeDataString(value.GetString()!)}"));
                using var answer = await portal.Client.GetAsync($"/api/v1{path.Name}?perPagina=1&{query}");
                Assert.True(answer.IsSuccessStatusCode, $"{path.Name}?{query}: {await answer.Content.ReadAsStringAsync()}");
            }
    }

    // A list may grow shorter while a program walks through it: that is no mistake of the program.
    [Fact]
    public async Task Past_its_last_page_a_list_is_empty_and_says_how_many_there_are()
    {
        using var first = JsonDocument.Parse(await portal.Client.GetStringAsync("/api/v1/vacatures"));
        using var past = JsonDocument.Parse(await portal.Client.GetStringAsync("/api/v1/vacatures?pagina=99"));

        Assert.Empty(past.RootElement.GetProperty("resultaten").EnumerateArray());
        foreach (var name in (string[])["totaal", "paginas"]) Assert.Equal(first.RootElement.GetProperty(name).GetInt32(), past.RootElement.GetProperty(name).GetInt32());
    }

    // date-time with a zone, date without a time, never a local or bare time.
    private static void Dates(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array) foreach (var each in node.EnumerateArray()) Dates(each);
        if (node.ValueKind != JsonValueKind.Object) return;
        if (node.TryGetProperty("format", out var format) && format.ValueKind == JsonValueKind.String) Assert.Contains(format.GetString(), (string[])["date", "date-time"]);
        foreach (var property in node.EnumerateObject())
        {
            if (property.Name is "date" or "datum" || property.Name.EndsWith("Datum", StringComparison.Ordinal)) Assert.Equal("date", property.Value.GetProperty("format").GetString());
            Dates(property.Value);
        }
    }

    [Theory]
    [InlineData("GET", "/api/v1/vacatures", 200)]
    [InlineData("GET", "/api/v1/openapi.json", 200)]
    [InlineData("GET", "/api/v1/vacatures/", 404)]
    [InlineData("GET", "/api/v1/openapi.json/", 404)]
    [InlineData("GET", "/api/v1/bestaatniet", 404)]
    [InlineData("GET", "/api/v1/vacatures/bestaatniet", 404)]
    [InlineData("GET", "/api/v1/vacatures?perPagina=veel", 400)]
    [InlineData("GET", "/api/v1/vacatures?onbekend=1", 400)]
    [InlineData("GET", "/api/v1/vacatures?pagina=0&perPagina=0", 400)]
    [InlineData("POST", "/api/v1/vacatures", 405)]
    [InlineData("DELETE", "/api/v1/vacatures/x", 405)]
    [InlineData("OPTIONS", "/api/v1/vacatures", 204)]
    public async Task Every_answer_has_the_headers_and_every_failure_is_a_problem(string method, string path, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        // A program has no cookies of a form.
        using var program = portal.NewVisitor();
        using var answer = await program.SendAsync(request);
        string Header(string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Matches(SemVer(), Header("API-Version"));
        // What is public and has not changed costs a few bytes; a refusal is of the moment.
        Assert.Equal((status == 200 ? "no-cache" : "no-store", "nosniff", "DENY", "*"), (Header("Cache-Control"), Header("X-Content-Type-Options"), Header("X-Frame-Options"), Header("Access-Control-Allow-Origin")));
        Assert.Contains("frame-ancestors 'none'", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("max-age=", Header("Strict-Transport-Security"), StringComparison.Ordinal);
        if (status < 400) return;
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotEqual("", problem.RootElement.GetProperty("title").GetString());
        Assert.NotEqual("", problem.RootElement.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_question_is_said_at_once()
    {
        using var answer = await portal.Client.GetAsync("/api/v1/vacatures?perPagina=veel&sorteer=raar&onbekend=1");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(["onbekend", "perPagina", "sorteer"], problem.RootElement.GetProperty("fouten").EnumerateArray().Select(found => found.GetProperty("naam").GetString()!).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$")]
    private static partial Regex SemVer();

    [GeneratedRegex("^(/([a-z0-9-]+|\\{[a-zA-Z]+\\}))+$")]
    private static partial Regex KebabPath();

    [GeneratedRegex("^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$")]
    private static partial Regex CamelCase();
}
