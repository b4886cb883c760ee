using OrchardVrijwilligers.Search.Analysis;

namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>Takes Dutch compounds apart into words that are known by themselves.</summary>
internal sealed class CompoundSplitter(Lexicon lexicon, WordList? list)
{
    private const int ShortestPart = 3;
    private const int MostParts = 4;

    /// <summary>
    /// The parts of a folded word, without the letters that link them; empty when it is no compound.
    /// The fewest parts win, then those that leave the fewest letters out (haven-pad, not have-n-pad), then those whose
    /// first part is longest (buurt-huis, not buur-thuis). A word that is no compound as it stands may be one without
    /// its ending: moestuinen.
    /// </summary>
    public IReadOnlyList<string> Split(ReadOnlySpan<char> word)
    {
        if (!CompoundRules.CanBeCompound(word)) return [];
        var parts = Split(word, out var begins);
        return parts ?? (begins ? SplitStem(Analyzer.Term(word, stackalloc char[Analyzer.LongestTerm])) : []);
    }

    private List<string> SplitStem(ReadOnlySpan<char> stem) => CompoundRules.CanBeCompound(stem) ? Split(stem, out _) ?? [] : [];

    /// <param name="begins">Whether the word begins with a part.</param>
    private List<string>? Split(ReadOnlySpan<char> word, out bool begins)
    {
        var search = new Search(this, word, stackalloc int[2 * MostParts], stackalloc int[2 * MostParts]);
        search.Run();
        begins = search.Begins;
        return search.Found == 0 ? null : search.Parts();
    }

    private bool IsPart(ReadOnlySpan<char> word, bool isFirst, bool isLast)
    {
        if (!CompoundRules.CanBePart(word, isFirst) || StopWords.Contains(word)) return false;
        if (CompoundRules.IsShort(word) || list?.Places(word) is not var (begins, ends)) return lexicon.Contains(word) || list?.Places(word) is not null;
        return isLast ? ends || begins && lexicon.Contains(word) : begins || ends && lexicon.Contains(word);
    }

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
                if (!splitter.IsPart(word[start..end], before == 0, isLast: false)) continue;
                Begins = true;
                (cuts[2 * before], cuts[2 * before + 1]) = (start, end);
                foreach (var link in CompoundRules.Links)
                    if (word[end..].StartsWith(link) && CompoundRules.CanLink(word[start..(end + link.Length)])) Continue(end + link.Length, before + 1);
            }
        }

        private void Continue(int start, int before)
        {
            if (word.Length - start < ShortestPart) return;
            if (splitter.IsPart(word[start..], isFirst: false, isLast: true)) Keep(start, before);
            else if (before + 1 < MostParts && (Found == 0 || before + 2 <= Found)) From(start, before);
        }

        private void Keep(int start, int before)
        {
            (cuts[2 * before], cuts[2 * before + 1]) = (start, word.Length);
            if (Found > 0 && !IsBetter(before + 1)) return;
            cuts.CopyTo(best);
            Found = before + 1;
        }

        private readonly bool IsBetter(int count)
        {
            if (count != Found) return count < Found;
            var (used, usedByBest) = (Letters(cuts, count), Letters(best, count));
            return used > usedByBest || used == usedByBest && cuts[1] > best[1];
        }

        private static int Letters(Span<int> cuts, int count)
        {
            var letters = 0;
            for (var i = 0; i < count; i++) letters += cuts[2 * i + 1] - cuts[2 * i];
            return letters;
        }
    }
}
