using OrchardVrijwilligers.Search.Analysis;
using OrchardVrijwilligers.Search.Scoring;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Gathers the words of documents, given in document order.</summary>
internal sealed class TextColumnBuilder(IReadOnlyList<TextField> fields)
{
    /// <summary>Between two texts of a document, so that no phrase runs from one into the next.</summary>
    private const int Gap = 1000;

    private readonly SortedDictionary<string, List<Posting>> postings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> weights = fields.ToDictionary(field => field.Name, field => field.Weight);
    private readonly TokenList tokens = new();

    private sealed record Posting(int Document, List<int> Positions)
    {
        public double Frequency { get; set; }
    }

    public void Add(int document, IReadOnlyList<(string Field, string Text)> texts)
    {
        var position = 0;
        foreach (var (field, text) in texts)
        {
            Analyzer.Read(text, tokens);
            var share = weights[field] * Bm25.LengthNorm(tokens.Count);
            for (var i = 0; i < tokens.Count; i++)
                Add(document, Analyzer.Term(tokens.Word(i)), position + tokens[i].Position, share);
            if (tokens.Count > 0) position += tokens[tokens.Count - 1].Position + Gap;
        }
    }

    private void Add(int document, string term, int position, double share)
    {
        if (!postings.TryGetValue(term, out var list)) postings.Add(term, list = []);
        if (list.Count == 0 || list[^1].Document != document) list.Add(new Posting(document, []));
        list[^1].Positions.Add(position);
        list[^1].Frequency += share;
    }

    public TextColumn Build() => new(
        WordTable.From(postings.Keys),
        Lists<int>.From(postings.Values.Select(list => list.ConvertAll(posting => posting.Document))),
        [.. postings.Values.SelectMany(list => list.Select(posting => Bm25.Impact(posting.Frequency)))],
        Lists<int>.From(postings.Values.SelectMany(list => list.Select(posting => posting.Positions))));
}
