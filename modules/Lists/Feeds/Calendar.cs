using System.Globalization;
using System.Text;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Lists.Feeds;

/// <summary>Items with a date as iCalendar (RFC 5545): CRLF, lines folded at 75 octets, Dutch time with its own time zone block.</summary>
internal static class Calendar
{
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

    public static string Write(IEnumerable<Card> cards, PageContext page)
    {
        var dutch = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//OrchardVrijwilligers//NL");
        Line(text, $"X-WR-CALNAME:{Escape(page.Site.Name)}");
        foreach (var line in Zone.Split('\n')) Line(text, line.TrimEnd('\r'));
        foreach (var card in cards.Where(card => card.Start is not null)) Event(text, card, dutch, page);
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, Card card, TimeZoneInfo dutch, PageContext page)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{card.Id}@{page.Http.Request.Host.Host}");
        Line(text, $"DTSTAMP:{card.Start!.Value.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
        Line(text, $"DTSTART;TZID=Europe/Amsterdam:{Local(card.Start.Value)}");
        if (card.End is { } end) Line(text, $"DTEND;TZID=Europe/Amsterdam:{Local(end)}");
        Line(text, $"SUMMARY:{Escape(card.Title)}");
        if (card.Summary.Length > 0) Line(text, $"DESCRIPTION:{Escape(card.Summary)}");
        if (card.Facts.FirstOrDefault(fact => fact.Icon == "map-pin") is { } place) Line(text, $"LOCATION:{Escape(place.Text)}");
        Line(text, $"URL:{page.Absolute(card.Url)}");
        Line(text, "END:VEVENT");

        string Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, dutch).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
    }

    private static string Escape(string text) => string.Concat(text.Where(letter => letter is '\n' or '\t' || !char.IsControl(letter))).Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // Folded by octets, never inside a character.
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > 75)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
