using System.Text;

namespace OrchardVrijwilligers.Platform.Data.Rows;

/// <summary>Strings that every database can hold: no NUL (PostgreSQL refuses it) and no half of a surrogate pair (not UTF-8).</summary>
internal static class CleanText
{
    /// <summary>Bytes of a text that stand in a database index: four of them, a document's id and some overhead fit in PostgreSQL's 2,704.</summary>
    public const int SearchedBytes = 450;

    /// <summary>The whole characters within the first <see cref="SearchedBytes"/>.</summary>
    public static string Searched(string text)
    {
        if (Encoding.UTF8.GetMaxByteCount(text.Length) <= SearchedBytes || Encoding.UTF8.GetByteCount(text) <= SearchedBytes) return text;
        var (end, bytes) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if ((bytes += rune.Utf8SequenceLength) > SearchedBytes) break;
            end += rune.Utf16SequenceLength;
        }
        return text[..end];
    }

    public static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0') return false;
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }
        return true;
    }

    public static string Of(string text)
    {
        if (IsClean(text)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != 0) clean.Append(rune);
        }
        return clean.ToString();
    }
}
