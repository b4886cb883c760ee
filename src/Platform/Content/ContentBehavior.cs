using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>The part and field types of a tenant's features, and the walk over an item with its definition.</summary>
public sealed class ContentBehavior
{
    private readonly Dictionary<string, PartType> parts;
    private readonly Dictionary<string, FieldType> fields;

    public ContentBehavior(IEnumerable<PartType> parts, IEnumerable<FieldType> fields)
    {
        this.parts = parts.ToDictionary(part => part.Name, StringComparer.Ordinal);
        this.fields = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
    }

    public IEnumerable<string> PartNames => parts.Keys;

    public IEnumerable<string> FieldNames => fields.Keys;

    public PartType? Part(string name) => parts.GetValueOrDefault(name);

    public FieldType? Field(string name) => fields.GetValueOrDefault(name);

    /// <summary>Brings an item to its stored form and gathers what is wrong with it; items inside it too.</summary>
    public async Task SaveAsync(ContentSaving saving, ContentDefinitions definitions)
    {
        if (saving.Type is not { } type) return;
        foreach (var part in type.Parts.OrderBy(part => Part(part.PartName)?.Order ?? 0))
        {
            await SaveFieldsAsync(part, saving);
            if (Part(part.PartName) is not { } behavior) continue;
            await behavior.SaveAsync(saving.Item.PartOrNew(part.Name), part, saving);
            foreach (var inner in behavior.Inner(saving.Item.PartOrNew(part.Name))) await SaveInnerAsync(inner, saving, definitions);
        }
    }

    private async Task SaveFieldsAsync(ContentTypePartDefinition part, ContentSaving saving)
    {
        foreach (var field in part.Part.Fields)
        {
            var behavior = Field(field.FieldType);
            var value = saving.Item.Part(part.Name)?[field.Name] as JsonObject;
            if (behavior is null) continue;
            if (value is not null) await behavior.NormalizeAsync(value, field, saving);
            saving.Problems.AddRange(behavior.Validate(value, field).Select(problem => problem with { Field = $"{part.Name}.{field.Name}" }));
        }
    }

    private async Task SaveInnerAsync(JsonObject inner, ContentSaving outer, ContentDefinitions definitions)
    {
        var item = ContentItemConverter.FromNode((JsonObject)inner.DeepClone());
        var saving = new ContentSaving(item, definitions.Type(item.ContentType), outer.Reader, outer.Reading, outer.Now);
        await SaveAsync(saving, definitions);
        outer.Problems.AddRange(saving.Problems.Select(problem => problem with { Field = $"{item.ContentItemId}.{problem.Field}" }));
        foreach (var (name, value) in item.Content.ToList())
        {
            item.Content.Remove(name);
            inner[name] = value;
        }
    }

    /// <summary>Reads every public field of an item once.</summary>
    public async ValueTask<IReadOnlyList<PublicField>> ReadAsync(ContentItem item, ContentTypeDefinition type, ContentReadingContext context)
    {
        var result = new List<PublicField>();
        foreach (var (part, field) in type.Fields)
        {
            if (Field(field.FieldType) is not { } behavior) continue;
            var reading = item.Part(part.Name)?[field.Name] is JsonObject value ? await behavior.ReadAsync(value, field, context) : FieldReading.Empty;
            result.Add(new(part, field, field.Public, reading));
        }
        return result;
    }
}

/// <summary>A field of an item with what its value means.</summary>
public sealed record PublicField(ContentTypePartDefinition Part, ContentFieldDefinition Definition, PublicFieldSettings Settings, FieldReading Reading)
{
    public string Label => Settings.Label is { Length: > 0 } label ? label : Definition.DisplayName;
}
