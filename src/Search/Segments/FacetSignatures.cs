using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// For each document one bit per facet value, so that many documents are counted for all values together. Counters stand
/// upright: bit i of plane p is bit p of the counter of value i. Two documents stand side by side in a vector, each with counters
/// of its own; eight such pairs at a time go through carry-save adders and ripple on as one ("positional population count"; the
/// adders are those of Harley and Seal in Warren's "Hacker's Delight"). Against following the values of each document this is
/// some five times as fast from a hundred documents on.
/// </summary>
internal sealed class FacetSignatures
{
    /// <summary>How many values half a vector holds, and how many halves a document may take.</summary>
    private const int Lane = 128, MostLanes = 8;

    /// <summary>As many as a counter of documents has bits.</summary>
    private const int Planes = 32;

    /// <summary>
    /// So many pairs of signatures are fetched before they are added: how far a carry ripples is guessed by the processor, and what it learns
    /// only when a signature arrives from memory it would wait for eight by eight.
    /// </summary>
    private const int Fetched = 32;

    /// <summary>Ones, twos, fours, and the eight that ripple on.</summary>
    private const int LeastPlanes = 4;

    private readonly Vector128<ulong>[] signatures;
    private readonly int lanes;

    /// <summary>How many halves of vectors a document takes.</summary>
    public int Lanes => lanes;

    private FacetSignatures(Vector128<ulong>[] signatures, int lanes)
    {
        this.signatures = signatures;
        this.lanes = lanes;
    }

    public static FacetSignatures? Of(Rows<int> values, int valueCount)
    {
        var lanes = (valueCount + Lane - 1) / Lane;
        if (lanes > MostLanes) return null;
        var signatures = new Vector128<ulong>[values.Count * lanes];
        var words = MemoryMarshal.Cast<Vector128<ulong>, ulong>(signatures.AsSpan());
        for (var document = 0; document < values.Count; document++)
            foreach (var value in values[document]) words[document * lanes * 2 + (value >> 6)] |= 1UL << value;
        return new FacetSignatures(signatures, lanes);
    }

    /// <summary>Whether a document has any of the values of a signature like its own.</summary>
    public bool HasAny(int document, ReadOnlySpan<Vector128<ulong>> values)
    {
        for (var lane = 0; lane < values.Length; lane++)
            if ((Of(document, lane) & values[lane]) != Vector128<ulong>.Zero) return true;
        return false;
    }

    /// <summary>Adds to the counts of the values of these documents.</summary>
    public void Count(ReadOnlySpan<int> documents, Span<int> counts)
    {
        Span<Vector256<ulong>> planes = stackalloc Vector256<ulong>[Planes];
        planes = planes[..Math.Max(LeastPlanes, BitOperations.Log2((uint)documents.Length) + 1)];
        for (var lane = 0; lane < lanes; lane++)
        {
            planes.Clear();
            Add(documents, lane, planes);
            for (var plane = 0; plane < planes.Length; plane++)
                for (var word = 0; word < 4; word++) Read(planes[plane].GetElement(word), plane, counts, lane * Lane + ((word & 1) << 6));
        }
    }

    private void Add(ReadOnlySpan<int> documents, int lane, Span<Vector256<ulong>> planes)
    {
        var (ones, twos, fours) = (Vector256<ulong>.Zero, Vector256<ulong>.Zero, Vector256<ulong>.Zero);
        Span<Vector256<ulong>> fetched = stackalloc Vector256<ulong>[Fetched];
        while (!documents.IsEmpty)
        {
            var some = fetched[..Math.Min(Fetched, (documents.Length + 1) / 2)];
            var pairs = Math.Min(Fetched, documents.Length / 2);
            for (var i = 0; i < pairs; i++) some[i] = Vector256.Create(Of(documents[2 * i], lane), Of(documents[2 * i + 1], lane));
            if (pairs < some.Length) some[pairs] = Vector256.Create(Of(documents[^1], lane), Vector128<ulong>.Zero);
            documents = documents[Math.Min(2 * some.Length, documents.Length)..];
            var at = 0;
            for (; at + 8 <= some.Length; at += 8)
            {
                var (a, b) = (Add(ref ones, some[at], some[at + 1]), Add(ref ones, some[at + 2], some[at + 3]));
                var (c, d) = (Add(ref ones, some[at + 4], some[at + 5]), Add(ref ones, some[at + 6], some[at + 7]));
                var (e, f) = (Add(ref twos, a, b), Add(ref twos, c, d));
                Ripple(planes[3..], Add(ref fours, e, f));
            }
            for (; at < some.Length; at++) Ripple(planes, some[at]);
        }
        Ripple(planes, ones);
        Ripple(planes[1..], twos);
        Ripple(planes[2..], fours);
    }

    private Vector128<ulong> Of(int document, int lane) => signatures[document * lanes + lane];

    /// <summary>Adds three bits in every position: the sum stays, the carry comes back.</summary>
    private static Vector256<ulong> Add(ref Vector256<ulong> sum, Vector256<ulong> left, Vector256<ulong> right)
    {
        var either = left ^ right;
        var carry = (left & right) | (either & sum);
        sum ^= either;
        return carry;
    }

    private static void Ripple(Span<Vector256<ulong>> planes, Vector256<ulong> carry)
    {
        for (var plane = 0; carry != Vector256<ulong>.Zero; plane++)
            (planes[plane], carry) = (planes[plane] ^ carry, planes[plane] & carry);
    }

    private static void Read(ulong bits, int plane, Span<int> counts, int first)
    {
        for (; bits != 0; bits &= bits - 1) counts[first + BitOperations.TrailingZeroCount(bits)] += 1 << plane;
    }
}
