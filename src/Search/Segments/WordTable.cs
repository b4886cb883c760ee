using System.Collections.Frozen;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Distinct texts in ordinal order, found by text or by number.</summary>
internal sealed class WordTable
{
    private readonly string[] sorted;
    private readonly FrozenDictionary<string, int> numbers;

    public WordTable(IEnumerable<string> words)
    {
        sorted = [.. words.Distinct().Order(StringComparer.Ordinal)];
        numbers = sorted.Select((word, number) => KeyValuePair.Create(word, number)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public int Count => sorted.Length;
    public string this[int number] => sorted[number];

    /// <summary>The number of a text, or -1.</summary>
    public int Find(string word) => numbers.GetValueOrDefault(word, -1);
}
