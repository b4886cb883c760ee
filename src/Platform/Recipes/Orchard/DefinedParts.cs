using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Orchard;

/// <summary>What a recipe's own definitions say, as far as it tells which part and which field stand in an item.</summary>
internal sealed class DefinedParts
{
    private readonly Dictionary<(string Type, string Name), string> parts;
    private readonly Dictionary<string, Dictionary<string, string>> fields;

    public DefinedParts(LoadedRecipe recipe)
    {
        var steps = recipe.Steps.Select(step => step.Step).ToList();
        parts = steps.SelectMany(step => step.Objects("ContentTypes"))
            .SelectMany(type => type.Objects("ContentTypePartDefinitionRecords").Select(part => (Key: (type.Text("Name"), part.Text("Name")), Part: part.Text("PartName"))))
            .GroupBy(named => named.Key).ToDictionary(group => group.Key, group => group.Last().Part);
        fields = steps.SelectMany(step => step.Objects("ContentParts")).GroupBy(part => part.Text("Name"), StringComparer.Ordinal).ToDictionary(group => group.Key,
            group => group.SelectMany(part => part.Objects("ContentPartFieldDefinitionRecords")).GroupBy(field => field.Text("Name"), StringComparer.Ordinal).ToDictionary(field => field.Key, field => field.Last().Text("FieldName"), StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>The part has fields of its own here, so that it needs no code.</summary>
    public bool HasFields(string part) => fields.GetValueOrDefault(part)?.Count > 0;

    /// <summary>The part that stands under a name in items of a type; its own name when nothing says otherwise.</summary>
    public string PartUnder(string type, string name) => parts.GetValueOrDefault((type, name)) is { Length: > 0 } part ? part : name;

    /// <summary>The kind of a field; null when nothing here defines it.</summary>
    public string? KindOf(string part, string field) => fields.GetValueOrDefault(part)?.GetValueOrDefault(field);
}
