using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>The stored form, in Orchard Core's shape; one document a tenant. Unknown properties stay.</summary>
public sealed class ContentDefinitionRecord
{
    public const string TheId = "content-definitions";

    public string Id { get; init; } = TheId;

    public JsonArray ContentTypes { get; init; } = [];

    public JsonArray ContentParts { get; init; } = [];
}

/// <summary>Types and parts as the code reads them. Immutable; a change of definitions gives a new one.</summary>
public sealed class ContentDefinitions
{
    private readonly Dictionary<string, ContentTypeDefinition> types;
    private readonly Dictionary<string, ContentPartDefinition> parts;

    public ContentDefinitions(ContentDefinitionRecord record)
    {
        parts = record.ContentParts.OfType<JsonObject>().Select(ContentPartDefinition.Read).ToDictionary(part => part.Name, StringComparer.Ordinal);
        types = record.ContentTypes.OfType<JsonObject>().Select(type => ContentTypeDefinition.Read(type, parts)).ToDictionary(type => type.Name, StringComparer.Ordinal);
    }

    public static ContentDefinitions Empty { get; } = new(new());

    public IEnumerable<ContentTypeDefinition> Types => types.Values;

    public IEnumerable<ContentPartDefinition> Parts => parts.Values;

    public ContentTypeDefinition? Type(string name) => types.GetValueOrDefault(name);

    public ContentPartDefinition? Part(string name) => parts.GetValueOrDefault(name);
}

/// <summary>Settings objects stand under their class name, as Orchard Core writes them.</summary>
public abstract record Definition(string Name, JsonObject Settings)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<Type, object> read = [];

    /// <summary>Settings of a class, with its defaults where nothing is said.</summary>
    public T Setting<T>() where T : class, new() => (T)read.GetOrAdd(typeof(T), static (type, settings) => SettingsReader.Read<T>(settings[type.Name]), Settings);

    public bool HasSetting<T>() => Settings[typeof(T).Name] is JsonObject;

    // Settings compare by reference; a definition is never compared by value.
    public virtual bool Equals(Definition? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

public sealed record ContentTypeDefinition(string Name, string DisplayName, JsonObject Settings, IReadOnlyList<ContentTypePartDefinition> Parts)
    : Definition(Name, Settings)
{
    public string Stereotype => Setting<ContentTypeSettings>().Stereotype;

    public ContentTypePartDefinition? Part(string name) => Parts.FirstOrDefault(part => part.Name == name);

    /// <summary>All fields of all parts, with the part's name in this type.</summary>
    public IEnumerable<(ContentTypePartDefinition Part, ContentFieldDefinition Field)> Fields =>
        Parts.SelectMany(part => part.Part.Fields.Select(each => (part, each)));

    internal static ContentTypeDefinition Read(JsonObject type, IReadOnlyDictionary<string, ContentPartDefinition> parts)
    {
        var name = type.Text("Name");
        var list = (type["ContentTypePartDefinitionRecords"] as JsonArray ?? []).OfType<JsonObject>().Select(part => ContentTypePartDefinition.Read(part, parts));
        var ordered = list.OrderBy(part => part.Position).ToList();
        return new(name, type.Text("DisplayName") is { Length: > 0 } display ? display : name, type["Settings"] as JsonObject ?? [], ordered);
    }
}

public sealed record ContentTypePartDefinition(string Name, string PartName, JsonObject Settings, ContentPartDefinition Part) : Definition(Name, Settings)
{
    /// <summary>Orchard Core writes positions as text; parts without one keep their order.</summary>
    public double Position => double.TryParse(Setting<ContentTypePartSettings>().Position, System.Globalization.CultureInfo.InvariantCulture, out var position) ? position : 0;

    internal static ContentTypePartDefinition Read(JsonObject part, IReadOnlyDictionary<string, ContentPartDefinition> parts)
    {
        var partName = part.Text("PartName");
        var name = part.Text("Name") is { Length: > 0 } given ? given : partName;
        return new(name, partName, part["Settings"] as JsonObject ?? [], parts.GetValueOrDefault(partName) ?? new(partName, [], []));
    }
}

public sealed record ContentPartDefinition(string Name, JsonObject Settings, IReadOnlyList<ContentFieldDefinition> Fields) : Definition(Name, Settings)
{
    internal static ContentPartDefinition Read(JsonObject part)
    {
        var fields = (part["ContentPartFieldDefinitionRecords"] as JsonArray ?? []).OfType<JsonObject>().Select(ContentFieldDefinition.Read);
        return new(part.Text("Name"), part["Settings"] as JsonObject ?? [], [.. fields]);
    }
}

/// <param name="FieldType">Technical name of the kind of field: <c>TextField</c>.</param>
public sealed record ContentFieldDefinition(string Name, string FieldType, JsonObject Settings) : Definition(Name, Settings)
{
    public string DisplayName => Setting<ContentPartFieldSettings>().DisplayName is { Length: > 0 } name ? name : Name;

    public PublicFieldSettings Public => field ??= Setting<PublicFieldSettings>();

    internal static ContentFieldDefinition Read(JsonObject field) => new(field.Text("Name"), field.Text("FieldName"), field["Settings"] as JsonObject ?? []);
}
