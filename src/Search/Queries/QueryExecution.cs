using OrchardVrijwilligers.Search.Facets;
using OrchardVrijwilligers.Search.Scoring;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>Answers queries on snapshots, one after another in the same memory.</summary>
internal sealed class QueryExecution
{
    private readonly QueryFields fields = new();
    private readonly IndexHits hits = new();
    private readonly Page page = new();
    private readonly FacetCounts facets = new();

    public void Run(Snapshot snapshot, SearchQuery query, AskedText asked, SearchAnswer answer)
    {
        fields.Use(snapshot.Definition, query);
        var order = new HitOrder(snapshot.Definition, fields, asked.Clauses.Length > 0);
        try
        {
            hits.Find(snapshot, asked, fields);
            answer.Start(hits.Total, hits.IsLoosened, asked.Suggestion);
            foreach (var (segment, hit) in page.Find(query, order, hits)) answer.Add(Hit(segment, hit, order, asked));
            facets.Count(snapshot.FacetValues, fields, hits, answer);
        }
        finally
        {
            hits.Free();
        }
    }

    /// <summary>Why a document of a segment is a hit, or is not.</summary>
    public Explanation Explain(Snapshot snapshot, SearchQuery query, AskedText asked, int number, int document)
    {
        fields.Use(snapshot.Definition, query);
        try
        {
            hits.Find(snapshot, asked, fields);
            var segment = hits.Segment(number);
            ExplanationPart[] parts = [.. asked.Clauses.Select((clause, i) => Explain(segment, document, clause, asked.Weights![i]))];
            var boost = segment.Documents.Boost(document);
            var score = parts.Length == 0 ? boost : parts.Sum(part => part.Adds) * boost;
            return new Explanation(segment.Documents.Id(document), hits[number].Contains(document), score, boost, parts);
        }
        finally
        {
            hits.Free();
        }
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

    private FoundHit Hit(int number, Ranked hit, in HitOrder order, AskedText asked)
    {
        var (segment, document) = (hits.Segment(number), hit.Document);
        var distance = fields.NearField >= 0 ? segment.Points[fields.NearField].SquareTo(document, fields.Near) : double.PositiveInfinity;
        var boost = segment.Documents.Boost(document);
        var score = order.IsByScore ? Bm25.Score(-hit.Key) : asked.Clauses.Length == 0 ? boost : Bm25.Score(hits[number].Sum(document, hits.Weights) * boost);
        return new FoundHit(segment, document, score, distance);
    }
}
