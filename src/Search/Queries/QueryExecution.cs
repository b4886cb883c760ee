using OrchardVrijwilligers.Search.Facets;
using OrchardVrijwilligers.Search.Highlighting;
using OrchardVrijwilligers.Search.Scoring;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>Answers one query on one snapshot.</summary>
internal sealed class QueryExecution : IDisposable
{
    private readonly Snapshot snapshot;
    private readonly SearchQuery query;
    private readonly QueryFields fields;
    private readonly IReadOnlyList<Clause> clauses;
    private readonly TextMatches text;
    private readonly SegmentMatches[] segments;

    public QueryExecution(Snapshot snapshot, SearchQuery query)
    {
        this.snapshot = snapshot;
        this.query = query;
        fields = new QueryFields(snapshot.Definition, query);
        clauses = new Expansion(snapshot.Words, term => snapshot.CountTerm(term) > 0).Expand(QueryReader.Read(query.Text, query.IsUnfinished));
        text = new TextMatches(snapshot, clauses);
        segments = [.. snapshot.Segments.Select((live, i) => new SegmentMatches(fields, live, documents => text.Restrict(i, documents)))];
    }

    public SearchResult Run()
    {
        var order = new HitOrder(snapshot.Definition, fields, clauses.Count > 0);
        var highlighter = query.Highlight && clauses.Count > 0 ? new Highlighter(snapshot.Definition, clauses) : null;
        var hits = new Page(query, order, text).Find(segments).ConvertAll(found => Hit(found.Segment, found.Hit.Document, highlighter));
        var facets = new FacetCounts(snapshot, fields, segments).Count();
        return new SearchResult(segments.Sum(segment => (long)segment.Count), hits, facets, new Correction(snapshot, clauses).Of(query.Text))
        {
            IsLoosened = text.Needed < clauses.Count,
        };
    }

    public void Dispose()
    {
        text.Dispose();
        foreach (var segment in segments) segment.Dispose();
    }

    private SearchHit Hit(int number, int document, Highlighter? highlighter)
    {
        var segment = segments[number].Live.Segment;
        var distance = fields.NearField >= 0 ? segment.Points[fields.NearField].Kilometers(document, fields.Near) : double.PositiveInfinity;
        return new SearchHit(segment.Documents.Id(document), Score(number, document), segment.Payload(document), double.IsFinite(distance) ? distance : null)
        {
            Highlights = highlighter?.Highlight(segment.Texts(document)) ?? [],
        };
    }

    private double Score(int number, int document)
    {
        var documents = segments[number].Live.Segment.Documents;
        if (clauses.Count == 0) return documents.Boost(document);
        return Bm25.Score(new Scorer(documents, text.Of(number), text.Weights).Sum(document), documents.Boost(document));
    }
}
