namespace OrchardVrijwilligers.Search.Tests;

/// <summary>Matching, scoring and counting work in pooled memory: what a query allocates is its answer, however many documents there are.</summary>
public sealed class AllocationTests
{
    private static readonly IndexDefinition Definition = new([new TextField("text"), new FacetField("theme"), new NumberField("hours")]);
    private static readonly SearchQuery Query = new() { Text = "tuin koken", Facets = [new("theme", "groen", "zorg")], CountFacets = ["theme"], Ranges = [new("hours", 1, 5)] };

    [Fact]
    public void Allocates_no_more_over_many_documents_than_over_few() => Assert.InRange(Allocated(50_000), 1, Allocated(500) + 500);

    /// <summary>Bytes for one query: the least of some, for the pool's first arrays and the jitter's work count once.</summary>
    private static double Allocated(int documents)
    {
        using var index = SearchIndex.InMemory(Definition);
        index.Apply([.. Enumerable.Range(100_000, documents).Select(Document)], [], 1);
        var snapshot = index.Current;
        return Enumerable.Range(0, 200).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(snapshot.Search(Query).Total > documents / 10);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }

    private static SearchDocument Document(int number) => new SearchDocument($"{number}")
        .AddText("text", number % 2 == 0 ? "tuin koken" : "koken in de tuin").AddFacet("theme", ((string[])["groen", "zorg", "taal"])[number % 3]).AddNumber("hours", number % 7);
}
