using System.Runtime.InteropServices;
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

    public static Compounds Of(WordTable words, CompoundSplitter splitter)
    {
        var terms = new TermNumbers();
        var byTerm = new List<List<(int, bool)>>();
        for (var word = 0; word < words.Count; word++)
        {
            var split = splitter.Split(WordEntry.Folded(words[word]));
            for (var i = 0; i < split.Count; i++)
            {
                var term = terms.Of(split[i]);
                if (term == byTerm.Count) byTerm.Add([]);
                byTerm[term].Add((word, i == split.Count - 1));
            }
        }
        var rows = new RowsBuilder<(int, bool)>();
        var order = terms.InOrder();
        foreach (var term in order) rows.Add(CollectionsMarshal.AsSpan(byTerm[term]));
        return new Compounds(WordTable.From(order.Select(term => terms[term])), rows.ToRows());
    }
}
