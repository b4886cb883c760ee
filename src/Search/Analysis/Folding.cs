using System.Globalization;
using System.Text;

namespace OrchardVrijwilligers.Search.Analysis;

/// <summary>Makes letters that a reader takes for the same equal: case, accents, width, ligatures.</summary>
internal static class Folding
{
    /// <summary>No letter becomes more letters than this (U+FDFA, a whole Arabic phrase).</summary>
    public const int MostLetters = 18;

    private const char FirstLatin = 'À', LastLatin = 'ɏ';

    /// <summary>The plain letter of each accented Latin one, so that these cost no more than others; 0 for the rest.</summary>
    private static readonly char[] PlainLatin = [.. Enumerable.Range(FirstLatin, LastLatin - FirstLatin + 1).Select(letter => Plain((char)letter))];

    /// <summary>Folds into a span of at least <see cref="MostLetters"/> and returns how much of it was filled.</summary>
    public static int Fold(Rune letter, Span<char> folded)
    {
        if (letter.IsAscii)
        {
            folded[0] = char.ToLowerInvariant((char)letter.Value);
            return 1;
        }
        if (letter.Value is >= FirstLatin and <= LastLatin && PlainLatin[letter.Value - FirstLatin] is not '\0' and var plain)
        {
            folded[0] = plain;
            return 1;
        }
        if (letter.IsBmp && Special((char)letter.Value) is { } special)
        {
            special.CopyTo(folded);
            return special.Length;
        }
        return Decompose(letter, folded);
    }

    /// <summary>Letters that Unicode does not take apart, and digits and letter forms of other scripts.</summary>
    private static string? Special(char letter) => letter switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'þ' or 'Þ' => "th",
        'ı' or 'İ' => "i",
        'ة' => "ه",
        'ى' => "ي",
        'ـ' => "",
        _ => null,
    };

    private static char Plain(char letter)
    {
        Span<char> folded = stackalloc char[MostLetters];
        return Special(letter) is null && Decompose(new Rune(letter), folded) == 1 ? folded[0] : '\0';
    }

    private static int Decompose(Rune letter, Span<char> folded)
    {
        if (Rune.GetUnicodeCategory(letter) == UnicodeCategory.DecimalDigitNumber)
        {
            folded[0] = (char)('0' + (int)Rune.GetNumericValue(letter));
            return 1;
        }
        var count = 0;
        Span<char> lower = stackalloc char[2];
        foreach (var part in letter.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(part)) continue;
            var lowered = Rune.ToLowerInvariant(part);
            lowered.TryEncodeToUtf16(lower, out var size);
            lower[..size].CopyTo(folded[count..]);
            count += size;
        }
        return count;
    }

    /// <summary>What stands on or between letters without being one: accents, joiners, soft hyphens.</summary>
    public static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
