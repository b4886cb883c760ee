using OrchardVrijwilligers.Search.Analysis;
using OrchardVrijwilligers.Search.Scoring;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>Finds documents that share with one document the terms that are most its own.</summary>
internal sealed class Similarity(Snapshot snapshot)
{
    private const int MostTerms = 20;

    public IReadOnlyList<SearchHit> Find(string id, SearchQuery query)
    {
        if (snapshot.Find(id) is not var (segment, document)) return [];
        var clauses = Telling(segment, document);
        if (clauses.Length == 0 || query.Take <= 0) return [];
        var wider = query with { Take = (int)Math.Min(int.MaxValue, (long)query.Take + 1), CountFacets = [] };
        return [.. snapshot.Search(wider, new AskedText(snapshot, clauses, any: true)).Hits.Where(hit => hit.Id != id).Take(query.Take)];
    }

    private Clause[] Telling(int number, int document)
    {
        var text = snapshot.Segments[number].Segment.Text;
        return [.. Terms(number, document)
            .Select(term => (Term: term, Found: snapshot.CountTerm(term), Number: text.Terms.Find(term)))
            .Where(term => term.Found > 1)
            .OrderByDescending(term => Bm25.Weight(term.Found, snapshot.Count) * text.Impacts(term.Number)[text.Posting(term.Number, document)])
            .ThenBy(term => term.Term, StringComparer.Ordinal)
            .Take(MostTerms).Select(term => Clause(term.Term))];
    }

    private HashSet<string> Terms(int number, int document)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        var tokens = new TokenList();
        foreach (var (_, text) in snapshot.Segments[number].Segment.Texts(document))
        {
            Analyzer.Read(text, tokens);
            for (var i = 0; i < tokens.Count; i++)
                if (!StopWords.Contains(tokens.Word(i))) terms.Add(Analyzer.Term(tokens.Word(i)));
        }
        return terms;
    }

    private static Clause Clause(string term) =>
        new(new QueryUnit([term], term, InOrder: true, ..), [new Alternative(MatchKind.Word, [term], Alternative.FullWeight)]);
}
