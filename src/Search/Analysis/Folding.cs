using System.Globalization;
using System.Text;

namespace OrchardVrijwilligers.Search.Analysis;

/// <summary>Makes words that a reader takes for the same equal: case, accents, width, ligatures.</summary>
internal static class Folding
{
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (IsPlain(word)) return word.ToString();
        var folded = new StringBuilder(word.Length);
        foreach (var c in Decompose(word))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            folded.Append(char.ToLowerInvariant(c));
        }
        return folded.ToString();
    }

    /// <summary>Lone surrogates, which normalization refuses, become the replacement character first.</summary>
    private static string Decompose(ReadOnlySpan<char> word)
    {
        var valid = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(word.ToString()));
        return valid.Normalize(NormalizationForm.FormKD);
    }

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c)) return false;
        return true;
    }
}
