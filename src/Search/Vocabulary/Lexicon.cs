using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>
/// The words that occur in the documents of an index, with the number of documents of each. A word is
/// listed as folded, and apart for every other spelling (see <see cref="WordEntry"/>). Never changes.
/// </summary>
internal sealed class Lexicon
{
    public static Lexicon Empty { get; } = new(WordTable.From([]), []);

    private readonly int[] counts;

    private Lexicon(WordTable words, int[] counts)
    {
        Words = words;
        this.counts = counts;
    }

    public WordTable Words { get; }
    public int Count(int word) => counts[word];

    /// <summary>Whether a folded word occurs, in any spelling.</summary>
    public bool Contains(ReadOnlySpan<char> folded)
    {
        if (Words.Find(folded) >= 0) return true;
        var next = Words.LowerBound(folded);
        return next < Words.Count && WordEntry.Folded(Words[next]).SequenceEqual(folded);
    }

    /// <summary>This lexicon after documents came and went: changes are in documents per word.</summary>
    public Lexicon With(IReadOnlyDictionary<string, int> changes)
    {
        var all = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Words.Count; i++) all.Add(Words[i].ToString(), counts[i]);
        foreach (var (word, change) in changes) all[word] = all.GetValueOrDefault(word) + change;
        var words = WordTable.From(all.Where(pair => pair.Value > 0).Select(pair => pair.Key));
        return new Lexicon(words, [.. Enumerable.Range(0, words.Count).Select(i => all[words[i].ToString()])]);
    }
}
