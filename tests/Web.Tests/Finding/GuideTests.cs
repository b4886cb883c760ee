using System.Globalization;
using System.Net;
using AngleSharp.Dom;

namespace OrchardVrijwilligers.Web.Tests.Finding;

[Collection(ReadHilversum.Name)]
public sealed class GuideTests(HilversumPortal portal)
{
    [Fact]
    public async Task Asks_one_question_and_keeps_what_was_answered_before()
    {
        var page = await portal.PageAsync("/keuzehulp?energie=dieren&gezelschap=ouderen&gezelschap=een-team&vraag=3");

        Assert.Equal("Wanneer kun je?", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["energie=dieren", "gezelschap=een-team", "gezelschap=ouderen"], page.QuerySelectorAll("form input[type=hidden]").Select(kept => $"{kept.GetAttribute("name")}={kept.GetAttribute("value")}").Order(StringComparer.Ordinal));
        Assert.Equal("4", page.QuerySelector("button[name=vraag]")!.GetAttribute("value"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Leads_by_its_own_buttons_from_the_first_question_to_the_result_and_back()
    {
        var page = await portal.PageAsync("/keuzehulp");
        Assert.Null(page.QuerySelector("meta[name=robots]"));
        for (var number = 1; number <= 7; number++)
        {
            Assert.Equal($"Vraag {number} van 7", page.QuerySelector("progress")!.GetAttribute("aria-label"));
            page = await portal.PageAsync(page.QuerySelector(".ov-guide__foot a")!.GetAttribute("href")!);
        }

        Assert.Equal("Dit past bij jou", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(7, page.QuerySelectorAll(".ov-answers__item").Length);
        Assert.Equal(12, page.QuerySelectorAll(".ov-note").Length);
        Assert.Equal("Vraag 4 van 7", (await portal.PageAsync(page.QuerySelectorAll(".ov-answers__item a")[3].GetAttribute("href")!)).QuerySelector("progress")!.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Marks_what_was_chosen_when_somebody_comes_back_to_a_question()
    {
        var page = await portal.PageAsync("/keuzehulp?energie=dieren&vraag=1");

        Assert.Equal(["dieren"], page.QuerySelectorAll("input[checked]").Select(chosen => chosen.GetAttribute("value")));
    }

    [Fact]
    public async Task Finds_as_many_that_fit_everything_as_the_list_does_and_says_why()
    {
        var list = await portal.PageAsync("/vacatures?sector=dieren&moment=zaterdag");
        var page = await portal.PageAsync("/keuzehulp?energie=dieren&moment=zaterdag&vraag=klaar");
        var complete = page.QuerySelectorAll(".ov-note").Where(card => card.QuerySelector(".ov-misses") is null).ToList();

        Assert.Equal(Number(list.QuerySelector("[role=status]")!), Number(page.QuerySelector("[role=status]")!));
        Assert.Equal(Number(list.QuerySelector("[role=status]")!), complete.Count);
        Assert.All(complete, card => Assert.Equal("Past bij: dieren, zaterdag", card.QuerySelector(".ov-fits")!.TextContent.Trim()));
    }

    [Fact]
    public async Task Puts_what_fits_more_before_what_fits_less()
    {
        var page = await portal.PageAsync("/keuzehulp?energie=buiten-bezig-zijn&moment=zaterdag&tijd=een-keer&waar=zuid&vraag=klaar");
        var cards = page.QuerySelectorAll(".ov-note").ToList();

        Assert.Contains("buiten, zaterdag, één keer, Zuid", cards[0].QuerySelector(".ov-fits")!.TextContent, StringComparison.Ordinal);
        var misses = cards.Select(card => card.QuerySelector(".ov-misses")?.TextContent.Count(letter => letter == ',') + 1 ?? 0).ToList();
        Assert.Equal(misses.Order(), misses);
    }

    [Fact]
    public async Task Leaves_out_what_asks_for_more_than_somebody_can()
    {
        var page = await portal.PageAsync("/keuzehulp?nederlands=ik-leer-het-nog&vraag=klaar");

        Assert.NotEmpty(page.QuerySelectorAll(".ov-note"));
        Assert.DoesNotContain(page.QuerySelectorAll(".ov-note"), card => card.TextContent.Contains("Goed Nederlands", StringComparison.Ordinal) || card.TextContent.Contains("Redelijk Nederlands", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Counts_distance_among_the_reasons()
    {
        var page = await portal.PageAsync("/keuzehulp?energie=buiten-bezig-zijn&postcode=1215&vraag=klaar");

        Assert.Matches("(vlakbij|km)", page.QuerySelector(".ov-fits")!.TextContent);
        Assert.Contains("dicht bij 1215", page.QuerySelector(".ov-answers")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_postcode_tells_how_far_it_is_and_changes_nothing_of_where_somebody_wants_to_be()
    {
        string Total(AngleSharp.Dom.IDocument page) => page.QuerySelector(".ov-list__total")!.TextContent;
        var (without, with) = (await portal.PageAsync("/keuzehulp?moment=zaterdag&waar=zuid&vraag=klaar"), await portal.PageAsync("/keuzehulp?moment=zaterdag&waar=zuid&postcode=1215&vraag=klaar"));

        Assert.Equal(Total(without), Total(with));
        Assert.Contains(with.QuerySelectorAll(".ov-facts__item"), fact => fact.TextContent.Contains("Afstand", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Brings_an_unknown_postcode_back_to_its_question_with_the_rest_kept()
    {
        var page = await portal.PageAsync("/keuzehulp?energie=dieren&waar=zuid&postcode=9999&vraag=6");

        Assert.StartsWith("Fout: ", page.Title, StringComparison.Ordinal);
        Assert.Equal("Waar wil je helpen?", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("#postcode", page.QuerySelector("[role=alert] a")!.GetAttribute("href"));
        Assert.Equal("true", page.QuerySelector("#postcode")!.GetAttribute("aria-invalid"));
        Assert.Equal("dieren", page.QuerySelector("input[type=hidden][name=energie]")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("input[name=waar][value=zuid][checked]"));
    }

    [Theory]
    [InlineData("?vraag=0")]
    [InlineData("?vraag=-3")]
    [InlineData("?vraag=99999999999999999999")]
    [InlineData("?vraag=klaar&energie=bestaat-niet&moment=%00%ff&waar=<script>")]
    [InlineData("?vraag=klaar&energie=dieren&energie=dieren&energie=&metWie=x&postcode=12")]
    [InlineData("?vraag=klaar&vraag=2&q=%22%27--")]
    public async Task Takes_whatever_stands_in_the_address(string query)
    {
        using var answer = await portal.Client.GetAsync("/keuzehulp" + query);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("<script>", (await answer.Content.ReadAsStringAsync()).Replace("<script type=\"module\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static int Number(IElement element) => int.Parse(string.Concat(element.TextContent.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
}
