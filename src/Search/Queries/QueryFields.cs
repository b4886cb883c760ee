using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>The parts of a query that concern fields, looked up in the definition of the index.</summary>
internal sealed class QueryFields
{
    private readonly int[] filters, ranges;

    /// <exception cref="ArgumentException">A field is not defined.</exception>
    public QueryFields(IndexDefinition definition, SearchQuery query)
    {
        Query = query;
        ranges = Numbers(query.Ranges, range => definition.Number(range.Name));
        RangeFacets = Numbers(query.RangeFacets, facet => definition.Number(facet.Field));
        CountFacets = Numbers(query.CountFacets, definition.Facet);
        filters = Numbers(query.Facets, filter => RangeFacet(filter.Name) < 0 ? definition.Facet(filter.Name) : -1);
        if (query.Near is not { } near) return;
        Near = Point.FromDegrees(near.Latitude, near.Longitude);
        NearField = definition.Point(near.Name);
    }

    public SearchQuery Query { get; }
    public Point Near { get; }

    /// <summary>The number of the point field to measure from, or -1.</summary>
    public int NearField { get; } = -1;

    /// <summary>The number fields of the query's range facets.</summary>
    public int[] RangeFacets { get; }

    /// <summary>The facet fields to count.</summary>
    public int[] CountFacets { get; }

    /// <summary>Whether anything is chosen in any facet.</summary>
    public bool HasFilters
    {
        get
        {
            foreach (var filter in Query.Facets)
                if (filter.Values.Count > 0) return true;
            return false;
        }
    }

    /// <summary>Whether anything is chosen in a facet.</summary>
    public bool IsFiltered(string facet)
    {
        foreach (var filter in Query.Facets)
            if (filter.Name == facet && filter.Values.Count > 0) return true;
        return false;
    }

    public bool IsSelected(string facet, string value)
    {
        foreach (var filter in Query.Facets)
            if (filter.Name == facet && filter.Values.Contains(value)) return true;
        return false;
    }

    /// <summary>Keeps in the documents those within the ranges and the distance.</summary>
    public void Restrict(Segment segment, Span<ulong> documents)
    {
        for (var i = 0; i < ranges.Length; i++)
        {
            using var within = Pooled<ulong>.Cleared(documents.Length);
            var range = Query.Ranges[i];
            Bitmap.Add(within.Span, segment.Numbers[ranges[i]].InRange(range.From, range.To));
            Bitmap.And(documents, within.Span);
        }
        if (Query.Near?.Kilometers is { } reach) RestrictToNear(segment.Points[NearField], reach, documents);
    }

    /// <summary>The documents with any of the values of the query's n-th facet filter.</summary>
    public Pooled<ulong> Chosen(Segment segment, int filter)
    {
        var documents = Pooled<ulong>.Cleared(Bitmap.Words(segment.Count));
        if (filters[filter] < 0) AddBuckets(segment, Query.Facets[filter], documents.Span);
        else AddValues(segment.Facets, filters[filter], Query.Facets[filter], documents.Span);
        return documents;
    }

    private static void AddValues(FacetColumn column, int field, FacetFilter filter, Span<ulong> documents)
    {
        foreach (var value in filter.Values)
            if (column.Find(field, value) is >= 0 and var number) column.Documents.AddTo(documents, number);
    }

    private void AddBuckets(Segment segment, FacetFilter filter, Span<ulong> documents)
    {
        var facet = RangeFacet(filter.Name);
        foreach (var bucket in Query.RangeFacets[facet].Buckets)
            if (filter.Values.Contains(bucket.Value)) Bitmap.Add(documents, segment.Numbers[RangeFacets[facet]].InRange(bucket.From, bucket.To));
    }

    private void RestrictToNear(PointColumn points, double reach, Span<ulong> documents)
    {
        using var candidates = new Pooled<ulong>(documents.Length);
        documents.CopyTo(candidates.Span);
        var square = Point.Square(reach);
        for (var members = new Members(candidates.Span); members.Next();)
            if (points.SquareTo(members.Current, Near) is var distance && (distance > square || double.IsInfinity(distance))) Bitmap.Remove(documents, members.Current);
    }

    private int RangeFacet(string name)
    {
        for (var i = 0; i < Query.RangeFacets.Count; i++)
            if (Query.RangeFacets[i].Name == name) return i;
        return -1;
    }

    private static int[] Numbers<T>(IReadOnlyList<T> parts, Func<T, int> number)
    {
        if (parts.Count == 0) return [];
        var numbers = new int[parts.Count];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = number(parts[i]);
        return numbers;
    }
}
