using System.Text;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>The texts of a document as bytes: for each the number of its field, its length and its letters in UTF-8.</summary>
internal static class StoredTexts
{
    public static byte[] Write(IEnumerable<(int Field, string Text)> texts)
    {
        List<byte> bytes = [];
        foreach (var (field, text) in texts)
        {
            var letters = Encoding.UTF8.GetBytes(text);
            VariableLength.Write(bytes, field);
            VariableLength.Write(bytes, letters.Length);
            bytes.AddRange(letters);
        }
        return [.. bytes];
    }

    public static List<(int Field, string Text)> Read(ReadOnlySpan<byte> bytes)
    {
        var texts = new List<(int, string)>();
        for (var at = 0; at < bytes.Length;)
        {
            var field = VariableLength.Read(bytes, ref at);
            var length = VariableLength.Read(bytes, ref at);
            texts.Add((field, Encoding.UTF8.GetString(bytes.Slice(at, length))));
            at += length;
        }
        return texts;
    }
}
