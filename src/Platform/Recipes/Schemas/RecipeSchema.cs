using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Schemas;

/// <summary>The language of recipes as the features of a tenant extend it. What it prints and what it checks by is one thing.</summary>
public sealed class RecipeSchema(RecipeSteps steps, SchemaWords words)
{
    private readonly Dictionary<string, JsonObject> shapes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>For an editor: the JSON Schema of a whole recipe.</summary>
    public JsonObject Whole()
    {
        var names = steps.Names.Append("recipes").Order(StringComparer.OrdinalIgnoreCase).ToList();
        var parts = new JsonObject { ["step"] = Step(names) };
        foreach (var name in names) parts[$"step-{name}"] = ShapeOf(name).DeepClone();
        var whole = Header();
        whole["$defs"] = parts;
        return whole;
    }

    /// <summary>Where a step differs from its schema; nothing for a step that nobody here knows.</summary>
    public IEnumerable<RecipeProblem> Check(string name, RecipeNode step) => steps.Find(name) is null ? [] : SchemaCheck.Of(ShapeOf(name), step);

    private JsonObject ShapeOf(string name)
    {
        if (shapes.TryGetValue(name, out var known)) return known;
        return shapes[name] = steps.Find(name) is { } step ? step.Schema(words) : Included();
    }

    private static JsonObject Included() => JsonShape.Object(
        [new("Values", JsonShape.List(JsonShape.Object([new("name", JsonShape.Name())], "name"), "Andere recepten, die hier worden ingevoegd."))], "Values");

    // Names of steps are compared without regard to case, which a pattern can only say letter by letter.
    private static JsonObject Step(List<string> names) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("name"),
        ["properties"] = new JsonObject { ["name"] = JsonShape.Suggested(names, "De soort stap.") },
        ["allOf"] = new JsonArray([.. names.Select(name => (JsonNode)new JsonObject
        {
            ["if"] = new JsonObject { ["properties"] = new JsonObject { ["name"] = new JsonObject { ["pattern"] = $"^{string.Concat(name.Select(AnyCase))}$" } } },
            ["then"] = new JsonObject { ["$ref"] = $"#/$defs/step-{name}" },
        })]),
    };

    private static string AnyCase(char letter) => char.IsAsciiLetter(letter) ? $"[{char.ToUpperInvariant(letter)}{char.ToLowerInvariant(letter)}]" : System.Text.RegularExpressions.Regex.Escape($"{letter}");

    private static JsonObject Header()
    {
        var whole = JsonShape.Object(
        [
            new("name", JsonShape.Name(description: "De technische naam: eronder wordt onthouden wat expressies de eerste keer gaven.")),
            new("displayName", JsonShape.Text("De naam voor mensen.")),
            new("description", JsonShape.Text()),
            new("author", JsonShape.Text()),
            new("website", JsonShape.Text()),
            new("version", JsonShape.Text("Bijvoorbeeld 1.2.0.")),
            new("issetuprecipe", JsonShape.Flag("Hiermee kan een nieuwe portal worden ingericht.")),
            new("categories", JsonShape.Anything()),
            new("tags", JsonShape.Anything()),
            new("expressions", JsonShape.Flag("Met false blijft een tekst als [js: uuid()] gewoon tekst.")),
            new("variables", new() { ["type"] = new JsonArray("object", "null") }),
            new("base", Base()),
            new("steps", new() { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = "#/$defs/step" } }),
        ], "steps");
        whole.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.Insert(1, "title", "Recept");
        return whole;
    }

    private static JsonObject Base()
    {
        var shape = JsonShape.Object([new("name", JsonShape.Name()), new("version", JsonShape.Text("De oudste versie die goed is."))], "name");
        shape["additionalProperties"] = false;
        shape["description"] = "Het recept waarop dit recept staat. Een nieuwere versie wordt samengevoegd met wat hier is veranderd.";
        return shape;
    }
}
