using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Text;

namespace OrchardVrijwilligers.Modules.Contents.Fields;

public sealed class TextFieldSettings
{
    public bool Required { get; init; }

    public string Hint { get; init; } = "";

    public int MaxLength { get; init; }
}

public sealed class TextFieldPredefinedListEditorSettings
{
    public IReadOnlyList<ListOption> Options { get; init; } = [];
}

public sealed record ListOption(string Name = "", string Value = "", bool Default = false, string Icon = "")
{
    internal static IEnumerable<FacetValue> Choices(IEnumerable<ListOption> options) => options.Select(option => new FacetValue(Slug.From(option.Value), option.Name is { Length: > 0 } name ? name : option.Value, option.Icon));
}

/// <summary>A line or a few lines of plain text; with a predefined list it is also a facet.</summary>
public sealed class TextFieldType : FieldType
{
    public override string Name => "TextField";

    public override IReadOnlyList<Type> Settings => [typeof(TextFieldSettings), typeof(TextFieldPredefinedListEditorSettings)];

    public override IReadOnlyDictionary<string, ValueKind> Properties { get; } = new Dictionary<string, ValueKind> { ["Text"] = ValueKind.Text };

    public override IEnumerable<Problem> Validate(JsonObject? value, ContentFieldDefinition field)
    {
        var (text, settings) = (value.Text("Text"), field.Setting<TextFieldSettings>());
        if (settings.Required && string.IsNullOrWhiteSpace(text)) yield return new("", $"Vul '{field.DisplayName}' in.");
        if (settings.MaxLength > 0 && text.Length > settings.MaxLength) yield return new("", $"Maak '{field.DisplayName}' korter: hoogstens {settings.MaxLength} tekens.");
    }

    public override IEnumerable<FacetValue> Choices(ContentFieldDefinition field, ContentLookup lookup) => ListOption.Choices(field.Setting<TextFieldPredefinedListEditorSettings>().Options);

    public override ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context)
    {
        var text = value.Text("Text").Trim();
        if (text.Length == 0) return new(FieldReading.Empty);
        var option = field.Setting<TextFieldPredefinedListEditorSettings>().Options.FirstOrDefault(option => option.Value == text)?.Name;
        var (label, found) = (context.Texts.Value(option ?? text, out var known), known);
        return new(new FieldReading { Text = label, SearchText = label, Api = text, Values = [new(Slug.From(text), label)], IsWritten = option is null && !found });
    }
}

public sealed class MultiTextFieldSettings
{
    public bool Required { get; init; }

    public IReadOnlyList<ListOption> Options { get; init; } = [];
}

/// <summary>Several texts, usually from a list.</summary>
public sealed class MultiTextFieldType : FieldType
{
    public override string Name => "MultiTextField";

    public override IReadOnlyList<Type> Settings => [typeof(MultiTextFieldSettings)];

    public override IReadOnlyDictionary<string, ValueKind> Properties { get; } = new Dictionary<string, ValueKind> { ["Values"] = ValueKind.Texts };

    public override IEnumerable<Problem> Validate(JsonObject? value, ContentFieldDefinition field)
    {
        if (field.Setting<MultiTextFieldSettings>().Required && value.Texts("Values").Count == 0) yield return new("", $"Kies iets bij '{field.DisplayName}'.");
    }

    public override IEnumerable<FacetValue> Choices(ContentFieldDefinition field, ContentLookup lookup) => ListOption.Choices(field.Setting<MultiTextFieldSettings>().Options);

    public override ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context)
    {
        var options = field.Setting<MultiTextFieldSettings>().Options;
        var values = value.Texts("Values").Where(text => text.Length > 0).Select(text => (Text: text, Option: options.FirstOrDefault(option => option.Value == text)))
            .Select(chosen => new FacetValue(Slug.From(chosen.Text), context.Texts.Get(chosen.Option?.Name ?? chosen.Text), chosen.Option?.Icon ?? "")).ToList();
        if (values.Count == 0) return new(FieldReading.Empty);
        var text = string.Join(", ", values.Select(found => found.Label));
        return new(new FieldReading { Text = text, SearchText = text, Values = values, Api = new JsonArray([.. value.Texts("Values").Where(text => text.Length > 0).Select(text => (JsonNode)(options.FirstOrDefault(option => option.Value == text)?.Name ?? text))]) });
    }
}
