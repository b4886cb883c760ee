using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Lists.Feeds;

/// <summary>Items with a date as iCalendar (RFC 5545), in Dutch time with its own time zone block.</summary>
internal static class Calendar
{
    /// <summary>How often a reader of calendars needs to ask again.</summary>
    private const string Refresh = "PT6H";

    // Summer time in the Netherlands since 1996: last Sundays of March and October (Directive 2000/84/EC).
    private const string Zone = """
        BEGIN:VTIMEZONE
        TZID:Europe/Amsterdam
        BEGIN:DAYLIGHT
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        TZNAME:CEST
        DTSTART:19960331T020000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        END:DAYLIGHT
        BEGIN:STANDARD
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        TZNAME:CET
        DTSTART:19961027T030000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        END:STANDARD
        END:VTIMEZONE
        """;

    /// <param name="title">What the calendar is called where somebody follows it.</param>
    public static string Write(string title, IEnumerable<Card> cards, PageContext page)
    {
        var text = new CalendarText().Line("BEGIN:VCALENDAR").Line("VERSION:2.0").Line("PRODID:-//OrchardVrijwilligers//NL").Line("CALSCALE:GREGORIAN").Line("METHOD:PUBLISH")
            .Text("X-WR-CALNAME", title).Line("X-WR-TIMEZONE:Europe/Amsterdam").Line($"REFRESH-INTERVAL;VALUE=DURATION:{Refresh}").Line($"X-PUBLISHED-TTL:{Refresh}");
        foreach (var line in Zone.Split('\n')) text.Line(line.TrimEnd('\r'));
        foreach (var card in cards.Where(card => card.Start is not null)) new CalendarEvents(text, card, page).Write();
        return text.Line("END:VCALENDAR").ToString();
    }
}
