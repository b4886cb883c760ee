using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Facets;

/// <summary>The values of a facet over all segments, in ordinal order: each segment numbers its own.</summary>
internal sealed class FacetValues
{
    private readonly int[][] numbers;

    public FacetValues(int field, IReadOnlyList<LiveSegment> segments)
    {
        Field = field;
        var columns = segments.Select(live => live.Segment.Facets[field]).ToList();
        Names = columns is [var only] ? [.. only.Names] : [.. columns.SelectMany(column => column.Names).Distinct().Order(StringComparer.Ordinal)];
        numbers = [.. columns.Select(column => column.Names.Select(name => Array.BinarySearch(Names, name, StringComparer.Ordinal)).ToArray())];
    }

    public int Field { get; }
    public string[] Names { get; }

    /// <summary>From a segment's number of a value to its place in <see cref="Names"/>.</summary>
    public ReadOnlySpan<int> Numbers(int segment) => numbers[segment];
}
