using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>Orchard Core's order and spelling; reads dates with and without fractions, and names in any case.</summary>
internal sealed class ContentItemConverter : JsonConverter<ContentItem>
{
    private static readonly JsonNodeOptions NodeOptions = new() { PropertyNameCaseInsensitive = false };

    public override ContentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FromNode(JsonNode.Parse(ref reader, NodeOptions) as JsonObject ?? throw new JsonException("A content item is a JSON object."));

    /// <summary>Takes the parts over: <paramref name="source"/> is empty of them afterwards.</summary>
    public static ContentItem FromNode(JsonObject source)
    {
        var item = new ContentItem();
        foreach (var (name, value) in source.ToList())
        {
            if (SetKnown(item, name, value)) continue;
            source.Remove(name);
            item.Content[name] = value;
        }
        return item;
    }

    private static bool SetKnown(ContentItem item, string name, JsonNode? value)
    {
        switch (name)
        {
            case nameof(ContentItem.ContentItemId): item.ContentItemId = Text(value); return true;
            case nameof(ContentItem.ContentItemVersionId): item.ContentItemVersionId = Text(value); return true;
            case nameof(ContentItem.ContentType): item.ContentType = Text(value); return true;
            case nameof(ContentItem.DisplayText): item.DisplayText = Text(value); return true;
            case nameof(ContentItem.Owner): item.Owner = Text(value); return true;
            case nameof(ContentItem.Author): item.Author = Text(value); return true;
            case nameof(ContentItem.Latest): item.Latest = Flag(value); return true;
            case nameof(ContentItem.Published): item.Published = Flag(value); return true;
            case nameof(ContentItem.ModifiedUtc): item.ModifiedUtc = Date(value); return true;
            case nameof(ContentItem.PublishedUtc): item.PublishedUtc = Date(value); return true;
            case nameof(ContentItem.CreatedUtc): item.CreatedUtc = Date(value); return true;
            default: return false;
        }
    }

    private static string Text(JsonNode? value) => value is JsonValue scalar ? scalar.ToString() : "";

    private static bool Flag(JsonNode? value) => value?.GetValueKind() == JsonValueKind.True || (value is JsonValue text && bool.TryParse(text.ToString(), out var flag) && flag);

    private static DateTimeOffset? Date(JsonNode? value) =>
        value is JsonValue text && DateTimeOffset.TryParse(text.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) ? date : null;

    public override void Write(Utf8JsonWriter writer, ContentItem item, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(nameof(ContentItem.ContentItemId), item.ContentItemId);
        writer.WriteString(nameof(ContentItem.ContentItemVersionId), item.ContentItemVersionId);
        writer.WriteString(nameof(ContentItem.ContentType), item.ContentType);
        writer.WriteString(nameof(ContentItem.DisplayText), item.DisplayText);
        writer.WriteBoolean(nameof(ContentItem.Latest), item.Latest);
        writer.WriteBoolean(nameof(ContentItem.Published), item.Published);
        WriteDate(writer, nameof(ContentItem.ModifiedUtc), item.ModifiedUtc);
        WriteDate(writer, nameof(ContentItem.PublishedUtc), item.PublishedUtc);
        WriteDate(writer, nameof(ContentItem.CreatedUtc), item.CreatedUtc);
        writer.WriteString(nameof(ContentItem.Owner), item.Owner);
        writer.WriteString(nameof(ContentItem.Author), item.Author);
        foreach (var (name, value) in item.Content)
        {
            writer.WritePropertyName(name);
            if (value is null) writer.WriteNullValue();
            else value.WriteTo(writer, options);
        }
        writer.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, DateTimeOffset? value)
    {
        if (value is { } date) writer.WriteString(name, date.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture));
    }
}
