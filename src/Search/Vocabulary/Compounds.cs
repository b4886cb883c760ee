using OrchardVrijwilligers.Search.Analysis;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>The compounds among the words of an index, found by the term of any of their parts.</summary>
internal sealed class Compounds
{
    private readonly WordTable parts;
    private readonly Rows<(int Word, bool IsHead)> compounds;

    private Compounds(WordTable parts, Rows<(int Word, bool IsHead)> compounds)
    {
        this.parts = parts;
        this.compounds = compounds;
    }

    /// <summary>The words (numbers in the lexicon) with this term as a part, and whether it is their last part.</summary>
    public ReadOnlySpan<(int Word, bool IsHead)> With(ReadOnlySpan<char> term) =>
        parts.Find(term) is >= 0 and var part ? compounds[part] : [];

    public static Compounds Of(Lexicon lexicon, CompoundSplitter splitter)
    {
        var byPart = new SortedDictionary<string, List<(int, bool)>>(StringComparer.Ordinal);
        for (var word = 0; word < lexicon.Words.Count; word++)
        {
            var split = splitter.Split(WordEntry.Folded(lexicon.Words[word]));
            for (var i = 0; i < split.Count; i++)
            {
                var term = Analyzer.Term(split[i]);
                if (!byPart.TryGetValue(term, out var list)) byPart.Add(term, list = []);
                list.Add((word, i == split.Count - 1));
            }
        }
        var rows = new RowsBuilder<(int, bool)>();
        foreach (var list in byPart.Values) rows.Add(list.ToArray());
        return new Compounds(WordTable.From(byPart.Keys), rows.ToRows());
    }
}
