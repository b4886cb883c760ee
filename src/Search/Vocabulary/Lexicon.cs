using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>
/// The words that occur in the documents of an index, with the number of documents of each. A word is
/// listed as folded, and apart for every other spelling (see <see cref="WordEntry"/>). Never changes.
/// </summary>
internal sealed class Lexicon
{
    public static Lexicon Empty { get; } = new LexiconBuilder().Build();

    private readonly Rows<char> words;
    private readonly Column<int> counts;

    public Lexicon(Rows<char> words, Column<int> counts)
    {
        (this.words, this.counts) = (words, counts);
        Words = new WordTable(words);
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

    /// <summary>This lexicon after documents came and went.</summary>
    /// <param name="changes">In documents per word, by ordinal order of the words.</param>
    public Lexicon With(IReadOnlyList<(string Word, int Change)> changes)
    {
        if (changes.Count == 0) return this;
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

    public static Lexicon Read(ColumnReader reader) => new(Rows<char>.Read(reader), reader.Read<int>());

    public void Write(ColumnWriter writer)
    {
        writer.Write(words.Starts.Span);
        writer.Write(words.Values.Span);
        writer.Write(counts.Span);
    }
}
