namespace OrchardVrijwilligers.Web.Tests.Finding;

/// <summary>The search over everything: what leads, and what is found that no list shows.</summary>
[Collection(ReadHilversum.Name)]
public sealed class SearchPageTests(HilversumPortal portal)
{
    [Theory]
    [InlineData("training", "/trainingen/")]
    [InlineData("dementie training", "/trainingen/omgaan-met-dementie")]
    [InlineData("verhalen", "/verhalen/")]
    [InlineData("Contact", "/contact")]
    [InlineData("zwemmen", "/vacatures/")]
    public async Task Begins_with_the_kind_of_thing_that_was_named(string text, string first)
    {
        var page = await portal.PageAsync($"/zoeken?q={Uri.EscapeDataString(text)}");
        Assert.StartsWith(first, page.QuerySelector(".ov-found__group a.ov-note__link")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("noodgevallen", "/contact", "the text of a block")]
    [InlineData("Voorbeeldplein", "/contact", "a field of a block")]
    [InlineData("openingstijden", "/contact", "words that an editor gave")]
    public async Task Finds_a_page_by(string text, string path, string what)
    {
        var page = await portal.PageAsync($"/zoeken?q={text}");
        Assert.True(page.QuerySelectorAll("a.ov-note__link").Any(link => link.GetAttribute("href") == path), what);
    }

    [Fact]
    public async Task Who_types_a_sentence_also_gets_what_has_not_all_of_it()
    {
        var words = await portal.PageAsync("/vacatures?q=lekker+koken+mensen");
        var sentence = await portal.PageAsync("/vacatures?q=ik+wil+graag+lekker+koken+met+mensen");

        Assert.Equal("", Hint(words));
        Assert.Equal("Niet alles past bij al je woorden. Het beste staat bovenaan.", Hint(sentence));
        Assert.InRange(sentence.QuerySelectorAll(".ov-list__results .ov-note").Length, words.QuerySelectorAll(".ov-list__results .ov-note").Length + 1, int.MaxValue);
    }

    [Theory]
    [InlineData("/zoeken?q=ik+wil+graag+lekker+koken+met+mensen")]
    [InlineData("/zoeken?q=vrijwilliger")]
    public async Task Leads_only_to_lists_that_there_are_and_that_show_as_many(string path)
    {
        var page = await portal.PageAsync(path);
        var lists = page.QuerySelectorAll(".ov-found__group > p > a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.NotEmpty(lists);
        foreach (var list in lists)
            Assert.Equal(page.QuerySelectorAll(".ov-found__group").Single(group => group.QuerySelector($"a[href='{list}']") is not null).QuerySelector(".nl-number-badge")!.TextContent,
                (await portal.PageAsync(list)).QuerySelector("[role=status]")!.TextContent.Trim().Split(' ')[0]);
    }

    [Fact]
    public async Task A_question_without_a_letter_is_none() => Assert.Empty((await portal.PageAsync("/zoeken?q=%F0%9F%8D%95%20!")).QuerySelectorAll(".ov-found"));

    private static string Hint(AngleSharp.Dom.IDocument page) => page.QuerySelector(".ov-hint")?.TextContent ?? "";
}
