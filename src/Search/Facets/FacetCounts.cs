using OrchardVrijwilligers.Search.Queries;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Facets;

/// <summary>
/// Counts the facets of an answer, each as if nothing were chosen in that facet itself: those
/// without a choice all at once over the hits, each of the others over documents of its own.
/// </summary>
internal readonly ref struct FacetCounts
{
    private readonly FacetValues values;
    private readonly QueryFields fields;
    private readonly SegmentMatches[] segments;
    private readonly Span<int> counts;

    private FacetCounts(FacetValues values, QueryFields fields, SegmentMatches[] segments, Span<int> counts)
    {
        this.values = values;
        this.fields = fields;
        this.segments = segments;
        this.counts = counts;
    }

    public static Dictionary<string, IReadOnlyList<FacetCount>> Of(FacetValues values, QueryFields fields, SegmentMatches[] segments)
    {
        var query = fields.Query;
        var lists = new Dictionary<string, IReadOnlyList<FacetCount>>(query.CountFacets.Count + query.RangeFacets.Count);
        if (query.CountFacets.Count > 0)
        {
            using var counts = Pooled<int>.Cleared(values.Names.Length);
            new FacetCounts(values, fields, segments, counts.Span).AddTo(lists);
        }
        for (var i = 0; i < query.RangeFacets.Count; i++) lists[query.RangeFacets[i].Name] = BucketCounts.Of(fields, i, segments);
        return lists;
    }

    private void AddTo(Dictionary<string, IReadOnlyList<FacetCount>> lists)
    {
        CountAll();
        for (var i = 0; i < fields.CountFacets.Length; i++)
        {
            var (name, field) = (fields.Query.CountFacets[i], fields.CountFacets[i]);
            var isFiltered = fields.IsFiltered(name);
            if (isFiltered) CountWithout(name, field);
            lists[name] = List(name, field, isFiltered);
        }
    }

    private void CountAll()
    {
        for (var i = 0; i < segments.Length; i++) Add(i, segments[i].Hits, segments[i].Count, 0, segments[i].Live.Segment.Facets.Names.Length);
    }

    private void CountWithout(string name, int field)
    {
        counts[values.First(field)..values.First(field + 1)].Clear();
        for (var i = 0; i < segments.Length; i++)
        {
            using var documents = new Pooled<ulong>(segments[i].Hits.Length);
            segments[i].Collect(name, documents.Span);
            var column = segments[i].Live.Segment.Facets;
            Add(i, documents.Span, Bitmap.Count(documents.Span), column.First(field), column.First(field + 1));
        }
    }

    private void Add(int segment, ReadOnlySpan<ulong> documents, int count, int first, int end)
    {
        var column = segments[segment].Live.Segment.Facets;
        using var counted = Pooled<int>.Cleared(column.Names.Length);
        FacetTally.Count(column, documents, count, first, end, counted.Span);
        var numbers = values.Numbers(segment);
        for (var value = first; value < end; value++) counts[numbers[value]] += counted.Span[value];
    }

    /// <summary>Values without documents are listed only when they are chosen.</summary>
    private FacetCount[] List(string name, int field, bool isFiltered)
    {
        var (first, end) = (values.First(field), values.First(field + 1));
        if (isFiltered) return ListChosen(name, field);
        var listed = new FacetCount[end - first - counts[first..end].Count(0)];
        for (int value = first, at = 0; at < listed.Length; value++)
            if (counts[value] > 0) listed[at++] = new FacetCount(values.Names[value], counts[value], false);
        return FacetOrder.Sort(listed);
    }

    private FacetCount[] ListChosen(string name, int field)
    {
        var listed = new List<FacetCount>();
        for (var value = values.First(field); value < values.First(field + 1); value++)
        {
            var selected = fields.IsSelected(name, values.Names[value]);
            if (counts[value] > 0 || selected) listed.Add(new FacetCount(values.Names[value], counts[value], selected));
        }
        AddUnknown(name, field, listed);
        return FacetOrder.Sort([.. listed]);
    }

    private void AddUnknown(string name, int field, List<FacetCount> listed)
    {
        foreach (var filter in fields.Query.Facets)
            foreach (var value in filter.Values)
                if (filter.Name == name && values.Find(field, value) < 0 && !listed.Exists(count => count.Value == value))
                    listed.Add(new FacetCount(value, 0, true));
    }
}
