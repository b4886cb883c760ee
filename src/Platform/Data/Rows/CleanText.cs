using System.Text;

namespace OrchardVrijwilligers.Platform.Data.Rows;

/// <summary>Strings that every database can hold: no NUL (PostgreSQL refuses it) and no half of a surrogate pair (not UTF-8).</summary>
internal static class CleanText
{
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
