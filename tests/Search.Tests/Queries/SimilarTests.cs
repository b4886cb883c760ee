namespace OrchardVrijwilligers.Search.Tests.Queries;

public sealed class SimilarTests
{
    private static readonly IndexDefinition Definition = new([new TextField("title"), new FacetField("place")]);

    private static SearchDocument Document(string id, string title, string place = "Hilversum") =>
        new SearchDocument(id).AddText("title", title).AddFacet("place", place);

    private static SearchIndex Index()
    {
        var index = SearchIndex.InMemory(Definition);
        index.Apply([
            Document("1", "Samen wandelen met ouderen in het park"), Document("2", "Wandelen met ouderen in het park"), Document("3", "Ouderen en gezelligheid", "Laren"),
            Document("4", "Soep koken"), Document("5", "De vergadering"),
        ], [], 1);
        return index;
    }

    [Fact]
    public void Finds_what_shares_most_and_never_itself()
    {
        using var index = Index();
        Assert.Equal(["2", "3"], index.Current.Similar("1").Select(hit => hit.Id));
        Assert.Empty(index.Current.Similar("4"));
        Assert.Empty(index.Current.Similar("nowhere"));
    }

    [Fact]
    public void Stays_within_the_filters_and_the_page()
    {
        using var index = Index();
        Assert.Equal(["3"], index.Current.Similar("1", new() { Facets = [new("place", "Laren")] }).Select(hit => hit.Id));
        Assert.Single(index.Current.Similar("1", new() { Take = 1 }));
        Assert.Empty(index.Current.Similar("1", new() { Take = 0 }));
    }
}
