namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>
/// How a word stands in the lexicon: its folded form, followed by a separator and the way it is
/// written where that differs ("cafe", "cafe|café"). Sorting by entry sorts by folded form.
/// </summary>
internal static class WordEntry
{
    private const char Separator = '\u0001';

    public static string Make(ReadOnlySpan<char> folded, ReadOnlySpan<char> written)
    {
        Span<char> lower = stackalloc char[Math.Min(written.Length, 128)];
        if (written.Length > lower.Length || written.ContainsAny("'’‘ʼ`´")) return folded.ToString();
        written.ToLowerInvariant(lower);
        return lower.SequenceEqual(folded) ? folded.ToString() : $"{folded}{Separator}{lower}";
    }

    public static ReadOnlySpan<char> Folded(ReadOnlySpan<char> entry) =>
        entry.IndexOf(Separator) is >= 0 and var end ? entry[..end] : entry;

    public static ReadOnlySpan<char> Written(ReadOnlySpan<char> entry) =>
        entry.IndexOf(Separator) is >= 0 and var end ? entry[(end + 1)..] : entry;
}
