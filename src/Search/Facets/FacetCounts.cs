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
            if (!fields.IsFiltered(name))
            {
                lists[name] = List(field);
                continue;
            }
            CountWithout(name, field);
            lists[name] = ListChosen(name, field);
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

    /// <summary>The highest count first, then by value: values stand in that order already, so their numbers will do.</summary>
    private FacetCount[] List(int field)
    {
        var (first, end) = (values.First(field), values.First(field + 1));
        using var room = new Pooled<long>(end - first);
        var listed = 0;
        for (var value = first; value < end; value++)
            if (counts[value] > 0) room.Span[listed++] = (long)(int.MaxValue - counts[value]) << 32 | (uint)value;
        var order = room.Span[..listed];
        order.Sort();
        var list = new FacetCount[listed];
        for (var i = 0; i < listed; i++) list[i] = new FacetCount(values.Names[(int)order[i]], counts[(int)order[i]], false);
        return list;
    }

    /// <summary>Likewise, with what is chosen in any case.</summary>
    private FacetCount[] ListChosen(string name, int field)
    {
        var listed = new List<FacetCount>();
        for (var value = values.First(field); value < values.First(field + 1); value++)
        {
            var selected = fields.IsSelected(name, values.Names[value]);
            if (counts[value] > 0 || selected) listed.Add(new FacetCount(values.Names[value], counts[value], selected));
        }
        AddUnknown(name, field, listed);
        listed.Sort((left, right) => left.Count != right.Count ? right.Count.CompareTo(left.Count) : string.CompareOrdinal(left.Value, right.Value));
        return [.. listed];
    }

    private void AddUnknown(string name, int field, List<FacetCount> listed)
    {
        foreach (var filter in fields.Query.Facets)
            foreach (var value in filter.Values)
                if (filter.Name == name && values.Find(field, value) < 0 && !listed.Exists(count => count.Value == value))
                    listed.Add(new FacetCount(value, 0, true));
    }
}
