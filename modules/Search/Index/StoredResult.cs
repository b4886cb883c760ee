using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Tenants;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Search.Index;

/// <summary>What is kept with a hit: the card for pages in each language of the portal and the resource for the API, both as JSON, so that a list asks the database nothing.</summary>
public static class StoredResult
{
    /// <param name="cards">By language; the first one for a reader of a language that is not among them.</param>
    public static byte[] Write(Dictionary<string, Card> cards, JsonObject resource)
    {
        var first = JsonSerializer.SerializeToUtf8Bytes(cards, CardJson.Default.DictionaryStringCard);
        var second = JsonSerializer.SerializeToUtf8Bytes(resource, Blueprint.Json);
        var payload = new byte[4 + first.Length + second.Length];
        BinaryPrimitives.WriteInt32LittleEndian(payload, first.Length);
        first.CopyTo(payload, 4);
        second.CopyTo(payload, 4 + first.Length);
        return payload;
    }

    /// <summary>The card as it is at a moment: of what returns, that of its next time.</summary>
    public static Card Card(SearchHit hit, Language language, DateTimeOffset now, TimeZoneInfo zone) => Series(hit, language).Next(now, zone);

    /// <inheritdoc cref="Card(SearchHit, Language, DateTimeOffset, TimeZoneInfo)"/>
    public static Card Card(ReadOnlyMemory<byte> payload, Language language, DateTimeOffset now, TimeZoneInfo zone) => Series(payload, language).Next(now, zone);

    /// <summary>The card with the first time and how it returns: for who goes through all times himself, or asks nothing of when it is.</summary>
    public static Card Series(SearchHit hit, Language language) => In(hit.Read(Cards), language);

    /// <inheritdoc cref="Series(SearchHit, Language)"/>
    public static Card Series(ReadOnlyMemory<byte> payload, Language language) => In(Cards(payload), language);

    private static Card In(Dictionary<string, Card> cards, Language language) => cards.TryGetValue(language.Name, out var card) ? card : cards.Values.First();

    private static Dictionary<string, Card> Cards(ReadOnlyMemory<byte> payload) => JsonSerializer.Deserialize(payload.Span[4..(4 + Length(payload))], CardJson.Default.DictionaryStringCard)!;

    /// <summary>The API's resource as UTF-8 JSON.</summary>
    public static ReadOnlyMemory<byte> Resource(ReadOnlyMemory<byte> payload) => payload[(4 + Length(payload))..];

    private static int Length(ReadOnlyMemory<byte> payload) => BinaryPrimitives.ReadInt32LittleEndian(payload.Span);
}

[JsonSerializable(typeof(Dictionary<string, Card>))]
internal sealed partial class CardJson : JsonSerializerContext;
