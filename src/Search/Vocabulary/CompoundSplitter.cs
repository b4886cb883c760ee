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
        var parts = Split(word, out var begins);
        if (parts is null && begins) parts = Split(Analyzer.Term(word, stackalloc char[Analyzer.LongestTerm]), out _);
        return parts ?? [];
    }

    /// <param name="begins">Whether the word begins with a part.</param>
    private List<string>? Split(ReadOnlySpan<char> word, out bool begins)
    {
        var search = new Search(this, word, stackalloc int[2 * MostParts], stackalloc int[2 * MostParts]);
        search.Run();
        begins = search.Begins;
        return search.Found == 0 ? null : search.Parts();
    }

    private bool IsPart(ReadOnlySpan<char> word, bool isFirst) =>
        CompoundRules.CanBePart(word, isFirst) && (lexicon.Contains(word) || extra is { } list && list.Contains(word)) && !StopWords.Contains(word);

    /// <summary>Tries all ways to cut a word, from the front. Cuts are pairs of a start and an end.</summary>
    private ref struct Search(CompoundSplitter splitter, ReadOnlySpan<char> word, Span<int> cuts, Span<int> best)
    {
        private readonly ReadOnlySpan<char> word = word;
        private readonly Span<int> cuts = cuts, best = best;

        /// <summary>How many parts the best way has; 0 when there is none.</summary>
        public int Found { get; private set; }

        /// <summary>Whether the word begins with a part.</summary>
        public bool Begins { get; private set; }

        public void Run() => From(0, 0);

        public readonly List<string> Parts()
        {
            var parts = new List<string>(Found);
            for (var i = 0; i < Found; i++) parts.Add(word[best[2 * i]..best[2 * i + 1]].ToString());
            return parts;
        }

        private void From(int start, int before)
        {
            for (var end = start + ShortestPart; end <= word.Length - ShortestPart; end++)
            {
                if (!splitter.IsPart(word[start..end], before == 0)) continue;
                Begins = true;
                (cuts[2 * before], cuts[2 * before + 1]) = (start, end);
                foreach (var link in CompoundRules.Links)
                    if (word[end..].StartsWith(link)) Continue(end + link.Length, before + 1);
            }
        }

        private void Continue(int start, int before)
        {
            if (word.Length - start < ShortestPart) return;
            if (splitter.IsPart(word[start..], isFirst: false)) Keep(start, before);
            else if (before + 1 < MostParts && (Found == 0 || before + 2 <= Found)) From(start, before);
        }

        private void Keep(int start, int before)
        {
            var isBetter = Found == 0 || before + 1 < Found || before + 1 == Found && start < best[2 * before];
            if (!isBetter) return;
            (cuts[2 * before], cuts[2 * before + 1]) = (start, word.Length);
            cuts.CopyTo(best);
            Found = before + 1;
        }
    }
}
