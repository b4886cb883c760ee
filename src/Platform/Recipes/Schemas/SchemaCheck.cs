using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Recipes.Expressions;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Schemas;

/// <summary>
/// Holds a recipe's text to a schema and says where it differs: line, column, path, what was expected and the nearest valid name. Knows the words
/// that <see cref="JsonShape"/> and .NET's exporter write; names of properties are found in any case, as steps find them.
/// </summary>
public static class SchemaCheck
{
    public static IEnumerable<RecipeProblem> Of(JsonObject schema, RecipeNode node)
    {
        // The value that an expression will give is looked at when it is there.
        if (node is RecipeString { Value: var given } && ExpressionEvaluator.IsExpression(given)) return [];
        if (schema["anyOf"] is JsonArray any && !any.OfType<JsonObject>().Any(each => !Of(each, node).Any())) return [node.Problem($"Expected {Expected(schema)}, found {Found(node)}.")];
        if (schema["enum"] is JsonArray values && !values.Any(value => value?.ToString() == TextOf(node)) && !IsPlace(node, values)) return [node.Problem($"Expected {Expected(schema)}, found {Found(node)}.{Near(TextOf(node), Texts(values))}")];
        if (!FitsType(schema["type"], node) && !(schema["enum"] is JsonArray choices && IsPlace(node, choices))) return [node.Problem($"Expected {Expected(schema)}, found {Found(node)}.")];
        return node switch
        {
            RecipeObject found => Members(schema, found),
            RecipeArray list when schema["items"] is JsonObject item => list.Items.SelectMany(each => Of(item, each)),
            RecipeString text => Length(schema, text),
            _ => [],
        };
    }

    private static IEnumerable<RecipeProblem> Members(JsonObject schema, RecipeObject found)
    {
        var properties = schema["properties"] as JsonObject ?? [];
        var others = found.Properties.Where(property => properties.All(known => !known.Key.Equals(property.Name, StringComparison.OrdinalIgnoreCase))).ToList();
        foreach (var name in Texts(schema["required"] as JsonArray ?? []))
            if (found.FindIgnoringCase(name) is null or RecipeNull)
                yield return found.Problem($"Expected \"{name}\" in this object.{Instead(name, others)}");
        foreach (var (name, shape) in properties)
            if (shape is JsonObject inner && found.FindIgnoringCase(name) is { } value and not RecipeNull)
                foreach (var problem in Of(inner, value)) yield return problem;
        foreach (var other in others)
            if (schema["additionalProperties"] is JsonObject shape)
                foreach (var problem in Of(shape, other.Value)) yield return problem;
            else if (schema["additionalProperties"]?.GetValueKind() == System.Text.Json.JsonValueKind.False)
                yield return other.Value.Problem($"\"{other.Name}\" does not belong here; expected {string.Join(", ", properties.Select(known => known.Key))}.{Near(other.Name, properties.Select(known => known.Key))}");
    }

    private static IEnumerable<RecipeProblem> Length(JsonObject schema, RecipeString text)
    {
        var (least, most) = ((int?)schema["minLength"] ?? 0, (int?)schema["maxLength"] ?? int.MaxValue);
        if (text.Value.Length < least || text.Value.Length > most) yield return text.Problem($"Expected a text of {least} to {most} characters, found {text.Value.Length}.");
    }

    // Orchard Core 1.x wrote the number of a choice.
    private static bool IsPlace(RecipeNode node, JsonArray values) => node is RecipeNumber number && int.TryParse(number.Text, System.Globalization.CultureInfo.InvariantCulture, out var place) && place >= 0 && place < values.Count;

    private static bool FitsType(JsonNode? type, RecipeNode node) => type switch
    {
        JsonArray several => several.Any(each => FitsType(each, node)),
        JsonValue one => (string?)one switch
        {
            "object" => node is RecipeObject,
            "array" => node is RecipeArray,
            "string" => node is RecipeString,
            "number" => node is RecipeNumber,
            "integer" => node is RecipeNumber number && !number.Text.Contains('.'),
            "boolean" => node is RecipeBool,
            "null" => node is RecipeNull,
            _ => true,
        },
        _ => true,
    };

    private static string Expected(JsonObject schema)
    {
        if (schema["enum"] is JsonArray values) return values.Count <= 8 ? $"one of {string.Join(", ", Texts(values))}" : $"one of {values.Count} known names";
        if (schema["anyOf"] is JsonArray any) return string.Join(" or ", any.OfType<JsonObject>().Select(Expected).Distinct());
        var types = schema["type"] is JsonArray several ? Texts(several) : [schema["type"]?.ToString() ?? "a value"];
        return string.Join(" or ", types.Where(type => type != "null").Select(Word));
    }

    private static string Word(string type) => type switch
    {
        "object" => "an object",
        "array" => "a list",
        "string" => "a text",
        "number" => "a number",
        "integer" => "a whole number",
        "boolean" => "true or false",
        _ => type,
    };

    private static string Found(RecipeNode node) => node switch
    {
        RecipeObject => "an object",
        RecipeArray => "a list",
        RecipeString text => text.Value.Length <= 40 ? $"the text \"{text.Value}\"" : "a text",
        RecipeNumber number => $"the number {number.Text}",
        RecipeBool flag => flag.Value ? "true" : "false",
        _ => "null",
    };

    private static string Instead(string name, List<RecipeProperty> others) => NearestName.Of(name, others.Select(other => other.Name)) is { } near ? $" Is \"{near}\" meant?" : "";

    private static string Near(string name, IEnumerable<string> known) => NearestName.Of(name, known) is { } near ? $" Did you mean '{near}'?" : "";

    private static string TextOf(RecipeNode node) => node switch
    {
        RecipeString text => text.Value,
        RecipeNumber number => number.Text,
        RecipeBool flag => flag.Value ? "true" : "false",
        _ => "",
    };

    private static List<string> Texts(JsonArray values) => [.. values.Select(value => value?.ToString() ?? "null")];
}
