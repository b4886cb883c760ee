using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>
/// The words that occur in the documents of an index, with the number of documents of each. A word is
/// listed as folded, and apart for every other spelling (see <see cref="WordEntry"/>). Never changes.
/// </summary>
internal sealed class Lexicon
{
    public static Lexicon Empty { get; } = new LexiconBuilder().Build();

    private readonly int[] counts;

    /// <summary>The folded forms of the words that occur in another spelling.</summary>
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> respelled;

    public Lexicon(WordTable words, int[] counts)
    {
        (Words, this.counts) = (words, counts);
        var folded = new HashSet<string>(StringComparer.Ordinal);
        for (var word = 0; word < Words.Count; word++)
            if (WordEntry.IsRespelled(Words[word])) folded.Add(WordEntry.Folded(Words[word]).ToString());
        respelled = folded.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private Lexicon(Lexicon sameWords, int[] counts) => (Words, respelled, this.counts) = (sameWords.Words, sameWords.respelled, counts);

    /// <summary>The same object as long as words neither come nor go.</summary>
    public WordTable Words { get; }

    public int Count(int word) => counts[word];

    /// <summary>Whether a folded word occurs, in any spelling.</summary>
    public bool Contains(ReadOnlySpan<char> folded) => Words.Find(folded) >= 0 || respelled.Contains(folded);

    /// <summary>This lexicon after documents came and went.</summary>
    /// <param name="changes">In documents per word, by ordinal order of the words.</param>
    public Lexicon With(IReadOnlyList<(string Word, int Change)> changes)
    {
        if (changes.Count == 0) return this;
        int[] recounted = [.. counts];
        foreach (var (word, change) in changes)
        {
            if (Words.Find(word) is not (>= 0 and var known) || counts[known] + change <= 0) return WithOtherWords(changes);
            recounted[known] += change;
        }
        return new Lexicon(this, recounted);
    }

    private Lexicon WithOtherWords(IReadOnlyList<(string Word, int Change)> changes)
    {
        var builder = new LexiconBuilder();
        var next = 0;
        foreach (var (word, change) in changes)
        {
            for (; next < Words.Count && Words[next].SequenceCompareTo(word) < 0; next++) builder.Add(Words[next], Count(next));
            var before = next < Words.Count && Words[next].SequenceEqual(word) ? Count(next++) : 0;
            builder.Add(word, before + change);
        }
        for (; next < Words.Count; next++) builder.Add(Words[next], Count(next));
        return builder.Build();
    }

    public static Lexicon Read(ColumnReader reader) => new(new WordTable(Rows<char>.Read(reader)), [.. reader.Read<int>().Span]);

    public void Write(ColumnWriter writer)
    {
        Words.Write(writer);
        writer.Write(counts);
    }
}
