using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>
/// One version of an item, in Orchard Core's shape: known properties at the root, then one property per part.
/// What is not known here is kept as it came and written back.
/// </summary>
[JsonConverter(typeof(ContentItemConverter))]
public sealed class ContentItem
{
    public string ContentItemId { get; set; } = "";

    public string ContentItemVersionId { get; set; } = "";

    public string ContentType { get; set; } = "";

    public string DisplayText { get; set; } = "";

    /// <summary>The version that an editor sees.</summary>
    public bool Latest { get; set; }

    /// <summary>The version that visitors see.</summary>
    public bool Published { get; set; }

    public DateTimeOffset? ModifiedUtc { get; set; }

    public DateTimeOffset? PublishedUtc { get; set; }

    public DateTimeOffset? CreatedUtc { get; set; }

    public string Owner { get; set; } = "";

    public string Author { get; set; } = "";

    /// <summary>The parts by name, and unknown properties; in the order in which they came.</summary>
    public JsonObject Content { get; init; } = [];

    public JsonObject? Part(string name) => Content[name] as JsonObject;

    /// <summary>The part of that name, made when absent.</summary>
    public JsonObject PartOrNew(string name)
    {
        if (Content[name] is JsonObject part) return part;
        part = [];
        Content[name] = part;
        return part;
    }

    /// <summary>A value as text: <c>Text("TitlePart", "Title")</c>.</summary>
    public string? Text(string part, string property) => Part(part)?[property] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>An item written as JSON, such as one that stands in another. Changing it changes nothing there.</summary>
    public static ContentItem Of(JsonObject written) => ContentItemConverter.FromNode((JsonObject)written.DeepClone());

    public ContentItem Clone() => new()
    {
        ContentItemId = ContentItemId,
        ContentItemVersionId = ContentItemVersionId,
        ContentType = ContentType,
        DisplayText = DisplayText,
        Latest = Latest,
        Published = Published,
        ModifiedUtc = ModifiedUtc,
        PublishedUtc = PublishedUtc,
        CreatedUtc = CreatedUtc,
        Owner = Owner,
        Author = Author,
        Content = (JsonObject)Content.DeepClone(),
    };
}
