using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>Tolerant reading of stored JSON: a value of the wrong kind reads as absent, since documents are kept verbatim.</summary>
public static class JsonReading
{
    public static string Text(this JsonObject? source, string name) => source?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    public static bool Flag(this JsonObject? source, string name) => source?[name]?.GetValueKind() == JsonValueKind.True;

    public static double? Number(this JsonObject? source, string name) => source?[name] is JsonValue value
        ? value.GetValueKind() switch
        {
            JsonValueKind.Number => value.TryGetValue<double>(out var number) ? number : value.TryGetValue<decimal>(out var exact) ? (double)exact : value.TryGetValue<int>(out var whole) ? whole : null,
            JsonValueKind.String => double.TryParse(value.ToString(), System.Globalization.CultureInfo.InvariantCulture, out var parsed) ? parsed : null,
            _ => null,
        }
        : null;

    public static DateTimeOffset? Date(this JsonObject? source, string name) =>
        DateTimeOffset.TryParse(source.Text(name), System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.AssumeUniversal | System.Globalization.DateTimeStyles.AdjustToUniversal, out var date) ? date : null;

    public static IReadOnlyList<string> Texts(this JsonObject? source, string name) => source?[name] is JsonArray array
        ? [.. array.OfType<JsonValue>().Select(value => value.ToString())]
        : [];

    public static IEnumerable<JsonObject> Objects(this JsonObject? source, string name) => (source?[name] as JsonArray ?? []).OfType<JsonObject>();
}

internal static class SettingsReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    public static T Read<T>(JsonNode? node) where T : class, new()
    {
        try
        {
            return node is JsonObject settings ? WithoutNulls(settings).Deserialize<T>(Options) ?? new T() : new T();
        }
        catch (JsonException)
        {
            // A value of the wrong kind in settings that somebody imported: the defaults hold, the stored text stays.
            return new T();
        }
    }

    /// <summary>Why settings cannot be read as a class, and where in them; null when they can.</summary>
    public static (string Path, string Message)? ProblemWith(JsonNode? node, Type type)
    {
        if (node is null) return null;
        if (node is not JsonObject settings) return ("", $"\"{type.Name}\" is an object with settings, not {Recipes.Reading.ValueWords.Of(node)}.");
        try
        {
            WithoutNulls(settings).Deserialize(type, Options);
            return null;
        }
        catch (JsonException problem)
        {
            var path = (problem.Path ?? "$")[1..].TrimStart('.');
            return (path, $"The value of \"{type.Name}{(path.Length > 0 ? "." : "")}{path}\" is of the wrong kind.");
        }
    }

    // Null says nothing, as in Orchard Core: the default holds.
    private static JsonObject WithoutNulls(JsonObject source)
    {
        var copy = new JsonObject();
        foreach (var (name, value) in source)
            if (value is JsonObject inner) copy[name] = WithoutNulls(inner);
            else if (value is JsonArray list) copy[name] = new JsonArray([.. list.Where(item => item is not null).Select(item => item is JsonObject each ? WithoutNulls(each) : item!.DeepClone())]);
            else if (value is not null) copy[name] = value.DeepClone();
        return copy;
    }
}
