using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Modules.OpenData.Models;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Recipes.Schemas;

namespace OrchardVrijwilligers.Web.Tests.Open;

/// <summary>The open data, held to its own JSON Schema and to the vocabulary and shapes of the standard.</summary>
[Trait("Speed", "Slow")]
public sealed partial class OpenDataTests
{
    private static readonly string[] Feeds = ["/open-data/activiteiten.json", "/open-data/organisaties.json"];

    [Theory]
    [InlineData("hilversum")]
    [InlineData("amsterdam-zuidoost")]
    public async Task Every_page_fits_the_schema_and_the_pages_hold_everything_once(string recipe)
    {
        await using var portal = new Portal(recipe);
        await portal.InitializeAsync();
        var schema = (JsonObject)JsonNode.Parse(await portal.Client.GetStringAsync("/open-data/schema.json"))!;
        foreach (var feed in Feeds)
        {
            var (ids, total) = (new List<string>(), 0);
            for (var next = feed; next is not null;)
            {
                var text = await portal.Client.GetStringAsync(next);
                Assert.Equal([], SchemaCheck.Of(schema, new RecipeReader().Read(next, text).Root!).Select(problem => problem.ToString()));
                using var json = JsonDocument.Parse(text);
                Assert.StartsWith("https://creativecommons.org/", json.RootElement.GetProperty("license").GetString(), StringComparison.Ordinal);
                ids.AddRange(json.RootElement.GetProperty("graph").EnumerateArray().Select(node => node.GetProperty("id").GetString()!));
                total = json.RootElement.GetProperty("total").GetInt32();
                next = json.RootElement.TryGetProperty("next", out var address) ? new Uri(address.GetString()!).PathAndQuery : null;
            }
            Assert.NotEmpty(ids);
            Assert.Equal(total, ids.Distinct().Count());
        }
    }

    [Fact]
    public async Task Uses_the_words_of_the_standard_as_they_are_meant()
    {
        var folder = SharedFolder();
        Assert.SkipWhen(folder is null, "The standard's files are not beside this checkout.");
        var vocabulary = await File.ReadAllTextAsync(Path.Combine(folder!, "vocabulary.ttl"));
        var terms = Term().Matches(vocabulary).Select(found => found.Groups[1].Value).ToHashSet();
        // The shapes ask a label and one description of every activity.
        Assert.Contains("sh:path :label", await File.ReadAllTextAsync(Path.Combine(folder!, "shapes.ttl")), StringComparison.Ordinal);
        await using var portal = new Portal("hilversum");
        await portal.InitializeAsync();
        foreach (var feed in Feeds)
        {
            using var json = JsonDocument.Parse(await portal.Client.GetStringAsync(feed));
            foreach (var node in json.RootElement.GetProperty("graph").EnumerateArray()) Check(node, terms);
        }
    }

    [Theory]
    [InlineData("?pagina=0", 400)]
    [InlineData("?pagina=x", 400)]
    [InlineData("?pagina=99999999999999999999", 400)]
    [InlineData("?pagina=2147483647", 404)]
    public async Task A_page_that_is_none_is_a_problem(string query, int status)
    {
        await using var portal = new Portal("son-en-breugel");
        await portal.InitializeAsync();
        using var answer = await portal.Client.GetAsync(Feeds[0] + query);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    private static void Check(JsonElement node, HashSet<string> terms)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var each in node.EnumerateArray()) Check(each, terms);
            return;
        }
        if (node.ValueKind != JsonValueKind.Object) return;
        var type = node.GetProperty("type").GetString()!;
        Assert.Contains(type, terms);
        if (type == "Activity") Assert.True(node.GetProperty("label").GetString()!.Length > 0 && node.GetProperty("description").GetString()!.Length > 0);
        foreach (var property in node.EnumerateObject().Where(property => property.Name is not ("id" or "type" or "modified")))
        {
            Assert.Contains(property.Name, terms);
            if (property.Name is "dayOfWeek" or "timeOfDay") Assert.Contains(property.Value.GetString()!, terms);
            Check(property.Value, terms);
        }
    }

    private static string? SharedFolder([System.Runtime.CompilerServices.CallerFilePath] string here = "")
    {
        for (var folder = new DirectoryInfo(Path.GetDirectoryName(here)!); folder is not null; folder = folder.Parent)
            foreach (var found in (string[])[Path.Combine(folder.FullName, "shared", "data", "volunteering-data")])
                if (Directory.Exists(found)) return found;
        return null;
    }

    [GeneratedRegex(@"^:(\w+)\s*$", RegexOptions.Multiline)]
    private static partial Regex Term();
}
