namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// Counts values over some documents of a segment, in the way that is quickest for their number: by
/// looking up each document's values, by adding up signatures, or value by value.
/// </summary>
internal static class FacetTally
{
    /// <summary>A signature costs about as much as this many words of a bitmap.</summary>
    private const int WordsPerSignature = 12;

    /// <summary>From so many documents on adding up signatures is quicker than looking up values.</summary>
    private const int Many = 24;

    /// <param name="count">How many documents there are.</param>
    /// <param name="first">Only values from this number on, up to <paramref name="end"/>, are sure to be counted.</param>
    /// <param name="counts">Zero at the start; by the segment's number of a value.</param>
    public static void Count(FacetColumn column, ReadOnlySpan<ulong> documents, int count, int first, int end, Span<int> counts)
    {
        if (count == 0) return;
        if ((long)count * WordsPerSignature > (long)documents.Length * (end - first)) CountByValue(column.Documents, documents, first, end, counts);
        else CountMembers(column, documents, count, counts);
    }

    /// <summary>The same for a list of documents, which is never long against the segment.</summary>
    public static void Count(FacetColumn column, ReadOnlySpan<int> documents, Span<int> counts)
    {
        if (column.Signatures is { } signatures && documents.Length >= Many) signatures.Count(documents, counts);
        else CountByDocument(column.ByDocument, documents, counts);
    }

    /// <summary>The same for all documents of a term.</summary>
    public static void Count(FacetColumn column, DocumentSets terms, int term, Span<int> counts)
    {
        if (terms.Dense(term) is >= 0 and var dense) Count(column, terms.Bits(dense), terms.Size(term), 0, counts.Length, counts);
        else Count(column, terms.List(term), counts);
    }

    /// <summary>
    /// The same for the documents of a term that are left, from what is known of the term, less what is gone. False where nothing
    /// is known, or more is gone than left.
    /// </summary>
    public static bool CountKnown(LiveSegment live, int term, int left, Span<int> counts)
    {
        var known = live.Segment.TermCounts.Of(term);
        var gone = live.Segment.Text.Documents.Size(term) - left;
        if (known.IsEmpty || gone > left) return false;
        if (gone > 0) CountGone(live, term, gone, counts);
        for (var value = 0; value < known.Length; value++) counts[value] = known[value] - counts[value];
        return true;
    }

    private static void CountGone(LiveSegment live, int term, int gone, Span<int> counts)
    {
        using var list = new Pooled<int>(gone);
        live.CopyGone(term, list.Span);
        Count(live.Segment.Facets, list.Span, counts);
    }

    private static void CountByValue(DocumentSets sets, ReadOnlySpan<ulong> documents, int first, int end, Span<int> counts)
    {
        for (var value = first; value < end; value++) counts[value] = sets.CountIn(documents, value);
    }

    private static void CountMembers(FacetColumn column, ReadOnlySpan<ulong> documents, int count, Span<int> counts)
    {
        using var list = new Pooled<int>(count);
        var numbers = list.Span;
        var members = new Members(documents);
        for (var i = 0; members.Next(); i++) numbers[i] = members.Current;
        Count(column, numbers, counts);
    }

    private static void CountByDocument(Rows<int> values, ReadOnlySpan<int> documents, Span<int> counts)
    {
        var starts = values.Starts.Span;
        var all = values.Values.Span;
        foreach (var document in documents)
            foreach (var value in all[starts[document]..starts[document + 1]]) counts[value]++;
    }
}
