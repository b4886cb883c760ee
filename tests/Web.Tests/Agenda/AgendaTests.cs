using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists.Blocks;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Web.Tests.Agenda;

[Collection(ReadSeries.Name)]
public sealed class AgendaTests(SeriesPortal portal)
{
    [Fact]
    public async Task Shows_this_week_first_and_then_each_week_that_has_something()
    {
        var page = await portal.PageAsync("/agenda");

        Assert.Equal(["Deze week 12 – 18 oktober", "Volgende week 19 – 25 oktober", "Week 44 26 oktober – 1 november"], page.QuerySelectorAll(".ov-week__title").Take(3).Select(Words));
        Assert.Equal(["Volle zaal", "Wekelijkse inloop", "Gaat niet door"], Titles(page.QuerySelector(".ov-week")!));
    }

    [Fact]
    public async Task Counts_items_and_shows_times()
    {
        var page = await portal.PageAsync("/agenda");

        Assert.Equal("7 bijeenkomsten", page.QuerySelector("[role=status]")!.TextContent);
        Assert.True(Titles(page.Body!).Count(title => title == "Wekelijkse inloop") > 5);
        Assert.Single(Titles(page.Body!), title => title == "Cursus in drie avonden");
        Assert.DoesNotContain("Vorige week", Titles(page.Body!));
    }

    [Fact]
    public async Task Reaches_what_is_far_away_by_its_pages()
    {
        var first = await portal.PageAsync("/agenda");
        var last = await portal.PageAsync(first.QuerySelectorAll(".ov-pager__pages a[href]").Last().GetAttribute("href")!);

        Assert.Equal("Een dag volgend jaar", Titles(last.Body!).Last());
    }

    [Fact]
    public async Task Says_what_does_not_go_on_what_moved_and_what_is_full()
    {
        var page = await portal.PageAsync("/agenda");
        string Standing(string title, int at = 0) => page.QuerySelectorAll(".ov-date").Where(date => date.QuerySelector("h4")!.TextContent == title).ElementAt(at).QuerySelector(".ov-standing")?.TextContent ?? "";

        Assert.Equal("Vol", Standing("Volle zaal"));
        Assert.Equal("Gaat niet door", Standing("Gaat niet door"));
        Assert.Equal(["", "Gaat niet door", "", "Nieuwe datum of tijd"], Enumerable.Range(0, 4).Select(at => Standing("Wekelijkse inloop", at)));
        Assert.Equal("Nog 3 plaatsen", Standing("Cursus in drie avonden"));
    }

    [Fact]
    public async Task A_block_begins_with_what_one_can_go_to()
    {
        using var lease = await portal.Tenants.EnterAsync("kern");
        var lookup = await lease.Services.GetRequiredService<ContentCache>().GetAsync();
        var list = PublicLists.Find(lookup.Definitions, "agenda")!;
        IEnumerable<string> Titles(int take) => lease.Services.GetRequiredService<ListBlocks>().Cards(list, new() { PageSize = take }, Audience.First(lookup)).Select(card => card.Title);

        Assert.Equal(["Wekelijkse inloop", "Cursus in drie avonden"], Titles(2));
        Assert.Equal(["Volle zaal", "Gaat niet door"], Titles(24).TakeLast(2));
    }

    [Fact]
    public async Task Keeps_the_hour_after_summer_time_and_leaves_out_a_day()
    {
        var page = await portal.PageAsync("/agenda");
        var times = page.QuerySelectorAll(".ov-date").Where(date => date.QuerySelector("h4")!.TextContent == "Wekelijkse inloop").Select(date => date.QuerySelector("time")!.GetAttribute("datetime")).ToList();

        Assert.Equal(["2026-10-14T16:00+02:00", "2026-10-21T16:00+02:00", "2026-10-28T16:00+01:00", "2026-11-05T19:00+01:00", "2026-11-18T16:00+01:00"], times.Take(5));
    }

    [Fact]
    public async Task Is_a_month_in_a_table_with_names_for_its_days_and_weeks()
    {
        var table = (await portal.PageAsync("/agenda?weergave=maand")).QuerySelector("table")!;

        Assert.StartsWith("oktober 2026", table.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"], table.QuerySelectorAll("thead th[scope=col] abbr").Select(day => day.GetAttribute("title")));
        Assert.Equal(["40", "41", "42", "43", "44"], table.QuerySelectorAll("tbody th[scope=row]").Select(week => Words(week).Split(' ')[^1]));
        Assert.All(table.QuerySelectorAll("tbody tr"), week => Assert.Equal(7, week.QuerySelectorAll("td").Length));
        Assert.Equal("2026-10-12", table.QuerySelector("time[aria-current=date]")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task Puts_every_time_of_the_month_on_its_day_past_ones_too()
    {
        var month = await portal.PageAsync("/agenda?weergave=maand");

        Assert.Equal(["17.00 Vorige week"], Day(month, "2026-10-06").Select(text => text.Replace("19.00", "17.00", StringComparison.Ordinal)));
        Assert.Equal(["10.00 Tweede zaterdag; lang, met een komma"], Day(month, "2026-10-10"));
        Assert.Equal(["16.00 Wekelijkse inloop (gaat niet door)"], Day(month, "2026-10-21"));
        Assert.Equal(["19.30 Cursus in drie avonden"], Day(month, "2026-10-27"));
        Assert.All(new[] { "2026-10-23", "2026-10-24", "2026-10-25" }, day => Assert.Contains(Day(month, day), text => text.EndsWith("Kamp van drie dagen", StringComparison.Ordinal)));
        Assert.Empty(Day(month, "2026-10-22"));
        Assert.Equal(["19.00 Wekelijkse inloop"], Day(await portal.PageAsync("/agenda?weergave=maand&maand=2026-11"), "2026-11-05"));
    }

    [Fact]
    public async Task Goes_to_other_months_and_back_to_today_with_the_filters_kept()
    {
        // What there was outdoors in this month, October, is over.
        var first = await portal.PageAsync("/agenda?soort=buiten&weergave=maand");
        var now = await portal.PageAsync(Go(first, "prev"));
        var later = await portal.PageAsync(Go(first, "next"));

        Assert.StartsWith("Agenda in november 2026", first.Title, StringComparison.Ordinal);
        Assert.Equal("/agenda?soort=buiten&weergave=maand&maand=2026-12", Go(first, "next"));
        Assert.Equal("/agenda?soort=buiten&weergave=maand", Go(later, "prev"));
        Assert.Null(now.QuerySelector(".ov-month__today"));
        Assert.Equal("/agenda?soort=buiten&weergave=maand&maand=2026-10", later.QuerySelector(".ov-month__today")!.GetAttribute("href"));
        Assert.Equal(["10.00 Tweede zaterdag; lang, met een komma"], later.QuerySelectorAll(".ov-month__item").Select(Words));
        Assert.Equal(["maand", "weergave"], later.QuerySelectorAll("#zoekform input[type=hidden]").Select(kept => kept.GetAttribute("name")!).Order(StringComparer.Ordinal));
        Assert.All(later.QuerySelectorAll(".ov-ways a"), way => Assert.Contains("soort=buiten", way.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("noindex", later.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("2025-10", "rel~=prev")]
    [InlineData("2028-10", "rel~=next")]
    public async Task Has_a_first_and_a_last_month_so_that_nobody_walks_on_for_ever(string month, string missing)
    {
        var page = await portal.PageAsync($"/agenda?weergave=maand&maand={month}");

        Assert.Null(page.QuerySelector($".ov-month__nav a[{missing}]"));
    }

    [Theory]
    [InlineData("1900-01")]
    [InlineData("9999-12")]
    [InlineData("0001-01")]
    [InlineData("2026-13")]
    [InlineData("<script>")]
    [InlineData("2026-10&maand=2026-11")]
    [InlineData("%00%ff")]
    public async Task Shows_a_month_whatever_is_asked(string month)
    {
        using var answer = await portal.Client.GetAsync($"/agenda?weergave=maand&maand={month}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("oktober 2026", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_no_month_where_dates_are_not_the_order() => Assert.Null((await portal.PageAsync("/vacatures?weergave=maand")).QuerySelector(".ov-month"));

    [Fact]
    public async Task An_empty_month_says_so() =>
        Assert.Contains("Niets gepland", (await portal.PageAsync("/agenda?weergave=maand&maand=2028-02&soort=buiten")).QuerySelector(".ov-list__total")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Counts_in_a_month_what_one_can_go_to()
    {
        var page = await portal.PageAsync("/agenda?weergave=maand&maand=2026-10");

        // What lasts whole days has no hour, and is there on each of them; what was called off or is over is there and does not count.
        var notes = page.QuerySelectorAll("td").Where(cell => string.CompareOrdinal(cell.QuerySelector("time")?.GetAttribute("datetime"), "2026-10-12") >= 0).SelectMany(cell => cell.QuerySelectorAll(".ov-month__item:not(.ov-month__item--off)")).ToLookup(note => note.QuerySelector(".ov-month__time") is not null, note => note.GetAttribute("href"));
        Assert.NotEmpty(page.QuerySelectorAll(".ov-month__item--off"));
        Assert.Equal($"{notes[true].Count() + notes[false].Distinct().Count()} keer iets te doen", page.QuerySelector(".ov-list__total")!.TextContent);
        Assert.StartsWith("Agenda in oktober 2026", page.Title, StringComparison.Ordinal);
        Assert.Equal("Alles van deze maand is al geweest", (await portal.PageAsync("/agenda?weergave=maand&maand=2026-10&soort=buiten")).QuerySelector(".ov-list__total")!.TextContent);
    }

    [Fact]
    public async Task A_series_begins_on_the_first_day_of_its_rule_and_says_its_next_day_everywhere()
    {
        // "Every second Saturday", entered on the first of October, a Thursday; it is the twelfth.
        using var answer = System.Text.Json.JsonDocument.Parse(await portal.Client.GetStringAsync("/api/v1/agenda/zaterdag"));
        Assert.Equal(("2026-10-10T08:00:00Z", "2026-10-10T11:00:00Z"), (answer.RootElement.GetProperty("start").GetString(), answer.RootElement.GetProperty("einde").GetString()));
        Assert.Contains("zaterdag 14 november 2026", await portal.Client.GetStringAsync("/agenda/feed.atom"), StringComparison.Ordinal);
        Assert.Equal("2026-11-14T10:00+01:00", (await portal.PageAsync("/agenda?soort=buiten")).QuerySelector(".ov-date time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task Says_of_what_is_over_that_it_is_and_puts_it_in_no_calendar()
    {
        var (over, coming) = (await portal.PageAsync("/agenda/vorige-week"), await portal.PageAsync("/agenda/volle-zaal"));

        Assert.Equal("Dit is al geweest", over.QuerySelector(".ov-state__word")!.TextContent);
        Assert.Null(over.QuerySelector("a[href$='.ics']"));
        Assert.NotNull(coming.QuerySelector("a[href$='.ics']"));
    }

    private static IEnumerable<string> Titles(IElement within) => within.QuerySelectorAll(".ov-date__title").Select(title => title.TextContent);

    private static IEnumerable<string> Day(IDocument page, string day) =>
        page.QuerySelectorAll("td").Single(cell => cell.QuerySelector("time")?.GetAttribute("datetime") == day).QuerySelectorAll("a").Select(Words);

    private static string Go(IDocument page, string where) => page.QuerySelector($".ov-month__nav a[rel~={where}]")!.GetAttribute("href")!;

    private static string Words(IElement element) => string.Join(' ', string.Concat(element.ChildNodes.Select(node => node.TextContent + " ")).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
