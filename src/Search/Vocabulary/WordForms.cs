namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>What an index knows about words: which it has, which of them hang together, and the synonyms it was given.</summary>
internal sealed class WordForms
{
    private readonly Compounds compounds;

    public WordForms(Lexicon lexicon, SearchOptions options)
    {
        (Lexicon, Options) = (lexicon, options);
        Synonyms = new Synonyms(options.Synonyms);
        Splitter = new CompoundSplitter(lexicon, options.WordList);
        compounds = Compounds.Of(options.Compounds ? lexicon.Words : Lexicon.Empty.Words, Splitter);
    }

    private WordForms(WordForms before, Lexicon lexicon)
    {
        (Lexicon, Options, Synonyms) = (lexicon, before.Options, before.Synonyms);
        (Splitter, compounds) = (before.Splitter, before.compounds);
    }

    public Lexicon Lexicon { get; }
    public SearchOptions Options { get; }
    public Synonyms Synonyms { get; }
    public CompoundSplitter Splitter { get; }

    /// <summary>The same with other counts; what hangs on the words alone is worked out anew only when they are other words.</summary>
    public WordForms With(Lexicon lexicon) =>
        lexicon == Lexicon ? this : lexicon.Words == Lexicon.Words ? new WordForms(this, lexicon) : new WordForms(lexicon, Options);

    /// <summary>The compounds with this term as a part, and whether it is their last one; the most frequent first.</summary>
    public IReadOnlyList<(int Word, bool IsHead)> CompoundsWith(string term, int most)
    {
        var found = compounds.With(term);
        return found.Length == 0 ? []
            : [.. found.ToArray().OrderByDescending(compound => Lexicon.Count(compound.Word)).ThenBy(compound => compound.Word).Take(most)];
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

    /// <summary>
    /// The words nearest to a word that is not there, all at the same distance, the most frequent first. A word of the word list is spelled
    /// as it is meant: who types schaatsen is not helped with schatten, nor who types doof with door.
    /// </summary>
    public IEnumerable<(int Word, int Distance)> Spellings(string word)
    {
        var most = FuzzyWords.MostEdits(word.Length);
        if (most == 0 || word.AsSpan().ContainsAnyInRange('0', '9') || Lexicon.Contains(word) || Options.WordList?.Contains(word) == true) return [];
        var found = new FuzzyWords(Lexicon.Words, word, most, stackalloc byte[FuzzyWords.Room(word.Length)]).Find();
        if (found.Count == 0) return [];
        var nearest = found.Min(near => near.Distance);
        return found.Where(near => near.Distance == nearest).OrderByDescending(near => Lexicon.Count(near.Word)).ThenBy(near => near.Word);
    }
}
