using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Taxonomies.Fields;

public sealed class TaxonomyFieldSettings
{
    public string TaxonomyContentItemId { get; init; } = "";

    public bool Unique { get; init; }

    public bool Required { get; init; }
}

/// <summary>Terms chosen from a taxonomy; the facet of choice.</summary>
public sealed class TaxonomyFieldType : FieldType
{
    public override string Name => "TaxonomyField";

    public override IReadOnlyList<Type> Settings => [typeof(TaxonomyFieldSettings)];

    public override IReadOnlyDictionary<string, ValueKind> Properties { get; } = new Dictionary<string, ValueKind> { ["TermContentItemIds"] = ValueKind.Texts, ["TaxonomyContentItemId"] = ValueKind.Text };

    public override ValueTask NormalizeAsync(JsonObject value, ContentFieldDefinition field, ContentSaving saving)
    {
        var taxonomy = field.Setting<TaxonomyFieldSettings>().TaxonomyContentItemId;
        if (value.Text("TaxonomyContentItemId").Length == 0 && taxonomy.Length > 0) value["TaxonomyContentItemId"] = taxonomy;
        return ValueTask.CompletedTask;
    }

    public override IEnumerable<Problem> Validate(JsonObject? value, ContentFieldDefinition field)
    {
        var (settings, count) = (field.Setting<TaxonomyFieldSettings>(), value.Texts("TermContentItemIds").Count);
        if (settings.Required && count == 0) yield return new("", $"Kies iets bij '{field.DisplayName}'.");
        if (settings.Unique && count > 1) yield return new("", $"Kies bij '{field.DisplayName}' één waarde.");
    }

    public override IEnumerable<FacetValue> Choices(ContentFieldDefinition field, ContentLookup lookup) =>
        lookup.Terms(field.Setting<TaxonomyFieldSettings>().TaxonomyContentItemId).Select(term => Value(term, field));

    private static FacetValue Value(TermInfo term, ContentFieldDefinition field) => new(field.Public.Tree ? term.Path : term.Slug, term.Label, term.Icon, term.Scene, term.Tint, term.Language);

    public override ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context)
    {
        var terms = value.Texts("TermContentItemIds").Select(context.Lookup.Term).OfType<TermInfo>().ToList();
        if (terms.Count == 0) return new(FieldReading.Empty);
        var values = terms.Select(term => Value(term, field).For(context.Texts, context.Lookup.Languages)).ToList();
        var text = string.Join(", ", values.Select(value => value.Label));
        return new(new FieldReading
        {
            Text = text,
            SearchText = text,
            Values = values,
            Api = new JsonArray([.. terms.Select(term => new JsonObject { ["waarde"] = field.Public.Tree ? term.Path : term.Slug, ["label"] = term.Label })]),
        });
    }
}
