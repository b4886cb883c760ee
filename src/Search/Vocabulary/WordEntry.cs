using OrchardVrijwilligers.Search.Analysis;

namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>
/// How a word stands in the lexicon: its folded form, followed by a separator and the way it is
/// written where that differs ("cafe", "cafe|café"). Sorting by entry sorts by folded form.
/// </summary>
internal static class WordEntry
{
    private const char Separator = '\u0001';
    private const int LongestWritten = 2 * Tokenizer.LongestWord;

    /// <summary>How many letters an entry may have.</summary>
    public const int Longest = Tokenizer.LongestWord + 1 + LongestWritten;

    /// <summary>The entry of a word; what is not the folded form itself is put in the span.</summary>
    public static ReadOnlySpan<char> Make(ReadOnlySpan<char> folded, ReadOnlySpan<char> written, Span<char> entry)
    {
        if (written.Equals(folded, StringComparison.OrdinalIgnoreCase)) return folded;
        if (written.Length > LongestWritten || written.ContainsAny("'’‘ʼ`´")) return folded;
        folded.CopyTo(entry);
        entry[folded.Length] = Separator;
        written.ToLowerInvariant(entry[(folded.Length + 1)..]);
        return entry[..(folded.Length + 1 + written.Length)];
    }

    public static bool IsRespelled(ReadOnlySpan<char> entry) => entry.Contains(Separator);

    public static ReadOnlySpan<char> Folded(ReadOnlySpan<char> entry) =>
        entry.IndexOf(Separator) is >= 0 and var end ? entry[..end] : entry;

    public static ReadOnlySpan<char> Written(ReadOnlySpan<char> entry) =>
        entry.IndexOf(Separator) is >= 0 and var end ? entry[(end + 1)..] : entry;
}
