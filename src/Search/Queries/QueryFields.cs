using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>The parts of a query that concern fields, looked up in the definition of the index.</summary>
internal sealed class QueryFields
{
    private readonly IndexDefinition definition;
    private readonly Dictionary<string, int> facets = [];

    public QueryFields(IndexDefinition definition, SearchQuery query)
    {
        this.definition = definition;
        Query = query;
        RangeFacets = [.. query.RangeFacets.Select(facet => (facet, definition.IndexOf<NumberField>(facet.Field)))];
        foreach (var name in query.CountFacets.Concat(query.Facets.Select(filter => filter.Name)))
            if (!query.RangeFacets.Any(facet => facet.Name == name)) facets[name] = definition.IndexOf<FacetField>(name);
        if (query.Near is { } near)
        {
            Near = new Point(near.Latitude, near.Longitude);
            NearField = definition.IndexOf<PointField>(near.Name);
        }
    }

    public SearchQuery Query { get; }
    public Point Near { get; }
    public int NearField { get; } = -1;
    public IReadOnlyList<(RangeFacet Facet, int Field)> RangeFacets { get; }

    public int Facet(string name) => facets[name];

    public void Restrict(Segment segment, NumberRange range, Span<ulong> documents)
    {
        var column = segment.Numbers[definition.IndexOf<NumberField>(range.Name)];
        using var within = Pooled<ulong>.Cleared(documents.Length);
        Bitmap.Add(within.Span, column.InRange(range.From, range.To));
        Bitmap.And(documents, within.Span);
    }

    public void RestrictToNear(Segment segment, Span<ulong> documents)
    {
        var column = segment.Points[NearField];
        var reach = Query.Near!.Kilometers;
        for (var members = new Members(documents.ToArray()); members.Next();)
            if (!(column.Kilometers(members.Current, Near) <= reach)) Bitmap.Remove(documents, members.Current);
    }

    /// <summary>The documents with any of the values of a filter.</summary>
    public Pooled<ulong> Chosen(Segment segment, FacetFilter filter)
    {
        var documents = Pooled<ulong>.Cleared(Bitmap.Words(segment.Count));
        if (facets.TryGetValue(filter.Name, out var field))
        {
            var column = segment.Facets[field];
            foreach (var value in filter.Values)
                if (column.Values.Find(value) is >= 0 and var number) column.Documents.AddTo(documents.Span, number);
            return documents;
        }
        var (facet, numbers) = RangeFacets.First(facet => facet.Facet.Name == filter.Name);
        foreach (var bucket in facet.Buckets.Where(bucket => filter.Values.Contains(bucket.Value)))
            Bitmap.Add(documents.Span, segment.Numbers[numbers].InRange(bucket.From, bucket.To));
        return documents;
    }
}
