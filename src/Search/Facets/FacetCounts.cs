using OrchardVrijwilligers.Search.Queries;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Facets;

/// <summary>Counts the facets of an answer, each as if nothing were chosen in that facet itself.</summary>
internal sealed class FacetCounts(Snapshot snapshot, QueryFields fields, IReadOnlyList<SegmentMatches> segments)
{
    public Dictionary<string, IReadOnlyList<FacetCount>> Count()
    {
        var counts = new Dictionary<string, IReadOnlyList<FacetCount>>();
        foreach (var name in fields.Query.CountFacets) counts[name] = Count(name, snapshot.FacetValues[fields.Facet(name)]);
        foreach (var (facet, field) in fields.RangeFacets) counts[facet.Name] = Count(facet, field);
        return counts;
    }

    private FacetCount[] Count(string name, FacetValues values)
    {
        using var counted = Pooled<int>.Cleared(values.Names.Length);
        for (var i = 0; i < segments.Count; i++)
        {
            using var documents = segments[i].Without(name);
            FacetTally.Add(segments[i].Live.Segment.Facets[values.Field], documents.Span, values.Numbers(i), counted.Span);
        }
        return InOrder(values, counted.Span, Selected(name));
    }

    private static FacetCount[] InOrder(FacetValues values, ReadOnlySpan<int> counts, HashSet<string> selected)
    {
        var listed = new List<FacetCount>();
        for (var value = 0; value < counts.Length; value++)
            if (counts[value] > 0 || selected.Contains(values.Names[value]))
                listed.Add(new FacetCount(values.Names[value], counts[value], selected.Contains(values.Names[value])));
        listed.AddRange(selected.Where(value => Array.BinarySearch(values.Names, value, StringComparer.Ordinal) < 0).Select(value => new FacetCount(value, 0, true)));
        return [.. listed.OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal)];
    }

    private FacetCount[] Count(RangeFacet facet, int field)
    {
        var selected = Selected(facet.Name);
        return [.. facet.Buckets.Select(bucket => new FacetCount(bucket.Value, Count(facet.Name, field, bucket), selected.Contains(bucket.Value)))];
    }

    private int Count(string name, int field, RangeBucket bucket)
    {
        var count = 0;
        foreach (var segment in segments)
        {
            using var documents = segment.Without(name);
            using var within = Pooled<ulong>.Cleared(documents.Span.Length);
            Bitmap.Add(within.Span, segment.Live.Segment.Numbers[field].InRange(bucket.From, bucket.To));
            count += Bitmap.CountBoth(documents.Span, within.Span);
        }
        return count;
    }

    private HashSet<string> Selected(string facet) =>
        [.. fields.Query.Facets.Where(filter => filter.Name == facet).SelectMany(filter => filter.Values)];
}
