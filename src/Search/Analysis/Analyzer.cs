using System.Globalization;

namespace OrchardVrijwilligers.Search.Analysis;

/// <summary>Cuts text into words and brings each to the form under which it is indexed.</summary>
internal static class Analyzer
{
    /// <summary>Raised with every change that may give a text other words.</summary>
    public const int Version = 1;

    /// <summary>Longer runs are not words of any language; what follows is dropped.</summary>
    public const int LongestWord = 64;

    public static IEnumerable<Token> Tokens(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && IsWordPart(text, end)) end++;
            if (end == start)
            {
                start++;
                continue;
            }
            var term = Folding.Fold(text.AsSpan(start, Math.Min(end - start, LongestWord)));
            if (term.Length > 0) yield return new Token(term, start, end - start);
            start = end;
        }
    }

    private static bool IsWordPart(string text, int index) =>
        char.IsLetterOrDigit(text[index])
        || char.IsSurrogate(text[index]) && char.IsLetterOrDigit(text, index)
        || CharUnicodeInfo.GetUnicodeCategory(text[index]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
