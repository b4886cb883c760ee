namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>What an index knows about words: which it has, which of them hang together, and the synonyms it was given.</summary>
internal sealed class WordForms
{
    public WordForms(Lexicon lexicon, SearchOptions options)
    {
        Lexicon = lexicon;
        Options = options;
        Synonyms = new Synonyms(options.Synonyms);
        Splitter = new CompoundSplitter(lexicon, options.WordList);
        Compounds = Compounds.Of(options.Compounds ? lexicon : Lexicon.Empty, Splitter);
    }

    public Lexicon Lexicon { get; }
    public SearchOptions Options { get; }
    public Synonyms Synonyms { get; }
    public CompoundSplitter Splitter { get; }
    private Compounds Compounds { get; }

    /// <summary>The compounds with this term as a part, and whether it is their last one; the most frequent first.</summary>
    public IReadOnlyList<(int Word, bool IsHead)> CompoundsWith(string term, int most)
    {
        var compounds = Compounds.With(term);
        return compounds.Length == 0 ? []
            : [.. compounds.ToArray().OrderByDescending(compound => Lexicon.Count(compound.Word)).ThenBy(compound => compound.Word).Take(most)];
    }

    /// <summary>The words that begin like this and are not it, the most frequent first.</summary>
    public IReadOnlyList<int> Beginning(string prefix, int most)
    {
        var (first, count) = Lexicon.Words.Prefixed(prefix);
        if (count == 0) return [];
        var top = new MostFrequent(Lexicon, most);
        for (var word = first; word < first + count; word++)
            if (!WordEntry.Folded(Lexicon.Words[word]).SequenceEqual(prefix)) top.Offer(word);
        return top.InOrder();
    }

    /// <summary>The words nearest to a word that is not there, all at the same distance, the most frequent first.</summary>
    public IEnumerable<(int Word, int Distance)> Spellings(string word)
    {
        var most = FuzzyWords.MostEdits(word.Length);
        if (most == 0 || word.AsSpan().ContainsAnyInRange('0', '9')) return [];
        var found = new FuzzyWords(Lexicon.Words, word, most, stackalloc byte[FuzzyWords.Room(word.Length)]).Find();
        if (found.Count == 0) return [];
        var nearest = found.Min(near => near.Distance);
        return found.Where(near => near.Distance == nearest).OrderByDescending(near => Lexicon.Count(near.Word)).ThenBy(near => near.Word);
    }
}
