using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

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

    /// <summary>Removes from the first what is in the second.</summary>
    public static void Except(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < set.Length; i++) set[i] &= ~other[i];
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

    public static bool HasBoth(ReadOnlySpan<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < set.Length; i++)
            if ((set[i] & other[i]) != 0) return true;
        return false;
    }

    /// <summary>How many are in both sets.</summary>
    public static int CountBoth(ReadOnlySpan<ulong> set, ReadOnlySpan<ulong> other)
    {
        var done = Avx2.IsSupported ? set.Length & ~3 : 0;
        var count = done == 0 ? 0 : CountVectors(MemoryMarshal.Cast<ulong, Vector256<byte>>(set), MemoryMarshal.Cast<ulong, Vector256<byte>>(other));
        for (var i = done; i < set.Length; i++) count += BitOperations.PopCount(set[i] & other[i]);
        return count;
    }

    /// <summary>
    /// Looks the bits of every half byte up in a table of sixteen (Muła, Kurz and Lemire 2018, "Faster population counts
    /// using AVX2 instructions"): twice as fast as counting word by word.
    /// </summary>
    private static int CountVectors(ReadOnlySpan<Vector256<byte>> set, ReadOnlySpan<Vector256<byte>> other)
    {
        var table = Vector256.Create(Vector128.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4));
        var half = Vector256.Create((byte)0x0F);
        var sum = Vector256<ulong>.Zero;
        for (var i = 0; i < set.Length && i < other.Length; i++)
        {
            var both = set[i] & other[i];
            var counts = Avx2.Shuffle(table, both & half) + Avx2.Shuffle(table, (both.AsUInt16() >> 4).AsByte() & half);
            sum += Avx2.SumAbsoluteDifferences(counts, Vector256<byte>.Zero).AsUInt64();
        }
        return (int)Vector256.Sum(sum);
    }
}
