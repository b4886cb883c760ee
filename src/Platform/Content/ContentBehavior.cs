using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Localization;

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

    /// <summary>The values that a field can have; none when they are not laid down.</summary>
    public IEnumerable<FacetValue> Choices(ContentFieldDefinition field, ContentLookup lookup) => Field(field.FieldType)?.Choices(field, lookup) ?? [];

    /// <summary>Brings an item to its stored form and gathers what is wrong with it; items inside it too.</summary>
    public async Task SaveAsync(ContentSaving saving, ContentDefinitions definitions)
    {
        if (saving.Type is not { } type) return;
        foreach (var part in type.Parts.OrderBy(part => Part(part.PartName)?.Order ?? 0))
        {
            if (saving.Item.Content[part.Name] is { } other and not JsonObject)
            {
                saving.Problems.Add(new(part.Name, $"'{part.Name}' moet een object zijn, geen {other.GetValueKind()}."));
                continue;
            }
            await SaveFieldsAsync(part, saving);
            if (Part(part.PartName) is not { } behavior) continue;
            var data = saving.Item.PartOrNew(part.Name);
            await behavior.SaveAsync(data, part, saving);
            foreach (var inner in behavior.Inner(data).ToList()) await SaveInnerAsync(inner, saving, definitions);
        }
    }

    private async Task SaveFieldsAsync(ContentTypePartDefinition part, ContentSaving saving)
    {
        foreach (var field in part.Part.Fields)
        {
            if (Field(field.FieldType) is not { } behavior) continue;
            var node = saving.Item.Part(part.Name)?[field.Name];
            var problems = ValueKinds.Check(node, behavior, field).ToList();
            if (problems.Count == 0)
            {
                var value = node as JsonObject;
                var before = saving.Problems.Count;
                if (value is not null) await behavior.NormalizeAsync(value, field, saving);
                problems.AddRange(Taken(saving.Problems, before));
                problems.AddRange(behavior.Validate(value, field));
            }
            saving.Problems.AddRange(problems.Select(problem => problem with { Field = $"{part.Name}.{field.Name}.{problem.Field}".TrimEnd('.') }));
        }
    }

    // A field knows its own properties only; where it stands is added here.
    private static List<Problem> Taken(List<Problem> problems, int from)
    {
        var taken = problems[from..];
        problems.RemoveRange(from, taken.Count);
        return taken;
    }

    // In place: what holds the inner item, or stands in it, keeps pointing at the same nodes.
    private async Task SaveInnerAsync(JsonObject inner, ContentSaving outer, ContentDefinitions definitions)
    {
        var place = inner.GetPath()[1..].TrimStart('.');
        var item = ContentItemConverter.FromNode(inner);
        var title = item.DisplayText;
        var saving = new ContentSaving(item, definitions.Type(item.ContentType), outer.Reader, outer.Reading, outer.Now) { IsImport = outer.IsImport };
        await SaveAsync(saving, definitions);
        outer.Problems.AddRange(saving.Problems.Select(problem => problem with { Field = $"{place}.{problem.Field}" }));
        if (item.DisplayText != title) inner[nameof(ContentItem.DisplayText)] = item.DisplayText;
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
            result.Add(new(part, field, field.Public, reading, context.Texts));
        }
        return result;
    }
}

/// <summary>A field of an item with what its value means.</summary>
public sealed record PublicField(ContentTypePartDefinition Part, ContentFieldDefinition Definition, PublicFieldSettings Settings, FieldReading Reading, Texts Texts)
{
    public string Label => Texts.Get(Settings.Label is { Length: > 0 } label ? label : Definition.DisplayName);

    /// <inheritdoc cref="PublicFieldSettings.Group"/>
    public string Group => Texts.Get(Settings.Group);
}
