using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace OrchardVrijwilligers.Platform.Recipes.Schemas;

/// <summary>The words in which a step says its JSON Schema (2020-12). Null counts as absent, as in Orchard Core.</summary>
public static class JsonShape
{
    // Names as they stand in recipes; numbers and texts as leniently as they are read.
    private static readonly JsonSerializerOptions Classes = new()
    {
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    public static JsonObject Anything() => [];

    public static JsonObject Text(string? description = null) => Described(new() { ["type"] = new JsonArray("string", "null") }, description);

    /// <summary>A text that has to be there and may not be empty.</summary>
    public static JsonObject Name(int longest = 1024, string? description = null) => Described(new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = longest }, description);

    public static JsonObject Flag(string? description = null) => Described(new() { ["type"] = new JsonArray("boolean", "null") }, description);

    public static JsonObject Texts(string? description = null) => List(new() { ["type"] = "string" }, description);

    /// <summary>One of these; others are kept too, so this helps an editor and refuses nothing.</summary>
    public static JsonObject Suggested(IEnumerable<string> names, string? description = null) =>
        Described(new() { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = Array(names) }, new JsonObject { ["type"] = "string" }) }, description);

    public static JsonObject OneOf(IEnumerable<string> names, string? description = null) => Described(new() { ["enum"] = Array(names) }, description);

    public static JsonObject List(JsonObject item, string? description = null) => Described(new() { ["type"] = new JsonArray("array", "null"), ["items"] = item }, description);

    /// <summary>Any names, each with a value of this shape.</summary>
    public static JsonObject Map(JsonObject value, string? description = null) => Described(new() { ["type"] = new JsonArray("object", "null"), ["additionalProperties"] = value }, description);

    /// <summary>An object in which other properties may stand too.</summary>
    /// <param name="required">Names of the properties that have to be there.</param>
    public static JsonObject Object(IEnumerable<KeyValuePair<string, JsonObject>> properties, params string[] required)
    {
        var shape = new JsonObject { ["type"] = required.Length > 0 ? "object" : new JsonArray("object", "null"), ["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create(property.Key, (JsonNode?)property.Value))) };
        if (required.Length > 0) shape["required"] = Array(required);
        return shape;
    }

    /// <summary>The shape of a settings class, so that reading and checking cannot differ.</summary>
    public static JsonObject Class(Type type) => (JsonObject)Classes.GetJsonSchemaAsNode(type, new() { TreatNullObliviousAsNonNullable = false });

    /// <summary>Settings objects under the names of their classes.</summary>
    public static JsonObject Settings(IEnumerable<Type> types) => Object(types.DistinctBy(type => type.Name).Select(type => KeyValuePair.Create(type.Name, Class(type))));

    private static JsonArray Array(IEnumerable<string> names) => [.. names.Select(name => (JsonNode)name)];

    private static JsonObject Described(JsonObject shape, string? description)
    {
        if (description is not null) shape["description"] = description;
        return shape;
    }
}
