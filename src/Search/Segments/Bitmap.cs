using System.Numerics;
using System.Runtime.InteropServices;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Sets of document numbers, one bit each, in words of 64.</summary>
internal static class Bitmap
{
    public static int Words(int documents) => (documents + 63) / 64;

    public static bool Contains(ReadOnlySpan<ulong> set, int document) => (set[document >> 6] >> document & 1) != 0;

    public static void Add(Span<ulong> set, int document) => set[document >> 6] |= 1UL << document;

    public static void Remove(Span<ulong> set, int document) => set[document >> 6] &= ~(1UL << document);

    public static void Add(Span<ulong> set, ReadOnlySpan<int> documents)
    {
        foreach (var document in documents) set[document >> 6] |= 1UL << document;
    }

    public static void AddAll(Span<ulong> set, int documents)
    {
        set[..Words(documents)].Fill(ulong.MaxValue);
        if (documents % 64 != 0) set[documents / 64] = (1UL << documents) - 1;
    }

    /// <summary>Keeps in the first what is also in the second.</summary>
    public static void And(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        var vectors = MemoryMarshal.Cast<ulong, Vector<ulong>>(set);
        var others = MemoryMarshal.Cast<ulong, Vector<ulong>>(other);
        for (var i = 0; i < vectors.Length; i++) vectors[i] &= others[i];
        for (var i = vectors.Length * Vector<ulong>.Count; i < set.Length; i++) set[i] &= other[i];
    }

    /// <summary>Adds to the first what is in the second.</summary>
    public static void Or(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        var vectors = MemoryMarshal.Cast<ulong, Vector<ulong>>(set);
        var others = MemoryMarshal.Cast<ulong, Vector<ulong>>(other);
        for (var i = 0; i < vectors.Length; i++) vectors[i] |= others[i];
        for (var i = vectors.Length * Vector<ulong>.Count; i < set.Length; i++) set[i] |= other[i];
    }

    public static int Count(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var word in set) count += BitOperations.PopCount(word);
        return count;
    }

    public static int CountBoth(ReadOnlySpan<ulong> set, ReadOnlySpan<ulong> other)
    {
        var count = 0;
        for (var i = 0; i < set.Length; i++) count += BitOperations.PopCount(set[i] & other[i]);
        return count;
    }
}
