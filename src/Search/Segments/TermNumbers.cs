using OrchardVrijwilligers.Search.Analysis;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Numbers terms as they come, and remembers the term of each word: most words come often.</summary>
internal sealed class TermNumbers
{
    private readonly List<string> terms = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byTerm =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byWord =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => terms.Count;
    public string this[int number] => terms[number];

    public int Of(ReadOnlySpan<char> word)
    {
        if (byWord.TryGetValue(word, out var number)) return number;
        var term = Analyzer.Term(word, stackalloc char[Analyzer.LongestTerm]);
        if (!byTerm.TryGetValue(term, out number))
        {
            number = terms.Count;
            terms.Add(term.ToString());
            byTerm[term] = number;
        }
        byWord[word] = number;
        return number;
    }

    /// <summary>The numbers by ordinal order of the terms.</summary>
    public int[] InOrder()
    {
        var numbers = new int[Count];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = i;
        terms.ToArray().AsSpan().Sort(numbers.AsSpan(), StringComparer.Ordinal);
        return numbers;
    }
}
