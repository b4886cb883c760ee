using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>Names values of the wrong kind, which would otherwise read as if nothing were there.</summary>
internal static class ValueKinds
{
    public static IEnumerable<Problem> Check(JsonNode? value, FieldType type, ContentFieldDefinition field)
    {
        if (value is null) yield break;
        if (value is not JsonObject properties) yield return new("", $"De waarde van '{field.DisplayName}' moet een object zijn.");
        else
            foreach (var (name, kind) in type.Properties)
                if (properties[name] is { } property && !Fits(property, kind))
                    yield return new(name, $"De waarde van '{field.DisplayName}' moet {Describe(kind)} zijn.");
    }

    private static bool Fits(JsonNode value, ValueKind kind) => (kind, value.GetValueKind()) switch
    {
        (ValueKind.Text, JsonValueKind.String) => true,
        (ValueKind.Texts, JsonValueKind.Array) => value.AsArray().All(text => text?.GetValueKind() == JsonValueKind.String),
        (ValueKind.Objects, JsonValueKind.Array) => value.AsArray().All(each => each is JsonObject),
        (ValueKind.Flag, JsonValueKind.True or JsonValueKind.False) => true,
        (ValueKind.Number, JsonValueKind.Number) => true,
        (ValueKind.Number, JsonValueKind.String) => IsEmpty(value) || double.TryParse((string)value!, CultureInfo.InvariantCulture, out _),
        (ValueKind.Moment, JsonValueKind.String) => IsEmpty(value) || DateTimeOffset.TryParse((string)value!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        (ValueKind.Time, JsonValueKind.String) => IsEmpty(value) || TimeOnly.TryParse((string)value!, CultureInfo.InvariantCulture, out _),
        _ => false,
    };

    private static bool IsEmpty(JsonNode value) => string.IsNullOrWhiteSpace((string?)value);

    private static string Describe(ValueKind kind) => kind switch
    {
        ValueKind.Text => "een tekst",
        ValueKind.Texts => "een lijst van teksten",
        ValueKind.Objects => "een lijst van objecten",
        ValueKind.Flag => "true of false",
        ValueKind.Number => "een getal",
        ValueKind.Moment => "een datum, zoals 2026-05-01 of 2026-05-01T10:00:00Z,",
        _ => "een tijd, zoals 10:30,",
    };
}
