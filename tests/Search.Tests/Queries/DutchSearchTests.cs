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
    [InlineData("aars", "kunstenaars")]
    [InlineData("tijd", "maaltijd")]
    [InlineData("oost", "zuidoost")]
    [InlineData("buit", "buitendag")]
    public void Takes_no_part_that_makes_no_compounds(string query, string title)
    {
        WordList list = new([new("kunst", true, true), new("aars", false, false), new("maal", true, true), new("tijd", true, true), new("zuid", true, false), new("oost", true, true), new("buit", true, true), new("dag", true, true)]);
        Assert.DoesNotContain(title, Found(Index(new() { WordList = list }, title, query), query).Split(", "));
    }

    [Fact]
    public void Prefers_the_split_that_leaves_nothing_out()
    {
        WordList list = new([new("haven", true, true), new("have", true, true), new("pad", true, true), new("buur", true, true), new("buurt", true, true), new("huis", true, true), new("thuis", true, true)]);
        var index = Index(new() { WordList = list }, "havenpad", "buurthuis", "have", "thuis");
        Assert.Equal("have", Found(index, "have"));
        Assert.Equal("thuis", Found(index, "thuis"));
        Assert.Equal("buurthuis", Found(index, "huis"));
    }

    [Fact]
    public void Finds_the_parts_of_parts() =>
        Assert.Equal("schoolspeelplaats", Found(Index(new() { WordList = new([new("school", true, true), new("speelplaats", true, true), new("speel", true, false), new("plaats", true, true)]) }, "schoolspeelplaats"), "plaats"));

    [Fact]
    public void Finds_the_parts_of_a_word_only_near_each_other() =>
        Assert.Equal("maatje voor de taal", Found("taalmaatje", "maatje voor de taal", "taal is leuk als je haar elke dag spreekt met een maatje"));

    [Fact]
    public void Ranks_what_is_written_as_one_word_first() =>
        Assert.Equal("taalmaatje", Index(SearchOptions.Default, "taal en maatje", "taalmaatje", "maatje, taal").Search(new() { Text = "taal maatje" }).Hits[0].Id);

    [Theory]
    [InlineData("1211 AB", "1211 VE")]
    [InlineData("75+", "buren van 75 jaar")]
    [InlineData("18-jarige", "onder 18 jaar")]
    public void Finds_by_the_number_alone(string query, string title) => Assert.Equal(title, Found(query, title, "koken"));

    [Fact]
    public void Comes_near_when_asked_loosely()
    {
        var index = Index(SearchOptions.Default, "mantelzorger", "mantelzorg", "tuin", "soep");
        Assert.Equal("mantelzorg", Found(index, "mantelzorg"));
        Assert.Equal(["mantelzorg", "mantelzorger"], index.Search(new() { Text = "mantelzorg", IsLoose = true }).Hits.Select(hit => hit.Id));
        Assert.Equal(2, index.Search(new() { Text = "tuin en soep", IsLoose = true }).Total);
        Assert.Equal(0, index.Search(new() { Text = "xyzzy", IsLoose = true }).Total);
        Assert.Null(index.Search(new() { Text = "tuin", IsLoose = true }).Suggestion);
    }

    [Fact]
    public void Asks_for_the_parts_of_a_compound_that_nobody_writes() =>
        Assert.Equal(["tuin"], Index(new() { WordList = new([new("tuin", true, true), new("huis", true, true)]) }, "tuin", "soep").Search(new() { Text = "tuinhuis", IsLoose = true }).Hits.Select(hit => hit.Id));

    [Theory]
    [InlineData("zwemen", "zwemmen", true)]
    [InlineData("speeddaten", "speeddate", true)]
    [InlineData("doof", "door", false)]
    [InlineData("schaatsen", "schatten", false)]
    public void Corrects_a_word_that_is_known_only_for_a_doubled_letter_or_an_ending(string typed, string title, bool isCorrected)
    {
        var result = Index(new() { WordList = new([new(typed, true, true)]) }, title, "soep").Search(new() { Text = typed });
        Assert.Equal((isCorrected ? title : null, isCorrected ? 1 : 0), (result.Suggestion, result.Total));
    }

    [Theory]
    [InlineData("konein", "konijn")]
    [InlineData("lijden", "leiden")]
    [InlineData("bucht", "bugt")]
    public void Hears_what_sounds_the_same(string typed, string title) =>
        Assert.Equal(title, Index(SearchOptions.Default, title, "soep").Search(new() { Text = typed }).Suggestion);

    [Fact]
    public void Corrects_into_a_word_of_the_list_that_the_documents_have_in_another_form()
    {
        SearchOptions options = new() { WordList = new([new("schaken", true, true), new("schaker", true, true)]), Compounds = false };
        var result = Index(options, "schaakt", "soep").Search(new() { Text = "schakken" });
        Assert.Equal(("schaken", 1L), (result.Suggestion, result.Total));
    }

    [Fact]
    public void Corrects_into_a_word_that_only_stands_for_others()
    {
        var result = Index(new() { Synonyms = [new("alzheimer", "dementie", BothWays: false)] }, "dementie", "soep").Search(new() { Text = "alzeimer" });
        Assert.Equal(("alzheimer", 1L), (result.Suggestion, result.Total));
    }

    [Theory]
    [InlineData("alzheimer")]
    [InlineData("blzheimer")]
    public void Takes_nothing_for_itself_nor_for_a_word_from_elsewhere_with_another_first_letter(string typed) =>
        Assert.Null(Index(new() { Synonyms = [new("alzheimer", "dementie", BothWays: false)] }, "soep").Search(new() { Text = typed, IsLoose = true }).Suggestion);

    [Fact]
    public void Guesses_no_more_than_a_few_words_of_one_text()
    {
        var typed = string.Join(' ', Enumerable.Range(0, 20).Select(at => $"qwertyuiop{(char)('a' + at)}")) + " tuinn";
        Assert.Null(Index(SearchOptions.Default, "tuin", "soep").Search(new() { Text = typed, IsLoose = true }).Suggestion);
        Assert.NotNull(Index(SearchOptions.Default, "tuin", "soep").Search(new() { Text = "qwertyuiop tuinn", IsLoose = true }).Suggestion);
    }

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
        Assert.Equal(["tuincafé"], snapshot.Complete("tuin"));
        Assert.Empty(Index(SearchOptions.Default, "tussen de buien").Complete("tus"));
    }

    [Fact]
    public void Answers_while_typing() =>
        Assert.Equal(["koken met kinderen"], Index(SearchOptions.Default, "koken met kinderen", "koken").Search(new() { Text = "koken kin", IsUnfinished = true }).Hits.Select(hit => hit.Id));
}
