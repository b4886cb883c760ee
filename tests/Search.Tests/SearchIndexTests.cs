using System.Text;

namespace OrchardVrijwilligers.Search.Tests;

public sealed class SearchIndexTests : IDisposable
{
    private static readonly IndexDefinition Definition = new([
        new TextField("title", 3), new TextField("body"), new FacetField("theme"), new FacetField("moment", Tree: true),
        new NumberField("hours"), new PointField("place"), new SortTextField("title")]);

    private readonly SearchIndex index = SearchIndex.InMemory(Definition);

    public SearchIndexTests() => index.Apply([
        Vacancy("tuin", "Buurttuin onderhouden", "zaterdag/ochtend", 2, "groen", "buiten").AddPoint("place", 52.22, 5.17),
        Vacancy("taal", "Taalmaatje worden", "maandag", 3, "taal"),
        Vacancy("soep", "Soep koken voor de buurt", "zaterdag/middag", 4, "eten", "buurt").AddPoint("place", 52.37, 4.90),
    ], [], 7);

    public void Dispose() => index.Dispose();

    private static SearchDocument Vacancy(string id, string title, string moment, double hours, params string[] themes)
    {
        var document = new SearchDocument(id) { Payload = Encoding.UTF8.GetBytes(id) }
            .AddText("title", title).AddFacet("moment", moment).AddNumber("hours", hours).SortText("title", title);
        foreach (var theme in themes) document.AddFacet("theme", theme);
        return document;
    }

    private SearchResult Search(SearchQuery query) => index.Current.Search(query);
    private IEnumerable<string> Ids(SearchQuery query) => Search(query).Hits.Select(hit => hit.Id);

    [Fact]
    public void Finds_everything_without_a_text() => Assert.Equal(["soep", "taal", "tuin"], Ids(new()));

    [Fact]
    public void Finds_only_what_has_all_the_words() => Assert.Equal(["soep"], Ids(new() { Text = "KOKEN Sóep" }));

    [Fact]
    public void Finds_a_phrase_only_in_its_order()
    {
        Assert.Equal(["soep"], Ids(new() { Text = "\"soep koken\"" }));
        Assert.Empty(Ids(new() { Text = "\"koken soep\"" }));
    }

    [Fact]
    public void Gives_the_payload_back() =>
        Assert.Equal("taal", Encoding.UTF8.GetString(Search(new() { Text = "taalmaatje" }).Hits[0].Payload.Span));

    [Fact]
    public void Counts_a_facet_without_its_own_selection()
    {
        var result = Search(new() { Facets = [new("theme", "groen"), new("moment", "zaterdag")], CountFacets = ["theme", "moment"] });
        Assert.Equal(1, result.Total);
        Assert.Equal([new("buiten", 1, false), new("buurt", 1, false), new("eten", 1, false), new("groen", 1, true)], result.Facets["theme"]);
        Assert.Equal([new("zaterdag", 1, true), new("zaterdag/ochtend", 1, false)], result.Facets["moment"]);
    }

    [Fact]
    public void Counts_and_filters_buckets_of_a_number()
    {
        var hours = new RangeFacet("time", "hours", [new("kort", null, 3), new("lang", 3, null)]);
        var result = Search(new() { RangeFacets = [hours], Facets = [new("time", "lang")] });
        Assert.Equal(2, result.Total);
        Assert.Equal([new("kort", 2, false), new("lang", 2, true)], result.Facets["time"]);
    }

    [Fact]
    public void Finds_what_is_near_and_sorts_by_distance()
    {
        var near = new DistanceFilter("place", 52.37, 4.90, 30);
        Assert.Equal(["soep", "tuin"], Ids(new() { Near = near, Sort = SortOrder.Distance }));
        Assert.Equal(["soep"], Ids(new() { Near = near with { Kilometers = 10 } }));
        Assert.Equal(["soep", "tuin", "taal"], Ids(new() { Near = near with { Kilometers = null }, Sort = SortOrder.Distance }));
    }

    [Fact]
    public void Sorts_by_number_and_title()
    {
        Assert.Equal(["soep", "taal", "tuin"], Ids(new() { Sort = SortOrder.Number("hours", descending: true) }));
        Assert.Equal(["tuin", "soep", "taal"], Ids(new() { Sort = SortOrder.Title("title") }));
    }

    [Fact]
    public void Replaces_and_deletes_at_once()
    {
        index.Apply([Vacancy("taal", "Taalcafé", "dinsdag", 1)], ["soep", "nowhere"], 8);
        Assert.Equal(8, index.Cursor);
        Assert.Equal(["taal", "tuin"], Ids(new()));
        Assert.Equal(0, Search(new() { Text = "taalmaatje" }).Total);
        Assert.Equal(1, Search(new() { Text = "taalcafe" }).Total);
    }

    [Fact]
    public void Keeps_a_snapshot_as_it_was()
    {
        var before = index.Current;
        index.Apply([], ["soep"], 9);
        Assert.Equal(3, before.Search(new()).Total);
        Assert.Equal(2, index.Current.Search(new()).Total);
    }

    [Theory]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(3, 10)]
    [InlineData(0, 0)]
    public void Gives_an_empty_page_beyond_the_end(int skip, int take)
    {
        var result = Search(new() { Skip = skip, Take = take });
        Assert.Equal(3, result.Total);
        Assert.Empty(result.Hits);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\0")]
    [InlineData("\ud83d\ude00 \ud83d")]
    [InlineData("مرحبا بكم \"")]
    [InlineData("   ")]
    public void Takes_any_text(string text) => Assert.NotNull(Search(new() { Text = text }));

    [Fact]
    public void Refuses_fields_that_are_not_defined()
    {
        Assert.Throws<ArgumentException>(() => Search(new() { CountFacets = ["color"] }));
        Assert.Throws<ArgumentException>(() => index.Apply([new SearchDocument("x").AddText("color", "red")], [], 1));
    }
}
