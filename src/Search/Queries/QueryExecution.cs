using OrchardVrijwilligers.Search.Facets;
using OrchardVrijwilligers.Search.Highlighting;
using OrchardVrijwilligers.Search.Scoring;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>Answers one query on one snapshot.</summary>
internal sealed class QueryExecution(Snapshot snapshot, SearchQuery query)
{
    private readonly IReadOnlyList<Clause> clauses = new Expansion(snapshot).Expand(QueryReader.Read(query.Text, query.IsUnfinished));
    private readonly SegmentMatches[] parts = [.. snapshot.Segments.Select(live => new SegmentMatches(live))];

    public SearchResult Run()
    {
        var asMany = MatchText();
        foreach (var part in parts) Filter(part);
        var hits = Hits();
        return new SearchResult(hits.Count, Page(hits), Count(), new Correction(snapshot, clauses).Of(query.Text)) { IsLoosened = asMany < clauses.Count };
    }

    /// <summary>Requires as many of the clauses as any document has, and says how many.</summary>
    private int MatchText()
    {
        foreach (var clause in clauses) MatchText(clause);
        var most = parts.Max(part => part.MostClauses()) ?? 0;
        if (clauses.Count > 0)
            foreach (var part in parts) part.RequireClauses(Math.Max(1, most));
        return most;
    }

    private void MatchText(Clause clause)
    {
        var matches = parts.Select(part => TextClause.Match(part.Live.Segment.Text, clause)).ToList();
        var found = matches.Zip(parts).Sum(pair => pair.First.Keys.Count(document => pair.Second.Live.Live[document]));
        var weight = Bm25.Weight(found, snapshot.Count);
        foreach (var (part, impacts) in parts.Zip(matches))
            foreach (var (document, impact) in impacts) part.Add(document, weight * impact);
    }

    private void Filter(SegmentMatches part)
    {
        var segment = part.Live.Segment;
        foreach (var range in query.Ranges)
            part.Require(Where(segment, Number(segment, range.Name), range.From, range.To));
        if (query.Near is { Kilometers: { } reach } near)
            part.Require(Where(segment, document => Kilometers(segment, near, document) <= reach));
        foreach (var filter in query.Facets)
            if (filter.Values.Count > 0) part.Require(filter.Name, Chosen(segment, filter));
    }

    private Bits Chosen(Segment segment, FacetFilter filter)
    {
        var bits = new Bits(segment.Count);
        if (query.RangeFacets.FirstOrDefault(facet => facet.Name == filter.Name) is { } ranges)
        {
            foreach (var bucket in ranges.Buckets.Where(bucket => filter.Values.Contains(bucket.Value)))
                bits.Or(Where(segment, Number(segment, ranges.Field), bucket.From, bucket.To));
            return bits;
        }
        var column = segment.Facets[snapshot.Definition.IndexOf<FacetField>(filter.Name)];
        foreach (var value in filter.Values)
            if (column.Values.Find(value) is >= 0 and var number) bits.Set(column.Documents(number));
        return bits;
    }

    private List<Candidate> Hits()
    {
        var hits = new List<Candidate>();
        foreach (var part in parts)
        {
            var bits = part.Hits();
            for (var document = bits.Next(0); document >= 0; document = bits.Next(document + 1)) hits.Add(Candidate(part, document));
        }
        return hits;
    }

    private Candidate Candidate(SegmentMatches part, int document)
    {
        var segment = part.Live.Segment;
        var boost = segment.Documents[document].Boost;
        var score = clauses.Count == 0 ? boost : Bm25.Score(part.Sums[document], boost);
        var distance = query.Near is { } near ? Kilometers(segment, near, document) : null;
        return new Candidate(segment, document, score, distance);
    }

    private IReadOnlyList<SearchHit> Page(List<Candidate> hits)
    {
        hits.Sort(new CandidateOrder(snapshot.Definition, query.Sort));
        var highlighter = query.Highlight && clauses.Count > 0 ? new Highlighter(clauses) : null;
        return [.. hits.Skip(query.Skip).Take(query.Take).Select(hit => Hit(hit, highlighter))];
    }

    private static SearchHit Hit(Candidate hit, Highlighter? highlighter)
    {
        var document = hit.Segment.Documents[hit.Document];
        return new SearchHit(hit.Id, hit.Score, document.Payload, hit.Kilometers)
        {
            Highlights = highlighter?.Highlight(document.Texts) ?? [],
        };
    }

    private Dictionary<string, IReadOnlyList<FacetCount>> Count()
    {
        var counts = new Dictionary<string, IReadOnlyList<FacetCount>>();
        foreach (var name in query.CountFacets)
        {
            var field = snapshot.Definition.IndexOf<FacetField>(name);
            var tally = new FacetTally(Selected(name));
            foreach (var part in parts) tally.Add(part.Live.Segment.Facets[field], part.Except(name));
            counts[name] = tally.Counts();
        }
        foreach (var facet in query.RangeFacets) counts[facet.Name] = Count(facet);
        return counts;
    }

    private IReadOnlyList<FacetCount> Count(RangeFacet facet)
    {
        var selected = Selected(facet.Name);
        return [.. facet.Buckets.Select(bucket => new FacetCount(bucket.Value, Count(facet, bucket), selected.Contains(bucket.Value)))];
    }

    private int Count(RangeFacet facet, RangeBucket bucket)
    {
        var count = 0;
        foreach (var part in parts)
        {
            var bits = part.Except(facet.Name);
            bits.And(Where(part.Live.Segment, Number(part.Live.Segment, facet.Field), bucket.From, bucket.To));
            count += bits.Count();
        }
        return count;
    }

    private HashSet<string> Selected(string facet) =>
        [.. query.Facets.Where(filter => filter.Name == facet).SelectMany(filter => filter.Values)];

    private NumberColumn Number(Segment segment, string field) =>
        segment.Numbers[snapshot.Definition.IndexOf<NumberField>(field)];

    private double? Kilometers(Segment segment, DistanceFilter near, int document) =>
        segment.Points[snapshot.Definition.IndexOf<PointField>(near.Name)]
            .Kilometers(document, new Point(near.Latitude, near.Longitude));

    private static Bits Where(Segment segment, NumberColumn numbers, double? from, double? to) =>
        Where(segment, document => numbers.InRange(document, from, to));

    private static Bits Where(Segment segment, Func<int, bool> matches)
    {
        var bits = new Bits(segment.Count);
        for (var document = 0; document < segment.Count; document++)
            if (matches(document)) bits.Set(document);
        return bits;
    }
}
