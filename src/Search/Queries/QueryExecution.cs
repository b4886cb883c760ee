using OrchardVrijwilligers.Search.Facets;
using OrchardVrijwilligers.Search.Highlighting;
using OrchardVrijwilligers.Search.Scoring;
using OrchardVrijwilligers.Search.Segments;

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
        : this(snapshot, query, new Expansion(snapshot.Words, term => snapshot.CountTerm(term) > 0).Expand(QueryReader.Read(query.Text, query.IsUnfinished)), any: false)
    {
    }

    /// <param name="any">Whether one of the clauses is enough.</param>
    public QueryExecution(Snapshot snapshot, SearchQuery query, IReadOnlyList<Clause> clauses, bool any)
    {
        this.snapshot = snapshot;
        this.query = query;
        fields = new QueryFields(snapshot.Definition, query);
        this.clauses = clauses;
        text = new TextMatches(snapshot, clauses, any);
        segments = [.. snapshot.Segments.Select((live, i) => new SegmentMatches(fields, live, documents => text.Restrict(i, documents)))];
    }

    public SearchResult Run()
    {
        var hits = Hits();
        var facets = new FacetCounts(snapshot, fields, segments).Count();
        return new SearchResult(segments.Sum(segment => (long)segment.Count), hits, facets, new Correction(snapshot, clauses).Of(query.Text))
        {
            IsLoosened = text.Needed < clauses.Count,
        };
    }

    public List<SearchHit> Hits()
    {
        var order = new HitOrder(snapshot.Definition, fields, clauses.Count > 0);
        var highlighter = query.Highlight && clauses.Count > 0 ? new Highlighter(snapshot.Definition, clauses) : null;
        return new Page(query, order, text).Find(segments).ConvertAll(found => Hit(found.Segment, found.Hit.Document, highlighter));
    }

    /// <summary>Why a document of a segment is a hit, or is not.</summary>
    public Explanation Explain(int number, int document)
    {
        var segment = segments[number].Live.Segment;
        var parts = clauses.Select((clause, i) => Explain(segment, document, clause, text.Weights[i]));
        return new Explanation(
            segment.Documents.Id(document), Bitmap.Contains(segments[number].Hits, document), Score(number, document), segment.Documents.Boost(document), [.. parts]);
    }

    public void Dispose()
    {
        text.Dispose();
        foreach (var segment in segments) segment.Dispose();
    }

    private static ExplanationPart Explain(Segment segment, int document, Clause clause, int weight)
    {
        var asked = string.Join(' ', clause.Unit.Words);
        var (way, impact) = clause.Alternatives.Select(way => new TermWay(segment.Text, way)).Where(way => way.IsPresent)
            .Select(way => (way.Way, Impact: way.Impact(document))).Where(found => found.Impact >= 0)
            .Select(found => (found.Way, found.Impact * found.Way.Weight / Alternative.FullWeight))
            .OrderByDescending(found => found.Item2).FirstOrDefault();
        return way is null
            ? new ExplanationPart(asked, null, [], Bm25.Rarity(weight), 0, 0)
            : new ExplanationPart(asked, way.Kind, way.Terms, Bm25.Rarity(weight), impact, Bm25.Score(weight * impact, 1));
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
