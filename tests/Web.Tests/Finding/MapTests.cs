using System.Globalization;
using AngleSharp.Dom;

namespace OrchardVrijwilligers.Web.Tests.Finding;

[Collection(ReadHilversum.Name)]
public sealed class MapTests(HilversumPortal portal)
{
    [Theory]
    [InlineData("")]
    [InlineData("&wijk=zuid")]
    [InlineData("&sector=dieren&sorteer=titel")]
    [InlineData("&q=koken&pagina=2")]
    public async Task Shows_the_items_of_the_list_in_its_order(string rest)
    {
        var list = await portal.PageAsync("/vacatures?" + rest.TrimStart('&'));
        var map = await portal.PageAsync("/vacatures?weergave=kaart" + rest);

        Assert.Equal(Titles(list), Titles(map));
        Assert.Equal(Total(list), Total(map));
    }

    [Fact]
    public async Task Numbers_each_item_of_the_page_that_has_a_place_and_draws_the_others_as_dots()
    {
        var map = await portal.PageAsync("/vacatures?weergave=kaart");
        var numbers = map.QuerySelectorAll(".ov-map__number").Select(number => int.Parse(number.TextContent, CultureInfo.InvariantCulture)).ToList();
        var elsewhere = int.Parse(string.Concat(map.QuerySelector(".ov-map__elsewhere")!.TextContent.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.All(numbers, number => Assert.InRange(number, 1, 20));
        Assert.Equal(Total(map), numbers.Count + map.QuerySelectorAll(".ov-map__dot").Length + elsewhere);
    }

    [Fact]
    public async Task Every_name_stands_inside_the_drawing_also_in_the_large_letters_of_a_phone()
    {
        var map = await portal.PageAsync("/vacatures?weergave=kaart");
        var width = double.Parse(map.QuerySelector(".ov-map__svg")!.GetAttribute("viewBox")!.Split(' ')[2], CultureInfo.InvariantCulture);

        Assert.All(map.QuerySelectorAll(".ov-map__label text"), name =>
        {
            var (middle, half) = (double.Parse(name.GetAttribute("x")!, CultureInfo.InvariantCulture), name.TextContent.Length * 9 / 2d);
            Assert.True(middle >= half && middle <= width - half, $"{name.TextContent} stands around {middle} of {width}");
        });
    }

    [Fact]
    public async Task Leads_from_an_area_to_as_many_items_as_it_says()
    {
        var map = await portal.PageAsync("/vacatures?weergave=kaart&sector=natuur-milieu-en-energie");
        var areas = map.QuerySelectorAll("a.ov-map__link");

        Assert.InRange(areas.Length, 5, 8);
        foreach (var area in areas)
        {
            var said = int.Parse(string.Concat(area.GetAttribute("aria-label")!.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
            var chosen = await portal.PageAsync(area.GetAttribute("href")!);
            Assert.Equal(said, Total(chosen));
            Assert.NotNull(chosen.QuerySelector("a.ov-map__link[aria-current]"));
        }
    }

    [Fact]
    public async Task Leads_from_the_chosen_area_back_to_all()
    {
        var map = await portal.PageAsync("/vacatures?weergave=kaart&wijk=zuid");

        Assert.Equal("/vacatures?weergave=kaart", map.QuerySelector("a.ov-map__link[aria-current]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Stays_when_filters_change_and_goes_when_the_list_is_chosen()
    {
        var map = await portal.PageAsync("/vacatures?weergave=kaart&wijk=zuid");

        Assert.Equal("kaart", map.QuerySelector("#zoekform input[name=weergave]")!.GetAttribute("value"));
        Assert.Equal("/vacatures?wijk=zuid", map.QuerySelectorAll(".ov-ways__way").First(way => way.TextContent.Contains("Lijst", StringComparison.Ordinal)).GetAttribute("href"));
        Assert.Contains("weergave=kaart", map.QuerySelector(".ov-chip")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/vacatures?weergave=kaart")]
    [InlineData("/vacatures?postcode=1215")]
    [InlineData("/vacatures?wijk=zuid&inzet=eenmalig")]
    public async Task Keeps_crawlers_to_the_list_itself(string path)
    {
        var page = await portal.PageAsync(path);

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.EndsWith("/vacatures", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_how_far_away_each_item_is()
    {
        var list = await portal.PageAsync("/vacatures?postcode=1215&sorteer=afstand");
        var map = await portal.PageAsync("/vacatures?postcode=1215&sorteer=afstand&weergave=kaart");

        Assert.Contains("vlakbij", list.QuerySelector(".ov-note .ov-facts")!.TextContent, StringComparison.Ordinal);
        Assert.Matches(@"\d,\d km", map.QuerySelector(".ov-lines")!.TextContent);
    }

    [Theory]
    [InlineData("wijk=zuid&sector=dieren", "Zonder ‘")]
    [InlineData("wijk=zuid&sector=dieren&q=taal", "Zonder ‘")]
    [InlineData("wijk=zuid&sector=dieren&inzet=maandelijks&moment=zondag", "’ en ‘")]
    public async Task Says_what_to_loosen_with_counts_that_hold(string query, string words)
    {
        var empty = await portal.PageAsync("/vacatures?" + query);
        var advice = empty.QuerySelectorAll(".ov-empty__list a");

        Assert.Equal(0, Total(empty));
        Assert.NotEmpty(advice);
        Assert.All(advice, link => Assert.Contains(words, link.TextContent, StringComparison.Ordinal));
        foreach (var link in advice)
            Assert.Equal(Total(await portal.PageAsync(link.GetAttribute("href")!)), int.Parse(string.Concat(link.TextContent.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture));
    }

    private static List<string> Titles(IDocument page) => [.. page.QuerySelectorAll(".ov-list__results .ov-note__link").Select(link => link.TextContent)];

    private static int Total(IDocument page) => int.TryParse(string.Concat(page.QuerySelector("[role=status]")!.TextContent.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture, out var total) ? total : 0;
}
