using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Platform.Tests.Recipes.Export;

/// <summary>A portal made up from a seed: settings, definitions, roles, layers, templates, items with drafts, and steps that nobody knows.</summary>
internal static class GeneratedPortal
{
    private static readonly string[] Words = ["wijk", "[js: uuid()]", "[file:text('x')]", "é ✓ 😀", "a\"b\\c", "<b>&amp;</b>", "{{ x }}", " ", "1.50", "dirty", "\t\n"];

    public static string Recipe(int seed)
    {
        var random = new Random(seed);
        var steps = new JsonArray
        {
            Step("feature", ("enable", new JsonArray(random.Next(2) == 0 ? ["Sample", "Niet.Hier"] : ["Sample", "Sample.Greeting"]))),
            Step("settings", [("SiteName", $"Portaal {seed % 97}"), .. Some(random, 5).Select(at => ($"Deel{at}Settings", (JsonNode)Value(random, 2)))]),
            JsonNode.Parse(SampleRecipe.Definition),
            Step("ContentDefinition",
                ("ContentTypes", new JsonArray([.. Some(random, 4).Select(at => Type($"Soort{9 - at}", random))])),
                ("ContentParts", new JsonArray([.. Some(random, 4).Select(at => Part($"Deel{9 - at}", random))]))),
            Step("Roles", ("Roles", new JsonArray([.. Some(random, 4).Append(9).Select(at => new JsonObject { ["Name"] = $"Rol {9 - at}", ["Description"] = Word(random), ["Permissions"] = new JsonArray("EditContent", $"Eigen{at}") })]))),
            Step("Layers", ("Layers", new JsonArray([.. Some(random, 3).Select(at => new JsonObject { ["Name"] = $"Laag {9 - at}", ["LayerRule"] = Value(random, 2) })]))),
            Step("Templates", ("Templates", new JsonObject(Some(random, 3).Select(at => KeyValuePair.Create($"Sjabloon{9 - at}", (JsonNode?)new JsonObject { ["Content"] = "{{ Model.Title }}", ["Description"] = Word(random) }))))),
            Step("content", ("data", new JsonArray([.. Enumerable.Range(0, random.Next(1, 12)).Select(at => Item(random, at))]))),
        };
        foreach (var at in Some(random, 4)) steps.Add(Step($"Onbekend{9 - at}", ("data", Value(random, 3))));
        return new JsonObject { ["name"] = "bron", ["expressions"] = false, ["steps"] = steps }.ToJsonString();
    }

    private static JsonObject Item(Random random, int at)
    {
        var item = (JsonObject)JsonNode.Parse(SampleRecipe.Note($"n{99 - at}", $"Titel {random.Next(3)}"))!;
        item["Note"] = new JsonObject { ["Body"] = new JsonObject { ["Text"] = Word(random) }, ["Los"] = Value(random, 2) };
        if (random.Next(3) == 0) item["Vreemd"] = Value(random, 3);
        if (random.Next(3) == 0) item["ContentType"] = "Onbekend";
        if (random.Next(3) == 0) item["Published"] = false;
        if (random.Next(3) == 0) item["CreatedUtc"] = "2024-02-29T10:11:12.5Z";
        return item;
    }

    private static JsonObject Type(string name, Random random) => new()
    {
        ["Name"] = name,
        ["Settings"] = new JsonObject { ["VreemdSettings"] = Value(random, 2) },
        ["ContentTypePartDefinitionRecords"] = new JsonArray(new JsonObject { ["PartName"] = "TitlePart", ["Name"] = "TitlePart" }, new JsonObject { ["PartName"] = "Onbekend", ["Name"] = "Deel", ["Extra"] = Value(random, 1) }),
    };

    private static JsonObject Part(string name, Random random) => new()
    {
        ["Name"] = name,
        ["ContentPartFieldDefinitionRecords"] = new JsonArray([.. Some(random, 3).Select(at => new JsonObject { ["FieldName"] = at % 2 == 0 ? "SampleField" : "AnderField", ["Name"] = $"Veld{9 - at}", ["Settings"] = new JsonObject { ["IetsSettings"] = Value(random, 1) } })]),
    };

    private static JsonNode Value(Random random, int depth) => depth == 0 ? Word(random) : new JsonObject
    {
        ["z"] = Word(random),
        ["a"] = random.Next(3) switch { 0 => JsonNode.Parse("1.50"), 1 => JsonNode.Parse("12345678901234567890.10"), _ => random.Next(2) == 0 },
        ["inner"] = random.Next(2) == 0 ? Value(random, depth - 1) : new JsonArray(Value(random, depth - 1), Value(random, depth - 1)),
    };

    private static JsonNode Word(Random random) => Words[random.Next(Words.Length)];

    private static IEnumerable<int> Some(Random random, int most) => [.. Enumerable.Range(0, random.Next(most + 1))];

    private static JsonObject Step(string name, params IEnumerable<(string Name, JsonNode Value)> properties) =>
        new(properties.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)property.Value)).Prepend(KeyValuePair.Create("name", (JsonNode?)name)));
}
