using OrchardVrijwilligers.Search.Analysis;

namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>Takes Dutch compounds apart into words that are known by themselves.</summary>
internal sealed class CompoundSplitter(Lexicon lexicon, IReadOnlySet<string>? wordList)
{
    private const int ShortestPart = 3;
    private const int MostParts = 4;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? extra =
        (wordList as HashSet<string> ?? wordList?.ToHashSet())?.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The parts of a folded word, without the letters that link them; empty when it is no compound.
    /// The fewest parts win; then those whose last part is longest. A word that is no compound as it stands may be
    /// one without its ending: moestuinen.
    /// </summary>
    public IReadOnlyList<string> Split(ReadOnlySpan<char> word)
    {
        if (!CompoundRules.CanBeCompound(word)) return [];
        return Fewest(word) ?? Fewest(Analyzer.Term(word, stackalloc char[Analyzer.LongestTerm])) ?? [];
    }

    private List<string>? Fewest(ReadOnlySpan<char> word)
    {
        for (var parts = 2; parts <= MostParts; parts++)
            if (Split(word, parts) is { } found) return found;
        return null;
    }

    private List<string>? Split(ReadOnlySpan<char> word, int parts)
    {
        for (var cut = ShortestPart * (parts - 1); cut <= word.Length - ShortestPart; cut++)
        {
            if (!IsPart(word[cut..])) continue;
            foreach (var link in CompoundRules.Links)
            {
                if (!word[..cut].EndsWith(link)) continue;
                if (Front(word[..(cut - link.Length)], parts - 1) is not { } front) continue;
                front.Add(word[cut..].ToString());
                return front;
            }
        }
        return null;
    }

    private List<string>? Front(ReadOnlySpan<char> word, int parts)
    {
        if (parts > 1) return Split(word, parts);
        return IsPart(word) ? [word.ToString()] : null;
    }

    private bool IsPart(ReadOnlySpan<char> word) =>
        CompoundRules.CanBePart(word) && !StopWords.Contains(word) && (lexicon.Contains(word) || extra is { } list && list.Contains(word));
}
