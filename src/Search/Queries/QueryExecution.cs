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
    private readonly Clause[] clauses;
    private readonly TextMatches text;
    private readonly SegmentMatches[] segments;

    public QueryExecution(Snapshot snapshot, SearchQuery query)
        : this(snapshot, query, new Expansion(snapshot.Words, snapshot.HasTerm, query.IsLoose).Expand(QueryReader.Read(query.Text, query.IsUnfinished)), query.IsLoose)
    {
    }

    /// <param name="any">Whether one of the clauses is enough.</param>
    public QueryExecution(Snapshot snapshot, SearchQuery query, Clause[] clauses, bool any)
    {
        this.snapshot = snapshot;
        this.query = query;
        fields = new QueryFields(snapshot.Definition, query);
        this.clauses = clauses;
        text = new TextMatches(snapshot, clauses, any);
        segments = new SegmentMatches[snapshot.Segments.Count];
        for (var i = 0; i < segments.Length; i++) segments[i] = new SegmentMatches(fields, snapshot.Segments[i], text, i);
    }

    public SearchResult Run()
    {
        var hits = Hits();
        var facets = FacetCounts.Of(snapshot.FacetValues, fields, segments);
        return new SearchResult(Total, hits, facets, new Correction(snapshot, clauses).Of(query.Text))
        {
            IsLoosened = text.IsLoosened,
        };
    }

    public SearchHit[] Hits()
    {
        var order = new HitOrder(snapshot.Definition, fields, clauses.Length > 0);
        var highlighter = query.Highlight && clauses.Length > 0 ? new Highlighter(snapshot.Definition, clauses) : null;
        var found = new Page(query, order, text, segments).Find(Total);
        var hits = new SearchHit[found.Count];
        for (var i = 0; i < hits.Length; i++)
        {
            var (segment, hit) = found[i];
            hits[i] = Hit(segment, hit.Document, order.IsByScore ? Bm25.Score(-hit.Key) : Score(segment, hit.Document), highlighter);
        }
        return hits;
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
            : new ExplanationPart(asked, way.Kind, way.Terms, Bm25.Rarity(weight), impact, Bm25.Score(weight * impact));
    }

    private long Total
    {
        get
        {
            var total = 0L;
            foreach (var segment in segments) total += segment.Count;
            return total;
        }
    }

    private SearchHit Hit(int number, int document, double score, Highlighter? highlighter)
    {
        var segment = segments[number].Live.Segment;
        var distance = fields.NearField >= 0 ? segment.Points[fields.NearField].SquareTo(document, fields.Near) : double.PositiveInfinity;
        return new SearchHit(segment.Documents.Id(document), score, double.IsFinite(distance) ? Point.Kilometers(distance) : null)
        {
            Highlights = highlighter?.Highlight(segment.Texts(document)) ?? [],
            Segment = segment,
            Document = document,
        };
    }

    private double Score(int number, int document)
    {
        var boost = segments[number].Live.Segment.Documents.Boost(document);
        if (clauses.Length == 0) return boost;
        var (sum, matches) = (0, text.Clauses(number));
        for (var i = 0; i < matches.Length; i++) sum += text.Weights[i] * matches[i].Impact(document);
        return Bm25.Score(sum * boost);
    }
}
