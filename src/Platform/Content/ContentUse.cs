using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>What visitors and editors see now, to find out who uses something before it goes.</summary>
public sealed class ContentUse
{
    private const string Id = nameof(ContentItem.ContentItemId);
    private readonly IReadOnlyList<ContentItem> items;
    private readonly ContentDefinitions definitions;

    private ContentUse(IReadOnlyList<ContentItem> items, ContentDefinitions definitions) => (this.items, this.definitions) = (items, definitions);

    public static async Task<ContentUse> ReadAsync(IDocumentReader reader, CancellationToken stop) => new(
        await reader.Query<ContentItem, ContentItemIndex>().Where(row => row.Latest || row.Published).ListAsync(stop),
        await reader.GetAsync<ContentDefinitionRecord>(ContentDefinitionRecord.TheId, stop) is { } record ? new(record) : ContentDefinitions.Empty);

    /// <summary>Items other than <paramref name="except"/> in which one of these ids stands as a value: a picked item, a chosen term, the list that something is in.</summary>
    public IReadOnlyList<ContentItem> Naming(IReadOnlySet<string> ids, IReadOnlySet<string> except) =>
        Distinct(items.Where(item => !except.Contains(item.ContentItemId) && Values(item.Content).Any(ids.Contains)));

    public IReadOnlyList<ContentItem> OfType(string type) => Distinct(items.Where(item => Whole(item).Any(part => part.Type == type)));

    public IReadOnlyList<ContentItem> WithPart(string type, string part) => Distinct(items.Where(item => Whole(item).Any(found => found.Type == type && !IsEmpty(found.Content[part]))));

    public IReadOnlyList<ContentItem> WithField(string part, string field) => Distinct(items.Where(item =>
        Whole(item).Any(found => (definitions.Type(found.Type)?.Parts ?? []).Any(each => each.PartName == part && !IsEmpty((found.Content[each.Name] as JsonObject)?[field])))));

    public IReadOnlyList<ContentItem> InLayer(string layer) => Distinct(items.Where(item => item.Part("LayerMetadata").Text("Layer") == layer));

    public IEnumerable<string> TypesWithPart(string part) => definitions.Types.Where(type => type.Parts.Any(each => each.PartName == part)).Select(type => type.Name);

    /// <summary>All ids in an item or a part of one.</summary>
    public static IEnumerable<string> IdsIn(JsonNode? node) => node switch
    {
        JsonObject holder => holder.SelectMany(property => property.Key == Id && property.Value is JsonValue id ? [id.ToString()] : IdsIn(property.Value)),
        JsonArray list => list.SelectMany(IdsIn),
        _ => [],
    };

    /// <summary>Plain Dutch, without its first words: who uses it.</summary>
    public static string Said(IReadOnlyList<ContentItem> users) =>
        users.Count == 1 ? $"‘{users[0].DisplayText}’ gebruikt het" : $"{users.Count} keer in gebruik, onder meer in ‘{users[0].DisplayText}’";

    // An item and what stands in it: blocks on a page, terms, items of a menu.
    private static IEnumerable<(string Type, JsonObject Content)> Whole(ContentItem item) => Inner(item.Content).Prepend((item.ContentType, item.Content));

    internal static IEnumerable<(string Type, JsonObject Content)> Inner(JsonNode? node) => node switch
    {
        JsonObject holder => holder.SelectMany(property => Inner(property.Value)).Concat(holder.Text(nameof(ContentItem.ContentType)) is { Length: > 0 } type ? [(type, holder)] : []),
        JsonArray list => list.SelectMany(Inner),
        _ => [],
    };

    private static IEnumerable<string> Values(JsonNode? node) => node switch
    {
        JsonObject holder => holder.Where(property => property.Key != Id).SelectMany(property => Values(property.Value)),
        JsonArray list => list.SelectMany(Values),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private static bool IsEmpty(JsonNode? node) => node switch
    {
        null => true,
        JsonObject holder => holder.All(property => IsEmpty(property.Value)),
        JsonArray list => list.All(IsEmpty),
        var value => value.GetValueKind() is JsonValueKind.False or JsonValueKind.Null || (value.GetValueKind() == JsonValueKind.String && value.ToString().Length == 0),
    };

    private static IReadOnlyList<ContentItem> Distinct(IEnumerable<ContentItem> found) => [.. found.DistinctBy(item => item.ContentItemId)];
}
