using OrchardVrijwilligers.Search.Analysis;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Numbers the terms of words as they come.</summary>
/// <param name="expected">About how many terms there will be.</param>
internal sealed class TermNumbers(int expected)
{
    private readonly List<string> terms = new(expected);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byTerm =
        new Dictionary<string, int>(expected, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => terms.Count;
    public string this[int number] => terms[number];

    public int Of(ReadOnlySpan<char> word)
    {
        var term = Analyzer.Term(word, stackalloc char[Analyzer.LongestTerm]);
        if (byTerm.TryGetValue(term, out var number)) return number;
        byTerm[term] = terms.Count;
        terms.Add(term.ToString());
        return terms.Count - 1;
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
