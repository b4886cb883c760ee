using System.Numerics;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// Distinct texts, numbered in ordinal order and found by text. The letters of all of them stand in one
/// column, so that a hundred thousand words cost no hundred thousand objects.
/// </summary>
internal sealed class WordTable
{
    private readonly Rows<char> words;
    private readonly int[] slots;

    public WordTable(Rows<char> words)
    {
        this.words = words;
        slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)(2 * Count + 1))];
        for (var number = 0; number < Count; number++) slots[Slot(this[number])] = number + 1;
    }

    public int Count => words.Count;
    public ReadOnlySpan<char> this[int number] => words[number];

    /// <summary>The texts must be distinct and in ordinal order.</summary>
    public static WordTable From(IEnumerable<string> words)
    {
        var rows = new RowsBuilder<char>();
        foreach (var word in words) rows.Add(word);
        return new WordTable(rows.ToRows());
    }

    public void Write(ColumnWriter writer) => words.Write(writer);

    /// <summary>The number of a text, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => slots[Slot(word)] - 1;

    /// <summary>The number of the first text that does not sort before this one.</summary>
    public int LowerBound(ReadOnlySpan<char> word)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (this[middle].SequenceCompareTo(word) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The texts that begin like this: a first number and how many.</summary>
    public (int First, int Count) Prefixed(ReadOnlySpan<char> prefix)
    {
        var first = LowerBound(prefix);
        var (low, high) = (first, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (this[middle].StartsWith(prefix)) low = middle + 1;
            else high = middle;
        }
        return (first, low - first);
    }

    /// <summary>The slot of a text, or the free one where it would go.</summary>
    private int Slot(ReadOnlySpan<char> word)
    {
        var slot = string.GetHashCode(word) & slots.Length - 1;
        while (slots[slot] != 0 && !this[slots[slot] - 1].SequenceEqual(word)) slot = slot + 1 & slots.Length - 1;
        return slot;
    }
}
