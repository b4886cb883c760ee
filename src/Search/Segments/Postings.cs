using System.Numerics;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Finds documents among those of a term, asked for in ascending order.</summary>
internal ref struct Postings(ReadOnlySpan<int> list, ReadOnlySpan<ulong> bits, ReadOnlySpan<int> ranks)
{
    private readonly ReadOnlySpan<int> list = list, ranks = ranks;
    private readonly ReadOnlySpan<ulong> bits = bits;
    private int at;

    /// <summary>Which posting of the term is this document's; negative when it has none.</summary>
    public int Find(int document)
    {
        if (bits.IsEmpty) return FindInList(document);
        var word = bits[document >> 6];
        return (word >> document & 1) == 0 ? -1 : ranks[document >> 6] + BitOperations.PopCount(word & (1UL << document) - 1);
    }

    /// <summary>In steps that double, and back by halves: few where the next one is near, few where it is far.</summary>
    private int FindInList(int document)
    {
        var step = 1;
        while (at + step < list.Length && list[at + step] < document)
        {
            at += step;
            step *= 2;
        }
        var high = Math.Min(list.Length, at + step + 1);
        while (at < high)
        {
            var middle = (at + high) / 2;
            if (list[middle] < document) at = middle + 1;
            else high = middle;
        }
        return at < list.Length && list[at] == document ? at : -1;
    }
}
