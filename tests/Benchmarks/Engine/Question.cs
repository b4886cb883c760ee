using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Benchmarks.Engine;

/// <summary>What is asked of both sides: words that must all be there, and facet values (any within a facet, all facets).</summary>
internal sealed record Question(string[] Words, (string Facet, string Value)[] Chosen)
{
    private static readonly string[] Counted = [.. Enumerable.Range(0, InventedDocuments.Facets).Select(facet => $"f{facet}")];

    public SearchQuery Query { get; } = new()
    {
        Text = string.Join(' ', Words),
        Facets = [.. Chosen.GroupBy(value => value.Facet).Select(facet => new FacetFilter(facet.Key, [.. facet.Select(value => value.Value)]))],
        CountFacets = Counted,
    };
}

/// <summary>Questions of one kind. Each is made from a document, so that it has an answer.</summary>
internal sealed record QuestionKind(string Name, int FirstRank, int EndRank, bool Filters)
{
    private const int Count = 3000, Common = 100, Rare = 20;

    public static QuestionKind[] All { get; } =
    [
        new("common words", 0, Common, false),
        new("rarer words", Rare, int.MaxValue, false),
        new("filters only", 0, 0, true),
        new("common words and filters", 0, Common, true),
        new("rarer words and filters", Rare, int.MaxValue, true),
    ];

    public string File => Name.Replace(' ', '-');

    public Question[] Ask(InventedDocuments documents)
    {
        var ranks = documents.Words.Select((word, rank) => (word, rank)).ToDictionary(known => known.word, known => known.rank);
        var random = new Random(7);
        return [.. Enumerable.Range(0, Count).Select(_ => Ask(documents.Documents[random.Next(documents.Documents.Length)], ranks, random))];
    }

    /// <summary>One word or two.</summary>
    private Question Ask(Invented document, Dictionary<string, int> ranks, Random random)
    {
        string[] known = [.. document.Words.Distinct().Where(word => ranks[word] >= FirstRank && ranks[word] < EndRank)];
        random.Shuffle(known);
        return new([.. known.Take(random.Next(1, 3))], Filters ? [.. Choose(document, random)] : []);
    }

    /// <summary>Of one to three facets the document's own value, and half of the time another one too.</summary>
    private static IEnumerable<(string, string)> Choose(Invented document, Random random)
    {
        var facets = Enumerable.Range(0, InventedDocuments.Facets).ToArray();
        random.Shuffle(facets);
        foreach (var facet in facets.Take(random.Next(1, 4)).Select(number => $"f{number}"))
        {
            var own = document.Values.First(value => value.Facet == facet);
            yield return own;
            var other = (facet, $"v{random.Next(InventedDocuments.ValuesPerFacet)}");
            if (random.Next(2) == 0 && other != own) yield return other;
        }
    }
}
