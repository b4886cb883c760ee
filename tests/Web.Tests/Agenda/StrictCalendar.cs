using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Web.Tests.Agenda;

/// <summary>Reads iCalendar as strictly as RFC 5545 is written, and throws at the first thing that is not so.</summary>
public sealed partial class StrictCalendar
{
    private static readonly string[] Once = ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS", "RRULE", "RECURRENCE-ID", "URL", "GEO", "DESCRIPTION", "LOCATION", "LAST-MODIFIED"];

    public List<Entry> Properties { get; } = [];

    public List<List<Entry>> Events { get; } = [];

    public sealed record Entry(string Name, IReadOnlyDictionary<string, string> Parameters, string Value)
    {
        public DateTime Moment => DateTime.ParseExact(Value.TrimEnd('Z'), Value.Contains('T', StringComparison.Ordinal) ? "yyyyMMdd'T'HHmmss" : "yyyyMMdd", CultureInfo.InvariantCulture);
    }

    public static StrictCalendar Read(byte[] octets)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(octets);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?<!\r)\n|\r(?!\n)", text);
        foreach (var line in text.Split("\r\n")) Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, $"'{line}' is longer than 75 octets.");
        var calendar = new StrictCalendar();
        calendar.Read(Unfold(text).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(Line).ToList());
        foreach (var one in calendar.Events) Check(one);
        return calendar;
    }

    public static string? Text(List<Entry> one, string name) => one.FirstOrDefault(entry => entry.Name == name)?.Value;

    private static string Unfold(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal);

    private void Read(List<Entry> lines)
    {
        var open = new Stack<string>();
        foreach (var line in lines)
        {
            Assert.True(open.Count > 0 || line is { Name: "BEGIN", Value: "VCALENDAR" }, $"'{line.Name}' stands outside the calendar.");
            if (line.Name == "BEGIN")
            {
                open.Push(line.Value);
                if (line.Value == "VEVENT") Events.Add([]);
            }
            else if (line.Name == "END") Assert.Equal(open.Pop(), line.Value);
            else if (open.Peek() == "VEVENT") Events[^1].Add(line);
            else if (open.Peek() == "VCALENDAR") Properties.Add(line);
        }
        Assert.Empty(open);
        Assert.Equal("2.0", Properties.Single(property => property.Name == "VERSION").Value);
        Assert.Single(Properties, property => property.Name == "PRODID");
        Assert.Single(lines, line => line is { Name: "TZID", Value: "Europe/Amsterdam" });
    }

    private static void Check(List<Entry> one)
    {
        foreach (var name in Once) Assert.True(one.Count(entry => entry.Name == name) <= 1, $"{name} stands twice in an event.");
        foreach (var name in (string[])["UID", "DTSTAMP", "DTSTART"]) Assert.Single(one, entry => entry.Name == name);
        Assert.EndsWith("Z", Text(one, "DTSTAMP"), StringComparison.Ordinal);
        Assert.Matches("^(CONFIRMED|CANCELLED|TENTATIVE)$", Text(one, "STATUS")!);
        Assert.Matches(@"^\d+$", Text(one, "SEQUENCE")!);
        foreach (var entry in one.Where(entry => entry.Name is "DTSTART" or "DTEND" or "EXDATE" or "RECURRENCE-ID"))
        {
            var isDay = entry.Parameters.GetValueOrDefault("VALUE") == "DATE";
            Assert.Matches(isDay ? @"^\d{8}$" : @"^\d{8}T\d{6}$", entry.Value);
            Assert.Equal(isDay ? null : "Europe/Amsterdam", entry.Parameters.GetValueOrDefault("TZID"));
            _ = entry.Moment;
        }
        var (start, end) = (one.Single(entry => entry.Name == "DTSTART"), one.SingleOrDefault(entry => entry.Name == "DTEND"));
        if (end is not null) Assert.True(end.Moment > start.Moment, "An event ends before it begins.");
        foreach (var text in one.Where(entry => entry.Name is "SUMMARY" or "DESCRIPTION" or "LOCATION")) Assert.DoesNotMatch(@"(?<!\\)(?:\\\\)*[;,]|\\[^\\;,nN]", text.Value);
        if (Text(one, "RRULE") is { } rule)
        {
            Assert.Matches(@"^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[-+A-Z0-9,]+)*$", rule);
            Assert.False(rule.Contains("COUNT=", StringComparison.Ordinal) && rule.Contains("UNTIL=", StringComparison.Ordinal));
            // A rule that begins in a time zone ends in UTC.
            if (Until().Match(rule) is { Success: true } until && !start.Parameters.ContainsKey("VALUE")) Assert.EndsWith("Z", until.Value, StringComparison.Ordinal);
        }
    }

    private static Entry Line(string line)
    {
        var match = Shape().Match(line);
        Assert.True(match.Success, $"'{line}' is no line of a calendar.");
        Assert.DoesNotContain(line, char.IsControl);
        var parameters = match.Groups["parameter"].Captures.Select(capture => capture.Value.TrimStart(';').Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new(match.Groups["name"].Value, parameters, match.Groups["value"].Value);
    }

    [GeneratedRegex(@"^(?<name>[A-Z][A-Z-]*)(?<parameter>;[A-Z][A-Z-]*=[^:;,""]*)*:(?<value>.*)$")]
    private static partial Regex Shape();

    [GeneratedRegex(@"UNTIL=[0-9TZ]+")]
    private static partial Regex Until();
}
