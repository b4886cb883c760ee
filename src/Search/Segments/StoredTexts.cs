using System.Text;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>The texts of a document as bytes: for each the number of its field, its length and its letters in UTF-8.</summary>
internal static class StoredTexts
{
    /// <summary>Adds the texts of a document to some bytes.</summary>
    public static void Write(IEnumerable<(int Field, string Text)> texts, PooledList<byte> bytes)
    {
        foreach (var (field, text) in texts)
        {
            var size = Encoding.UTF8.GetByteCount(text);
            VariableLength.Write(bytes, field);
            VariableLength.Write(bytes, size);
            Encoding.UTF8.GetBytes(text, bytes.Extend(size));
        }
    }

    /// <summary>Each text is decoded when it is its turn.</summary>
    public static IEnumerable<(int Field, string Text)> Read(ReadOnlyMemory<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var field = VariableLength.Read(bytes.Span, ref at);
            var length = VariableLength.Read(bytes.Span, ref at);
            yield return (field, Encoding.UTF8.GetString(bytes.Span.Slice(at, length)));
            at += length;
        }
    }
}
