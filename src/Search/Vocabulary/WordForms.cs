using OrchardVrijwilligers.Search.Analysis;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>A word that somebody may have meant.</summary>
/// <param name="Word">Folded.</param>
/// <param name="Distance">How many edits it is off.</param>
/// <param name="Documents">How many have it, as far as the lexicon knows.</param>
internal readonly record struct Spelling(string Word, string Written, int Distance, int Documents);

/// <summary>What an index knows about words: which it has, which of them hang together, and the synonyms it was given.</summary>
internal sealed class WordForms
{
    private const int ShortestStem = 6;
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
    /// as it is meant: who types schaatsen is not helped with schatten, nor who types doof with door. But another ending is the same word, and
    /// whether a letter is written once or twice is what most mistakes in Dutch are about: zwemen is rarely meant when it is typed.
    /// </summary>
    /// <param name="isPresent">Whether a term is in the index: of a word of the word list another form may be there.</param>
    public IEnumerable<Spelling> Spellings(string word, Func<string, bool> isPresent)
    {
        if (FuzzyWords.MostEdits(word.Length) == 0 || word.AsSpan().ContainsAnyInRange('0', '9') || Lexicon.Contains(word) || Synonyms.SingleWords.Find(word) >= 0) return [];
        var found = Near(word, Lexicon.Words);
        if (Options.WordList?.Contains(word) == true) found.RemoveAll(near => !IsSameButForDoubles(word, near.Word) && !IsSameButForEnding(word, near.Word));
        else if (!found.Exists(near => near.Distance == 1)) found.AddRange(NearElsewhere(word).Where(near => isPresent(Analyzer.Term(near.Word)) || Synonyms.Of([near.Word]).Count > 0));
        if (found.Count == 0) return [];
        var nearest = found.Min(near => near.Distance);
        return found.Where(near => near.Distance == nearest).OrderByDescending(near => near.Documents);
    }

    /// <summary>What is spelled like it outside the documents. There is much of it, so the first letter must be right, which it mostly is.</summary>
    private IEnumerable<Spelling> NearElsewhere(string word)
    {
        var near = Near(word, Synonyms.SingleWords);
        if (Options.WordList is { } list) near.AddRange(Near(word, list.Words));
        return near.Where(other => other.Word[0] == word[0]);
    }

    private List<Spelling> Near(string word, WordTable words)
    {
        var found = new FuzzyWords(words, word, FuzzyWords.MostEdits(word.Length), stackalloc byte[FuzzyWords.Room(word.Length)]).Find();
        return found.ConvertAll(near => new Spelling(WordEntry.Folded(words[near.Word]).ToString(), WordEntry.Written(words[near.Word]).ToString(), near.Distance,
            words == Lexicon.Words ? Lexicon.Count(near.Word) : 0));
    }

    /// <summary>Whether two words differ only in letters written once or twice.</summary>
    private static bool IsSameButForDoubles(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        while (!one.IsEmpty && !other.IsEmpty && one[0] == other[0])
        {
            one = AfterFirst(one);
            other = AfterFirst(other);
        }
        return one.IsEmpty && other.IsEmpty;
    }

    /// <summary>Whether two words of some length differ only in one of the endings that Dutch words have.</summary>
    private static bool IsSameButForEnding(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var same = one.CommonPrefixLength(other);
        return same >= ShortestStem && IsEnding(one[same..]) && IsEnding(other[same..]);
    }

    private static bool IsEnding(ReadOnlySpan<char> letters) => letters is "" or "n" or "s" or "e" or "r" or "t";

    private static ReadOnlySpan<char> AfterFirst(ReadOnlySpan<char> word) => word[(word.Length > 1 && word[1] == word[0] ? 2 : 1)..];
}
