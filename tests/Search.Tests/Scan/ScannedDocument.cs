using OrchardVrijwilligers.Search.Analysis;

namespace OrchardVrijwilligers.Search.Tests.Scan;

/// <summary>A document as the scan sees it: for each term the places and the impact, worked out by the book.</summary>
internal sealed class ScannedDocument
{
    private readonly Dictionary<string, List<int>> places = [];
    private readonly Dictionary<string, double> frequencies = [];

    public ScannedDocument(SearchDocument document, IndexDefinition definition)
    {
        Document = document;
        var offset = 0;
        var tokens = new TokenList();
        foreach (var (field, text) in document.Texts)
        {
            var weight = definition.Fields.OfType<TextField>().Single(defined => defined.Name == field).Weight;
            Analyzer.Read(text, tokens);
            for (var i = 0; i < tokens.Count; i++)
                Add(Analyzer.Term(tokens.Word(i)), offset + tokens[i].Position, weight / (1 - 0.75 + 0.75 * tokens.Count / 64));
            offset += 1_000_000;
        }
    }

    public SearchDocument Document { get; }

    public bool Has(string term) => places.ContainsKey(term);

    public int Impact(string term) => Math.Max(1, (int)Math.Round(255 * frequencies[term] / (frequencies[term] + 4)));

    public bool InOrder(IReadOnlyList<string> terms) =>
        places[terms[0]].Exists(start => Enumerable.Range(0, terms.Count).All(i => places[terms[i]].Contains(start + i)));

    public bool Near(IReadOnlyList<string> terms) =>
        places[terms[0]].Exists(place => terms.All(term => places[term].Exists(other => Math.Abs(other - place) < 6)));

    private void Add(string term, int place, double frequency)
    {
        if (!places.TryGetValue(term, out var list)) places.Add(term, list = []);
        list.Add(place);
        frequencies[term] = frequencies.GetValueOrDefault(term) + frequency;
    }
}
