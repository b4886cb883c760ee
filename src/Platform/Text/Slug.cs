using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace OrchardVrijwilligers.Platform.Text;

/// <summary>The part of a URL that stands for a title.</summary>
public static class Slug
{
    public const int MaxLength = 80;

    private const string Apostrophes = "'’‘`";
    private const int EndOfLatin = 0x250;

    /// <summary>Letters that Unicode does not decompose (UCD, UnicodeData.txt: no decomposition mapping).</summary>
    private static readonly FrozenDictionary<int, string> s_folded = new Dictionary<int, string>
    {
        ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['ß'] = "ss", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ł'] = "l",
        ['ħ'] = "h", ['ı'] = "i", ['ŋ'] = "ng", ['ŧ'] = "t", ['ĸ'] = "k", ['ƒ'] = "f",
    }.ToFrozenDictionary();

    /// <summary>
    /// Lower case words joined by hyphens: "Taalcafé in 't Huis!" gives "taalcafe-in-t-huis". Latin letters lose their
    /// diacritics, letters of other scripts stay (composed, NFC), an apostrophe inside a word disappears. At most
    /// <see cref="MaxLength"/> UTF-16 units, cut between words where that can be done. Empty only when the text has
    /// no letter or digit.
    /// </summary>
    public static string From(string text)
    {
        var words = new StringBuilder();
        var last = Last.Gap;
        foreach (var rune in Decompose(text).EnumerateRunes().Select(Rune.ToLowerInvariant))
        {
            if (Rune.IsLetterOrDigit(rune)) last = AppendLetter(words, rune);
            else if (IsMark(rune)) AppendMark(words, rune, last);
            else if (last == Last.Gap || !IsApostrophe(rune)) last = AppendHyphen(words);
        }
        var slug = Cut(words.ToString().Normalize(NormalizationForm.FormC).Trim('-'));
        return slug.Length > 0 ? slug : LettersOf(text);
    }

    /// <summary>A few letters (ͺ, some Arabic marks) decompose to a space with a mark, so nothing is left of them.</summary>
    private static string LettersOf(string text) =>
        Cut(string.Concat(text.EnumerateRunes().Where(Rune.IsLetterOrDigit)).Normalize(NormalizationForm.FormC));

    /// <summary>Compatibility decomposition also opens up ligatures (ĳ, ﬁ), wide letters and superscripts.</summary>
    private static string Decompose(string text)
    {
        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) valid.Append(rune);
        return valid.ToString().Normalize(NormalizationForm.FormKD);
    }

    private enum Last { Gap, Latin, OtherLetter }

    private static Last AppendLetter(StringBuilder words, Rune rune)
    {
        if (s_folded.TryGetValue(rune.Value, out var folded)) words.Append(folded);
        else words.Append(rune);
        return rune.Value < EndOfLatin ? Last.Latin : Last.OtherLetter;
    }

    private static void AppendMark(StringBuilder words, Rune rune, Last last)
    {
        if (last == Last.OtherLetter) words.Append(rune);
    }

    private static Last AppendHyphen(StringBuilder words)
    {
        if (words.Length > 0 && words[^1] != '-') words.Append('-');
        return Last.Gap;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsApostrophe(Rune rune) => rune.IsBmp && Apostrophes.Contains((char)rune.Value);

    private static string Cut(string slug)
    {
        if (slug.Length <= MaxLength) return slug;
        var hyphen = slug.LastIndexOf('-', MaxLength);
        return hyphen > 0 ? slug[..hyphen].TrimEnd('-') : slug[..LastWholeCharacter(slug)];
    }

    /// <summary>The end of the last character with its marks that fits; at least one is always kept.</summary>
    private static int LastWholeCharacter(string slug)
    {
        var end = 0;
        foreach (var start in StringInfo.ParseCombiningCharacters(slug).Append(slug.Length))
        {
            if (start > MaxLength) break;
            end = start;
        }
        return end;
    }
}
