using OrchardVrijwilligers.Search.Queries;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Facets;

/// <summary>Counts the facets of an answer, each as if nothing were chosen in that facet itself.</summary>
internal sealed class FacetCounts(Snapshot snapshot, QueryFields fields, SegmentMatches[] segments)
{
    private readonly SearchQuery query = fields.Query;

    public Dictionary<string, IReadOnlyList<FacetCount>> Count()
    {
        var counts = new Dictionary<string, IReadOnlyList<FacetCount>>(query.CountFacets.Count + query.RangeFacets.Count);
        for (var i = 0; i < query.CountFacets.Count; i++) counts[query.CountFacets[i]] = Count(query.CountFacets[i], snapshot.FacetValues[fields.CountFacets[i]]);
        for (var i = 0; i < query.RangeFacets.Count; i++) counts[query.RangeFacets[i].Name] = Count(query.RangeFacets[i], fields.RangeFacets[i]);
        return counts;
    }

    private FacetCount[] Count(string name, FacetValues values)
    {
        using var counted = Pooled<int>.Cleared(values.Names.Length);
        for (var i = 0; i < segments.Length; i++) AddCounts(name, values, i, counted.Span);
        return InOrder(name, values.Names, counted.Span);
    }

    private void AddCounts(string name, FacetValues values, int number, Span<int> counted)
    {
        var segment = segments[number];
        var column = segment.Live.Segment.Facets[values.Field];
        if (!segment.IsFiltered(name))
        {
            FacetTally.Add(column, segment.Hits, segment.Count, values.Numbers(number), counted);
            return;
        }
        using var documents = new Pooled<ulong>(segment.Hits.Length);
        segment.Collect(name, documents.Span);
        FacetTally.Add(column, documents.Span, Bitmap.Count(documents.Span), values.Numbers(number), counted);
    }

    /// <summary>Values without documents are listed only when they are selected; names are in ordinal order.</summary>
    private FacetCount[] InOrder(string name, string[] names, ReadOnlySpan<int> counts)
    {
        var isFiltered = query.Facets.Any(filter => filter.Name == name);
        var listed = new List<FacetCount>(names.Length);
        for (var value = 0; value < names.Length; value++)
        {
            var selected = isFiltered && fields.IsSelected(name, names[value]);
            if (counts[value] > 0 || selected) listed.Add(new FacetCount(names[value], counts[value], selected));
        }
        if (isFiltered) AddUnknown(name, names, listed);
        return FacetOrder.Sort(listed);
    }

    private void AddUnknown(string name, string[] names, List<FacetCount> listed)
    {
        foreach (var value in query.Facets.Where(filter => filter.Name == name).SelectMany(filter => filter.Values).Distinct())
            if (Array.BinarySearch(names, value, StringComparer.Ordinal) < 0) listed.Add(new FacetCount(value, 0, true));
    }

    private FacetCount[] Count(RangeFacet facet, int field)
    {
        var counts = new FacetCount[facet.Buckets.Count];
        for (var i = 0; i < counts.Length; i++)
        {
            var bucket = facet.Buckets[i];
            counts[i] = new FacetCount(bucket.Value, Count(facet.Name, field, bucket), fields.IsSelected(facet.Name, bucket.Value));
        }
        return counts;
    }

    private int Count(string name, int field, RangeBucket bucket)
    {
        var count = 0;
        foreach (var segment in segments)
        {
            using var documents = new Pooled<ulong>(segment.Hits.Length);
            using var within = Pooled<ulong>.Cleared(segment.Hits.Length);
            segment.Collect(name, documents.Span);
            Bitmap.Add(within.Span, segment.Live.Segment.Numbers[field].InRange(bucket.From, bucket.To));
            count += Bitmap.CountBoth(documents.Span, within.Span);
        }
        return count;
    }
}
