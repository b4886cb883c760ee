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
        var terms = new TermNumbers(0);
        var byTerm = new List<List<(int, bool)>>();
        for (var word = 0; word < words.Count; word++)
        {
            foreach (var (part, isHead) in Parts(WordEntry.Folded(words[word]), splitter))
            {
                var term = terms.Of(part);
                if (term == byTerm.Count) byTerm.Add([]);
                byTerm[term].Add((word, isHead));
            }
        }
        var rows = new RowsBuilder<(int, bool)>();
        var order = terms.InOrder();
        foreach (var term in order) rows.Add(CollectionsMarshal.AsSpan(byTerm[term]));
        return new Compounds(WordTable.From(order.Select(term => terms[term])), rows.ToRows());
    }

    /// <summary>The parts of a compound and the parts of those: a school-speelplaats is a plaats too.</summary>
    private static IEnumerable<(string Part, bool IsHead)> Parts(ReadOnlySpan<char> word, CompoundSplitter splitter)
    {
        var parts = new List<(string, bool)>();
        var split = splitter.Split(word);
        for (var i = 0; i < split.Count; i++)
        {
            var isLast = i == split.Count - 1;
            parts.Add((split[i], isLast));
            var inner = splitter.Split(split[i]);
            for (var j = 0; j < inner.Count; j++) parts.Add((inner[j], isLast && j == inner.Count - 1));
        }
        return parts.DistinctBy(part => part.Item1);
    }
}
