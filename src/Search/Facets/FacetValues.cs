using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Facets;

/// <summary>
/// The facet values of all segments together, each of which numbers its own: here too they are numbered field by field
/// and within a field in ordinal order.
/// </summary>
internal sealed class FacetValues
{
    private readonly int[] firsts;
    private readonly int[][] numbers;

    public FacetValues(int fieldCount, IReadOnlyList<LiveSegment> segments)
    {
        FacetColumn[] columns = [.. segments.Select(live => live.Segment.Facets)];
        var names = new List<string>();
        firsts = new int[fieldCount + 1];
        for (var field = 0; field < fieldCount; field++)
        {
            names.AddRange(columns.SelectMany(column => NamesOf(column, field)).Distinct().Order(StringComparer.Ordinal));
            firsts[field + 1] = names.Count;
        }
        Names = [.. names];
        numbers = Array.ConvertAll(columns, column => Enumerable.Range(0, fieldCount).SelectMany(field => NamesOf(column, field).Select(name => Find(field, name))).ToArray());
    }

    /// <summary>The values by number.</summary>
    public string[] Names { get; }

    /// <summary>The number of the first value of a field; of the last field plus one, the number of values.</summary>
    public int First(int field) => firsts[field];

    /// <summary>How many values a field has.</summary>
    public int Count(int field) => firsts[field + 1] - firsts[field];

    /// <summary>The number of a value; negative when no document has it.</summary>
    public int Find(int field, string value) => Array.BinarySearch(Names, firsts[field], Count(field), value, StringComparer.Ordinal);

    /// <summary>Whether there is just one segment: then its numbers are those here.</summary>
    public bool IsOfOne => numbers.Length == 1;

    /// <summary>From a segment's number of a value to the number here.</summary>
    public ReadOnlySpan<int> Numbers(int segment) => numbers[segment];

    private static IEnumerable<string> NamesOf(FacetColumn column, int field) => column.Names.Take(column.First(field)..column.First(field + 1));
}
