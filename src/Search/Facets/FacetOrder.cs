using System.Runtime.InteropServices;

namespace OrchardVrijwilligers.Search.Facets;

/// <summary>The highest count first, then by value.</summary>
internal sealed class FacetOrder : IComparer<FacetCount>
{
    private const int Few = 24;
    private static readonly FacetOrder Instance = new();

    public int Compare(FacetCount left, FacetCount right) =>
        left.Count != right.Count ? right.Count.CompareTo(left.Count) : string.CompareOrdinal(left.Value, right.Value);

    public static FacetCount[] Sort(FacetCount[] counts)
    {
        if (counts.Length > Few) Array.Sort(counts, Instance);
        else SortFew(counts);
        return counts;
    }

    /// <summary>By insertion: most facets have a handful of values, and ten of them are sorted for every answer.</summary>
    private static void SortFew(FacetCount[] counts)
    {
        for (var i = 1; i < counts.Length; i++)
        {
            var (count, to) = (counts[i], i);
            for (; to > 0 && Instance.Compare(counts[to - 1], count) > 0; to--) counts[to] = counts[to - 1];
            counts[to] = count;
        }
    }
}
