namespace OrchardVrijwilligers.Search.Tests;

/// <summary>Who keeps a <see cref="SearchAnswer"/> asks without leaving anything behind for the garbage collector.</summary>
public sealed class AllocationTests : IDisposable
{
    private const int Documents = 20_000;

    private static readonly IndexDefinition Definition = new([
        new TextField("text"), new FacetField("theme"), new FacetField("district"), new NumberField("hours"), new PointField("place"), new SortTextField("title")]);

    private static readonly SearchQuery Plain = new() { Text = "tuin koken", CountFacets = ["theme", "district"] };

    private static readonly Dictionary<string, SearchQuery> Queries = new()
    {
        ["common words"] = Plain,
        ["a rare word"] = Plain with { Text = "zeldzaam1234" },
        ["a rare and a common word"] = Plain with { Text = "tuin zeldzaam1234" },
        ["words that no document has together"] = Plain with { Text = "zeldzaam1234 zeldzaam12" },
        ["a phrase of compounds"] = Plain with { Text = "buurttuin kookclub" },
        ["filters with a choice that nothing has"] = Plain with { Facets = [new("theme", "groen", "nergens"), new("district", "oost")] },
        ["filters only"] = Plain with { Text = null, Facets = [new("theme", "groen", "zorg")] },
        ["a rare word and filters"] = Plain with { Text = "zeldzaam1234", Facets = [new("theme", "groen"), new("district", "oost")] },
        ["a range, a distance and buckets"] = Plain with { Ranges = [new("hours", 1, 5)], Near = new("place", 52.2, 5.2, 10), RangeFacets = [new("time", "hours", [new("few", null, 2), new("many", 3, null)])] },
        ["by number"] = Plain with { Sort = SortOrder.Number("hours") },
        ["by title"] = Plain with { Sort = SortOrder.Title("title") },
        ["by distance, far on"] = Plain with { Near = new("place", 52.2, 5.2), Sort = SortOrder.Distance, Skip = 200 },
    };

    public static TheoryData<string> Kinds => [.. Queries.Keys];

    private readonly SearchIndex index = SearchIndex.InMemory(Definition);

    public AllocationTests()
    {
        index.Apply([.. Enumerable.Range(0, Documents).Select(Document)], [], 1);
        index.Apply([Document(7), Document(Documents)], ["3"], 2);
    }

    public void Dispose() => index.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Allocates_nothing_for(string kind)
    {
        var (snapshot, query, answer) = (index.Current, Queries[kind], new SearchAnswer());

        var least = Enumerable.Range(0, 50).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            snapshot.Search(query, answer);
            Read(answer);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });

        Assert.Equal(0, least);
        Assert.True(answer.Total > 0);
    }

    /// <summary>All that a page shows.</summary>
    private static void Read(SearchAnswer answer)
    {
        var letters = 0;
        foreach (var hit in answer.Hits) letters += hit.Id.Length;
        for (var facet = 0; facet < 2; facet++)
            for (var i = 0; i < answer.Counts(facet).Count; i++) letters += answer.Counts(facet)[i].Value.Length;
        Assert.True(letters > 0);
    }

    private static SearchDocument Document(int number) => new SearchDocument($"{number}")
        .AddText("text", $"{(number % 2 == 0 ? "tuin koken" : "koken in de tuin")} zeldzaam{number} zeldzaam{number % 2000} {(number % 50 == 0 ? "buurttuin met kookclub" : "")}")
        .AddFacet("theme", ((string[])["groen", "zorg", "taal"])[number % 3]).AddFacet("district", ((string[])["oost", "zuid"])[number % 2])
        .AddNumber("hours", number % 7).AddPoint("place", 52 + number % 100 / 100.0, 5 + number % 70 / 70.0).SortText("title", $"titel {number % 97}");
}
