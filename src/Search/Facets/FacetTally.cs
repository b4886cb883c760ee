using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Facets;

/// <summary>Counts the values of a facet over some documents of a segment.</summary>
internal static class FacetTally
{
    /// <param name="count">How many documents there are.</param>
    /// <param name="numbers">From the segment's number of a value to the one in the counts.</param>
    public static void Add(FacetColumn column, ReadOnlySpan<ulong> documents, int count, ReadOnlySpan<int> numbers, Span<int> counts)
    {
        if (count == 0) return;
        if ((long)count * 8 < (long)documents.Length * numbers.Length) AddByDocument(column.ByDocument, documents, numbers, counts);
        else AddByValue(column.Documents, documents, numbers, counts);
    }

    private static void AddByDocument(Rows<int> values, ReadOnlySpan<ulong> documents, ReadOnlySpan<int> numbers, Span<int> counts)
    {
        var starts = values.Starts.Span;
        var all = values.Values.Span;
        for (var members = new Members(documents); members.Next();)
            for (var i = starts[members.Current]; i < starts[members.Current + 1]; i++) counts[numbers[all[i]]]++;
    }

    private static void AddByValue(DocumentSets sets, ReadOnlySpan<ulong> documents, ReadOnlySpan<int> numbers, Span<int> counts)
    {
        for (var value = 0; value < numbers.Length; value++) counts[numbers[value]] += sets.CountIn(documents, value);
    }
}
