using System.Text.Json;
using OrchardVrijwilligers.Platform.Data.Rows;

namespace OrchardVrijwilligers.Platform.Data.Tables;

/// <summary>A kind of the model with its indexes.</summary>
internal sealed class StoreKind(DocumentKind kind, IReadOnlyList<IndexTable> indexes, JsonSerializerOptions json)
{
    public const int LongestId = 200;

    public string Name => kind.Name;

    public Type Type => kind.Type;

    public IReadOnlyList<IndexTable> Indexes => indexes;

    public static bool IsId(string? id) => id is { Length: > 0 and <= LongestId } && CleanText.IsClean(id);

    public string IdOf(object document) =>
        kind.IdOf(document) is var id && IsId(id)
            ? id
            : throw new ArgumentException($"A document of kind '{Name}' has the id '{id}'; an id has 1 to {LongestId} characters, without NUL.");

    public byte[] Write(object document) => JsonSerializer.SerializeToUtf8Bytes(document, kind.Type, json);

    public object Read(string id, ReadOnlySpan<byte> stored)
    {
        try
        {
            return JsonSerializer.Deserialize(stored, kind.Type, json) ?? throw new JsonException("The document is null.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"The document '{Name}/{id}' cannot be read as {kind.Type.Name}: {error.Message}", error);
        }
    }
}
