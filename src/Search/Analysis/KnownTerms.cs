namespace OrchardVrijwilligers.Search.Analysis;

/// <summary>
/// Remembers the terms of words that were asked for lately, for the whole process: texts that are marked for one reader
/// after another have the same words again and again, and working a term out takes longer than looking it up.
/// Each word has one place that it shares with others, and the last one stays; so it never grows and nobody waits.
/// </summary>
internal static class KnownTerms
{
    /// <summary>A power of two. Full, it takes about 2 MB.</summary>
    private const int Places = 1 << 14;

    private static readonly Known?[] places = new Known?[Places];

    private sealed record Known(string Word, string Term);

    /// <summary>The term of a folded word.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        ref var place = ref places[string.GetHashCode(word) & (Places - 1)];
        if (place is { } known && word.SequenceEqual(known.Word)) return known.Term;
        var term = Analyzer.Term(word);
        place = new Known(word.ToString(), term);
        return term;
    }
}
