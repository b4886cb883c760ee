using System.Globalization;
using OrchardVrijwilligers.Platform.Content.Dates;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Lists.Feeds;

/// <summary>One item as events of a calendar: the rule with its exceptions, each altered day, and each moment that is named by itself.</summary>
internal sealed class CalendarEvents(CalendarText text, Card card, PageContext page)
{
    private static readonly TimeZoneInfo Dutch = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
    private readonly string host = page.Authority;
    private readonly Recurrence recurrence = card.Recurrence ?? new("", [], [], []);

    public void Write()
    {
        // RFC 5545 wants the first time to be one of the rule; the rule's first day may lie after the start that an editor gave.
        var first = recurrence.Ruled(card.Start!.Value, card.End, Dutch).Cast<Occurrence?>().FirstOrDefault();
        if (first is not null) Ruled(first);
        foreach (var (other, number) in recurrence.Others.Select((other, at) => (other, at + 2))) Named(other, number);
    }

    // Of what belongs together it says which time it is: two evenings of one name in a row look like a mistake.
    private string Title(DateTimeOffset planned) => recurrence is { Together: true, Parsed: null, Others.Count: > 0 }
        ? page.T("{0} ({1} van {2})", card.Title, recurrence.Others.Select(other => other.Start).Append(card.Start!.Value).Count(start => start <= planned), recurrence.Others.Count + 1)
        : card.Title;

    private void Ruled(Occurrence first)
    {
        var altered = recurrence.Alterations.GroupBy(change => change.Day).ToDictionary(days => days.Key, days => days.Last());
        var single = recurrence.Parsed is null && altered.TryGetValue(first.Day, out var only) ? only.Of(first) : first;
        Event($"{card.Id}@{host}", Title(first.Start), single, card.State == OccurrenceState.Planned ? single.State : card.State, () =>
        {
            if (recurrence.Parsed is not { } rule) return;
            text.Line("RRULE:" + Rule(rule));
            foreach (var without in recurrence.Without.Order()) text.Line("EXDATE" + Value(Clock.At(without, Time(first.Start), Dutch)));
        });
        if (recurrence.Parsed is null) return;
        foreach (var planned in Planned(altered.Keys))
        {
            var changed = altered[planned.Day].Of(planned);
            Event($"{card.Id}@{host}", card.Title, changed, changed.State, () => text.Line("RECURRENCE-ID" + Value(planned.Start)));
        }
    }

    private IEnumerable<Occurrence> Planned(ICollection<DateOnly> days) => days.Count == 0 ? []
        : recurrence.Ruled(card.Start!.Value, card.End, Dutch).TakeWhile(planned => planned.Day <= days.Max()).Where(planned => days.Contains(planned.Day) && !recurrence.Without.Contains(planned.Day));

    private void Named(Moment other, int number)
    {
        var planned = new Occurrence(Day(other.Start), other.Start, other.End);
        var changed = recurrence.Alterations.LastOrDefault(change => change.Day == planned.Day)?.Of(planned) ?? planned;
        Event($"{card.Id}-{number.ToString(CultureInfo.InvariantCulture)}@{host}", Title(other.Start), changed, card.State == OccurrenceState.Planned ? changed.State : card.State, () => { });
    }

    private void Event(string uid, string title, Occurrence time, OccurrenceState state, Action more)
    {
        text.Line("BEGIN:VEVENT").Line("UID:" + uid);
        text.Line("DTSTAMP:" + Utc(card.Changed ?? card.Start!.Value));
        if (card.Changed is { } changed) text.Line("LAST-MODIFIED:" + Utc(changed));
        // Standards row W5: whoever follows the calendar sees a change only when its number is higher.
        text.Line("SEQUENCE:" + (card.Revision + (int)state).ToString(CultureInfo.InvariantCulture));
        text.Line("DTSTART" + Value(time.Start));
        if (time.End is { } end && end > time.Start) text.Line("DTEND" + Value(end));
        more();
        text.Line(state == OccurrenceState.Cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        text.Text("SUMMARY", state == OccurrenceState.Cancelled ? page.T("Gaat niet door: {0}", title) : title);
        text.Text("DESCRIPTION", string.Join("\n", new[] { time.Note.Length > 0 ? time.Note : card.StateNote, card.Summary }.Where(line => !string.IsNullOrEmpty(line))));
        text.Text("LOCATION", string.Join(", ", card.Places.Prepend(card.Location ?? "").Append(card.Address ?? "").Where(part => part.Length > 0).Distinct()));
        if (card.Point is { } point) text.Line(string.Create(CultureInfo.InvariantCulture, $"GEO:{point.Latitude:0.#####};{point.Longitude:0.#####}"));
        text.Text("CATEGORIES", card.Kind);
        text.Line("URL:" + page.Absolute(card.Url)).Line("END:VEVENT");
    }

    // What lasts whole days has no hour in a calendar either.
    private bool IsWholeDays => Time(card.Start!.Value) == TimeOnly.MinValue && (card.End is not { } end || Time(end) == TimeOnly.MinValue);

    private string Value(DateTimeOffset moment) => IsWholeDays ? ";VALUE=DATE:" + Local(moment).ToString("yyyyMMdd", CultureInfo.InvariantCulture) : ";TZID=Europe/Amsterdam:" + Local(moment).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    // The last moment of a rule stands in UTC when its first stands in a time zone (RFC 5545, 3.3.10).
    private string Rule(RecurrenceRule rule)
    {
        var parts = recurrence.Rule.Split(';').Where(part => !part.StartsWith("UNTIL=", StringComparison.Ordinal));
        return rule.Until is not { } until ? recurrence.Rule
            : string.Join(';', parts.Append("UNTIL=" + (IsWholeDays ? until.ToString("yyyyMMdd", CultureInfo.InvariantCulture) : Utc(Clock.At(until, new TimeOnly(23, 59, 59), Dutch)))));
    }

    private static DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Dutch).DateTime;

    private static TimeOnly Time(DateTimeOffset moment) => TimeOnly.FromDateTime(Local(moment));

    private static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment));

    private static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
