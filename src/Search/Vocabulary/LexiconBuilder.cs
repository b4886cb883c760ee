using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>Gathers words in ordinal order.</summary>
internal sealed class LexiconBuilder
{
    private readonly RowsBuilder<char> words = new();
    private readonly List<int> counts = [];

    /// <summary>A word without documents is left out.</summary>
    public void Add(ReadOnlySpan<char> word, int count)
    {
        if (count <= 0) return;
        words.Add(word);
        counts.Add(count);
    }

    public Lexicon Build() => new(new WordTable(words.ToRows()), [.. counts]);
}
