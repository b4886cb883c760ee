namespace OrchardVrijwilligers.Search.Tests.Queries;

public sealed class DutchSearchTests
{
    private static readonly IndexDefinition Definition = new([new TextField("title", 3), new TextField("body")]);

    private static Snapshot Index(SearchOptions options, params string[] titles)
    {
        var index = SearchIndex.InMemory(Definition, options);
        index.Apply([.. titles.Select(title => new SearchDocument(title).AddText("title", title))], [], 1);
        return index.Current;
    }

    private static string Found(string query, params string[] titles) => Found(Index(SearchOptions.Default, titles), query);

    private static string Found(Snapshot snapshot, string query) =>
        string.Join(", ", snapshot.Search(new() { Text = query, Take = 100 }).Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("tuin", "buurttuin")]
    [InlineData("tuinen", "buurttuin")]
    [InlineData("vrijwilligerswerk", "vrijwilliger")]
    [InlineData("taalmaatje", "maatje voor taal")]
    [InlineData("taal maatje", "taalmaatje")]
    [InlineData("schoonmaakwerk", "schoonmaak")]
    [InlineData("tuin", "moestuinen")]
    [InlineData("boerderij", "kinderboerderij")]
    [InlineData("hond", "hondenopvang")]
    public void Finds_compounds_by_their_parts_and_the_other_way_round(string query, string title) =>
        Assert.Equal(title, Found(query, title, "tuin buurt moes en hond met opvang", "taal en maatje", "werk schoonmaak kind boerderij vrijwilliger")
            .Split(", ").FirstOrDefault(found => found == title));

    [Theory]
    [InlineData("bar", "barones")]
    [InlineData("raam", "programma")]
    [InlineData("ons", "sponsor")]
    [InlineData("uur", "bestuur")]
    [InlineData("maatje", "maatregel")]
    [InlineData("zin", "gezin")]
    [InlineData("beleid", "begeleiding")]
    [InlineData("ouders", "ouderen")]
    [InlineData("park", "parkeren")]
    [InlineData("ster", "minister")]
    public void Does_not_find_words_by_chance(string query, string title) =>
        Assert.DoesNotContain(title, Found(query, title, "bar en raam", "programma regel maat", "uur best ons park eren ster").Split(", "));

    [Fact]
    public void Prefers_the_word_itself_to_a_compound()
    {
        var hits = Index(SearchOptions.Default, "buurttuin", "tuin", "buurt").Search(new() { Text = "tuin" }).Hits;
        Assert.Equal(["tuin", "buurttuin"], hits.Select(hit => hit.Id));
    }

    [Fact]
    public void Needs_no_compounds_when_told_so() =>
        Assert.Equal("tuin", Found(Index(new() { Compounds = false }, "buurttuin", "tuin", "buurt"), "tuin"));

    [Fact]
    public void Splits_by_a_word_list_too() =>
        Assert.Equal("buurttuin", Found(Index(new() { WordList = new([new("buurt", Begins: true, Ends: true), new("tuin", Begins: true, Ends: true)]) }, "buurttuin"), "tuin"));

    [Theory]
    [InlineData("buddy", "maatje")]
    [InlineData("maatje", "buddy")]
    [InlineData("fysio", "fysiotherapie")]
    [InlineData("welzijn", "sociaal werk")]
    [InlineData("sociaal werk", "welzijn")]
    public void Finds_by_synonyms(string query, string title)
    {
        SearchOptions options = new() { Synonyms = [new("buddy", "maatje"), new("fysio", "fysiotherapie", BothWays: false), new("sociaal werk", "welzijn")] };
        Assert.Contains(title, Found(Index(options, "maatje", "buddy", "fysiotherapie", "sociaal werk", "welzijn"), query).Split(", "));
        Assert.Equal("fysiotherapie", Found(Index(options, "fysio", "fysiotherapie"), "fysiotherapie"));
    }

    [Fact]
    public void Leaves_stop_words_out_when_there_are_others()
    {
        Assert.Equal("koken", Found("wie wil er koken", "koken"));
        Assert.Equal("van harte", Found("van", "van harte", "koken"));
    }

    [Fact]
    public void Takes_the_beginning_of_a_word_when_nothing_else_is_there()
    {
        Assert.Equal("vrijwilliger", Found("vrijwil", "vrijwilliger", "koken"));
        Assert.Equal("tuin, tuinieren", Found("tuin*", "tuin", "tuinieren"));
    }

    [Fact]
    public void Corrects_spelling_when_nothing_else_is_there()
    {
        var result = Index(SearchOptions.Default, "taalcafé", "koken").Search(new() { Text = "Het taalkafe" });
        Assert.Equal("taalcafé", Assert.Single(result.Hits).Id);
        Assert.Equal("Het taalcafé", result.Suggestion);
    }

    [Fact]
    public void Finds_as_many_of_the_words_as_any_document_has()
    {
        var result = Index(SearchOptions.Default, "soep koken", "soep", "tuin").Search(new() { Text = "soep koken zaterdag" });
        Assert.Equal("soep koken", Assert.Single(result.Hits).Id);
        Assert.True(result.IsLoosened);
        Assert.Equal("", Found("xyzzy", "soep"));
    }

    [Theory]
    [InlineData("e-mail", "email")]
    [InlineData("email", "e-mail")]
    [InlineData("50+", "50-plus")]
    [InlineData("50 plus", "50+")]
    [InlineData("1211ab", "1211 AB")]
    [InlineData("1211 ab", "1211AB")]
    [InlineData("18-jarige", "18 jarige")]
    [InlineData("tbv", "t.b.v.")]
    [InlineData("info@hilversum.nl", "mail naar info@hilversum.nl")]
    [InlineData("foto", "foto's")]
    public void Finds_other_ways_of_writing(string query, string title) => Assert.Equal(title, Found(query, title));

    [Fact]
    public void Finds_what_is_written_together_only_in_order() => Assert.Equal("", Found("info@hilversum.nl", "hilversum info nl").Replace("hilversum info nl", ""));

    [Fact]
    public void Completes_the_last_word()
    {
        var snapshot = Index(SearchOptions.Default, "tuinieren", "tuinieren in de tuin", "tuincafé");
        Assert.Equal(["tuinieren", "tuincafé"], snapshot.Complete("tui"));
        Assert.Equal(["In de tuinieren"], snapshot.Complete("In de tuini"));
        Assert.Empty(snapshot.Complete(""));
        Assert.Empty(snapshot.Complete("tui", -1));
    }

    [Fact]
    public void Answers_while_typing() =>
        Assert.Equal(["koken met kinderen"], Index(SearchOptions.Default, "koken met kinderen", "koken").Search(new() { Text = "koken kin", IsUnfinished = true }).Hits.Select(hit => hit.Id));
}
