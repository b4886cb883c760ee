using System.Text.Json;
using Entry = OrchardVrijwilligers.Web.Tests.Agenda.StrictCalendar.Entry;

namespace OrchardVrijwilligers.Web.Tests.Agenda;

[Collection(ReadSeries.Name)]
public sealed class CalendarTests(SeriesPortal portal)
{
    [Fact]
    public async Task Writes_a_series_as_its_rule_with_its_exceptions()
    {
        var events = (await portal.CalendarAsync("/agenda/wekelijkse-inloop.ics")).Events;
        var series = Assert.Single(events, one => StrictCalendar.Text(one, "RRULE") is not null);

        Assert.Equal("FREQ=WEEKLY;BYDAY=WE", StrictCalendar.Text(series, "RRULE"));
        Assert.Equal("20261014T160000", StrictCalendar.Text(series, "DTSTART"));
        Assert.Equal("20261014T180000", StrictCalendar.Text(series, "DTEND"));
        Assert.Equal("20261111T160000", StrictCalendar.Text(series, "EXDATE"));
    }

    [Fact]
    public async Task Writes_a_day_that_is_called_off_or_moved_over_the_rule_with_a_higher_number()
    {
        var events = (await portal.CalendarAsync("/agenda/wekelijkse-inloop.ics")).Events;
        var series = events.Single(one => StrictCalendar.Text(one, "RRULE") is not null);
        var off = events.Single(one => StrictCalendar.Text(one, "RECURRENCE-ID") == "20261021T160000");
        var moved = events.Single(one => StrictCalendar.Text(one, "RECURRENCE-ID") == "20261104T160000");

        Assert.Equal(3, events.Count);
        Assert.Single(events.Select(one => StrictCalendar.Text(one, "UID")).Distinct());
        Assert.Equal("CANCELLED", StrictCalendar.Text(off, "STATUS"));
        Assert.StartsWith("De zaal is dicht.", StrictCalendar.Text(off, "DESCRIPTION"), StringComparison.Ordinal);
        Assert.Equal(("CONFIRMED", "20261105T190000", "20261105T210000"), (StrictCalendar.Text(moved, "STATUS"), StrictCalendar.Text(moved, "DTSTART"), StrictCalendar.Text(moved, "DTEND")));
        Assert.All(new[] { off, moved }, one => Assert.True(Number(one) > Number(series)));
    }

    [Fact]
    public async Task Begins_a_rule_on_its_own_first_day_and_ends_it_in_utc()
    {
        var one = Assert.Single((await portal.CalendarAsync("/agenda/tweede-zaterdag-lang-met-een-komma.ics")).Events);

        Assert.Equal("20261010T100000", StrictCalendar.Text(one, "DTSTART"));
        Assert.Equal("FREQ=MONTHLY;BYDAY=2SA;UNTIL=20270101T225959Z", StrictCalendar.Text(one, "RRULE"));
        Assert.Equal(@"Tweede zaterdag\; lang\, met een komma", StrictCalendar.Text(one, "SUMMARY"));
    }

    [Fact]
    public async Task Writes_each_evening_of_a_course_by_itself()
    {
        var events = (await portal.CalendarAsync("/agenda/cursus-in-drie-avonden.ics")).Events;

        Assert.Equal(["20261020T193000", "20261027T193000", "20261103T193000"], events.Select(one => StrictCalendar.Text(one, "DTSTART")));
        Assert.Equal(3, events.Select(one => StrictCalendar.Text(one, "UID")).Distinct().Count());
    }

    [Fact]
    public async Task Says_that_something_does_not_go_on_with_a_number_that_a_calendar_believes()
    {
        await portal.RunAsync("gaat-door", """{ "name": "content", "data": [ """ + SeriesPortal.Item("wissel", "Wisselend", "2026-12-01T17:00:00Z", "2026-12-01T18:00:00Z", "") + " ] }");
        var before = Assert.Single((await portal.CalendarAsync("/agenda/wisselend.ics")).Events);
        portal.Clock.Advance(TimeSpan.FromMinutes(2));
        await portal.RunAsync("gaat-niet-door", """{ "name": "content", "data": [ """ + SeriesPortal.Item("wissel", "Wisselend", "2026-12-01T17:00:00Z", "2026-12-01T18:00:00Z", """, "Status": { "Text": "afgelast" }""") + " ] }");
        var after = Assert.Single((await portal.CalendarAsync("/agenda/wisselend.ics")).Events);

        Assert.Equal(("CONFIRMED", "CANCELLED"), (StrictCalendar.Text(before, "STATUS"), StrictCalendar.Text(after, "STATUS")));
        Assert.Equal(StrictCalendar.Text(before, "UID"), StrictCalendar.Text(after, "UID"));
        Assert.True(Number(after) > Number(before));
        await portal.RunAsync("weer-weg", """{ "name": "content", "data": [ """ + SeriesPortal.Item("wissel", "Wisselend", "2026-10-01T17:00:00Z", "2026-10-01T18:00:00Z", "") + " ] }");
    }

    [Fact]
    public async Task Follows_a_selection_of_the_list()
    {
        var all = await portal.CalendarAsync("/agenda.ics");
        var outside = await portal.CalendarAsync("/agenda.ics?soort=buiten");
        var page = await portal.PageAsync("/agenda?soort=buiten");

        Assert.True(all.Events.Count > outside.Events.Count);
        Assert.Single(outside.Events);
        Assert.Equal("/agenda.ics?soort=buiten", page.QuerySelector(".ov-follow a[href*='.ics']")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Gives_whole_days_no_hour()
    {
        var camp = Assert.Single((await portal.CalendarAsync("/agenda/kamp-van-drie-dagen.ics")).Events);

        Assert.Equal(("20261023", "20261026"), (Day(camp, "DTSTART"), Day(camp, "DTEND")));
    }

    [Fact]
    public async Task Answers_a_reader_that_has_it_already_in_a_few_bytes()
    {
        using var first = await portal.Client.GetAsync("/agenda.ics");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/agenda.ics") { Headers = { { "If-None-Match", first.Headers.ETag!.ToString() } } };
        using var second = await portal.Client.SendAsync(again);

        Assert.Equal(304, (int)second.StatusCode);
    }

    [Fact]
    public async Task The_page_of_a_series_is_about_the_next_time_that_goes_on_and_leads_to_the_others()
    {
        var page = await portal.PageAsync("/agenda/wekelijkse-inloop");
        var off = await portal.PageAsync("/agenda/wekelijkse-inloop?datum=2026-10-21");

        Assert.Equal("2026-10-14T16:00+02:00", page.QuerySelector(".ov-top time")!.GetAttribute("datetime"));
        Assert.Equal("elke woensdag", page.QuerySelectorAll(".ov-panel__fact").First(fact => fact.QuerySelector("dt")!.TextContent == "Hoe vaak").QuerySelector("dd")!.TextContent);
        Assert.Equal(8, page.QuerySelectorAll(".ov-times li").Length);
        Assert.Equal("Dit gaat niet door", off.QuerySelector(".ov-state__word")!.TextContent.Trim());
        Assert.Contains("De zaal is dicht.", off.QuerySelector(".ov-state")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/agenda/wekelijkse-inloop", off.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("/agenda/wekelijkse-inloop?datum=2026-10-14", off.QuerySelector(".ov-state a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("2026-10-15", "Op donderdag 15 oktober 2026 is dit er niet. De eerstvolgende keer: wo 14 oktober, 16.00 – 18.00 uur")] // no day of the rule
    [InlineData("2026-11-11", "Op woensdag 11 november 2026 is dit er niet. De eerstvolgende keer: wo 14 oktober, 16.00 – 18.00 uur")] // left out
    [InlineData("2026-10-28", null)]
    [InlineData("2026-11-04", null)] // moved from this day
    [InlineData("2026-11-05", null)] // to this day
    [InlineData("9999-12-31", null)]
    [InlineData("morgen", null)]
    public async Task Says_of_a_day_that_it_is_none_of_them(string day, string? said)
    {
        var page = await portal.PageAsync("/agenda/wekelijkse-inloop?datum=" + day);

        Assert.Equal(said, page.QuerySelector(".ov-hint") is not { } hint ? null : string.Join(' ', hint.TextContent.Replace("\u2060", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.EndsWith("/agenda/wekelijkse-inloop", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_a_time_that_was_moved_on_its_new_day_too() =>
        Assert.Equal("2026-11-05T19:00+01:00", (await portal.PageAsync("/agenda/wekelijkse-inloop?datum=2026-11-05")).QuerySelector(".ov-top time")!.GetAttribute("datetime"));

    [Theory]
    [InlineData("?datum=2026-10-15")]
    [InlineData("?datum=9999-12-31")]
    [InlineData("?datum=0001-01-01")]
    [InlineData("?datum=<script>")]
    [InlineData("?datum=")]
    public async Task The_page_is_about_the_next_time_when_the_address_names_no_other(string query) =>
        Assert.Equal("2026-10-14T16:00+02:00", (await portal.PageAsync("/agenda/wekelijkse-inloop" + query)).QuerySelector(".ov-top time")!.GetAttribute("datetime"));

    [Fact]
    public async Task Offers_to_sign_up_as_long_as_there_is_a_place()
    {
        Assert.Equal("mailto:cursus@voorbeeld.example", (await portal.PageAsync("/agenda/cursus-in-drie-avonden")).QuerySelector(".ov-top__go a")!.GetAttribute("href"));
        Assert.Contains("Nog 3 plaatsen", (await portal.PageAsync("/agenda/cursus-in-drie-avonden")).QuerySelector(".ov-top__go")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await portal.PageAsync("/agenda/volle-zaal")).QuerySelector(".ov-top__go"));
        Assert.Equal("Dit zit vol", (await portal.PageAsync("/agenda/volle-zaal")).QuerySelector(".ov-state__word")!.TextContent.Trim());
        Assert.Null((await portal.PageAsync("/agenda/gaat-niet-door")).QuerySelector(".ov-top__go"));
        Assert.Null((await portal.PageAsync("/agenda/vorige-week")).QuerySelector(".ov-top__go"));
        Assert.Contains("Aanmelden hoeft niet", (await portal.PageAsync("/agenda/wekelijkse-inloop")).QuerySelector(".ov-top")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_machines_the_same()
    {
        var weekly = await ThingAsync("/agenda/wekelijkse-inloop");
        var off = await ThingAsync("/agenda/gaat-niet-door");
        var full = await ThingAsync("/agenda/volle-zaal");

        Assert.Equal("2026-10-14T16:00:00+02:00", weekly.GetProperty("startDate").GetString());
        Assert.Equal(["2026-10-14T16:00:00+02:00", "2026-10-21T16:00:00+02:00", "2026-10-28T16:00:00+01:00"], weekly.GetProperty("subEvent").EnumerateArray().Take(3).Select(time => time.GetProperty("startDate").GetString()));
        Assert.Equal("https://schema.org/EventCancelled", weekly.GetProperty("subEvent")[1].GetProperty("eventStatus").GetString());
        Assert.Equal("https://schema.org/EventCancelled", off.GetProperty("eventStatus").GetString());
        Assert.Equal(0, full.GetProperty("remainingAttendeeCapacity").GetInt32());
    }

    [Fact]
    public async Task Refuses_a_rule_that_it_does_not_understand_and_says_how_to_write_one()
    {
        var problem = await Assert.ThrowsAnyAsync<Exception>(() => portal.RunAsync("fout", """{ "name": "content", "data": [ """ + SeriesPortal.Item("fout", "Fout", "2026-12-01T17:00:00Z", null, """, "Recurrence": { "Rule": "elke woensdag" }""") + " ] }"));

        Assert.Contains("FREQ=WEEKLY;BYDAY=WE", problem.ToString(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> ThingAsync(string path)
    {
        using var document = JsonDocument.Parse((await portal.PageAsync(path)).QuerySelector("script[type='application/ld+json']")!.TextContent);
        return document.RootElement.Clone();
    }

    private static int Number(List<Entry> one) => int.Parse(StrictCalendar.Text(one, "SEQUENCE")!, System.Globalization.CultureInfo.InvariantCulture);

    private static string Day(List<Entry> one, string name) => one.Single(entry => entry.Name == name && entry.Parameters["VALUE"] == "DATE").Value;
}
