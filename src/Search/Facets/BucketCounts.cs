using OrchardVrijwilligers.Search.Queries;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Facets;

/// <summary>Counts the buckets of a range facet, as if none of them were chosen.</summary>
internal static class BucketCounts
{
    /// <summary>In the order of the buckets.</summary>
    public static FacetCount[] Of(QueryFields fields, int facet, SegmentMatches[] segments)
    {
        var (name, buckets) = (fields.Query.RangeFacets[facet].Name, fields.Query.RangeFacets[facet].Buckets);
        var counts = new int[buckets.Count];
        foreach (var segment in segments) Add(segment, name, segment.Live.Segment.Numbers[fields.RangeFacets[facet]], buckets, counts);
        var listed = new FacetCount[counts.Length];
        for (var i = 0; i < listed.Length; i++) listed[i] = new FacetCount(buckets[i].Value, counts[i], fields.IsSelected(name, buckets[i].Value));
        return listed;
    }

    private static void Add(SegmentMatches segment, string name, NumberColumn column, IReadOnlyList<RangeBucket> buckets, int[] counts)
    {
        using var documents = new Pooled<ulong>(segment.Hits.Length);
        using var within = new Pooled<ulong>(segment.Hits.Length);
        segment.Collect(name, documents.Span);
        for (var i = 0; i < counts.Length; i++)
        {
            within.Span.Clear();
            Bitmap.Add(within.Span, column.InRange(buckets[i].From, buckets[i].To));
            counts[i] += Bitmap.CountBoth(documents.Span, within.Span);
        }
    }
}
