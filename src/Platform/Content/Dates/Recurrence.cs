using System.Text.Json.Serialization;

namespace OrchardVrijwilligers.Platform.Content.Dates;

/// <summary>How something returns after its first time: by a rule, on other moments that are named one by one, and where it goes otherwise.</summary>
/// <param name="Rule">As in RFC 5545, see <see cref="RecurrenceRule"/>; empty when all moments are named.</param>
/// <param name="Others">Moments beside the first one and those of the rule.</param>
/// <param name="Without">Days of the rule on which nothing happens and of which nothing is said.</param>
/// <param name="Together">The moments belong together, as the evenings of a course: whoever comes, comes to all.</param>
public sealed record Recurrence(string Rule, IReadOnlyList<Moment> Others, IReadOnlyList<DateOnly> Without, IReadOnlyList<Alteration> Alterations, bool Together = false)
{
    // Nobody plans further ahead, and a rule without an end must stop somewhere.
    private const int MostYears = 5;

    private RecurrenceRule? read;

    [JsonIgnore]
    public RecurrenceRule? Parsed => Rule.Length == 0 ? null : read ??= RecurrenceRule.Read(Rule);

    [JsonIgnore]
    public bool IsEndless => Parsed is { IsEndless: true };

    /// <summary>All that begin before a moment, in the order of their beginning; whatever is over too.</summary>
    public IReadOnlyList<Occurrence> Until(DateTimeOffset last, DateTimeOffset start, DateTimeOffset? end, TimeZoneInfo zone)
    {
        var altered = Alterations.GroupBy(alteration => alteration.Day).ToDictionary(days => days.Key, days => days.Last());
        // What was moved may come from a day that lies after the last one.
        var furthest = altered.Keys.Append(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(last, zone).DateTime)).Max();
        var planned = Planned(furthest, start, end, zone).Concat(Others.Select(other => new Occurrence(LocalDay(other.Start, zone), other.Start, other.End)))
            .DistinctBy(occurrence => occurrence.Start).Select(occurrence => altered.TryGetValue(occurrence.Day, out var change) ? change.Of(occurrence) : occurrence);
        return [.. planned.Where(occurrence => occurrence.Start < last).OrderBy(occurrence => occurrence.Start)];
    }

    /// <summary>Those that are not over at a moment.</summary>
    public IEnumerable<Occurrence> After(DateTimeOffset now, DateTimeOffset start, DateTimeOffset? end, TimeZoneInfo zone, DateTimeOffset? last = null) =>
        Until(last ?? now.AddYears(MostYears), start, end, zone).Where(occurrence => occurrence.Over > now);

    /// <summary>When the very last one is over; null when there is always another.</summary>
    public DateTimeOffset? Over(DateTimeOffset start, DateTimeOffset? end, TimeZoneInfo zone) =>
        IsEndless ? null : Until(start.AddYears(100), start, end, zone).Select(occurrence => occurrence.Over).DefaultIfEmpty(end ?? start).Max();

    /// <summary>The days of the rule itself, without what was altered: what RFC 5545 calls the recurrence set before its exceptions.</summary>
    public IEnumerable<Occurrence> Ruled(DateTimeOffset start, DateTimeOffset? end, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(start, zone).DateTime;
        var days = Parsed?.DaysFrom(DateOnly.FromDateTime(local)) ?? [DateOnly.FromDateTime(local)];
        foreach (var day in days)
        {
            var begin = Clock.At(day, TimeOnly.FromDateTime(local), zone);
            yield return new(day, begin, end is null ? null : begin + (end - start));
        }
    }

    private IEnumerable<Occurrence> Planned(DateOnly furthest, DateTimeOffset start, DateTimeOffset? end, TimeZoneInfo zone) =>
        Ruled(start, end, zone).TakeWhile(occurrence => occurrence.Day <= furthest).Where(occurrence => !Without.Contains(occurrence.Day));

    private static DateOnly LocalDay(DateTimeOffset moment, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
}

public sealed record Moment(DateTimeOffset Start, DateTimeOffset? End = null);

/// <summary>One day on which it goes otherwise than the rule says.</summary>
/// <param name="Day">The day that it was planned on.</param>
/// <param name="Start">The new beginning; null when it does not move.</param>
public sealed record Alteration(DateOnly Day, bool IsCancelled, DateTimeOffset? Start = null, DateTimeOffset? End = null, string Note = "")
{
    public Occurrence Of(Occurrence planned) => planned with
    {
        Start = Start ?? planned.Start,
        End = Start is null ? End ?? planned.End : End ?? (planned.End is null ? null : Start + (planned.End - planned.Start)),
        State = IsCancelled ? OccurrenceState.Cancelled : Start is null && End is null ? OccurrenceState.Planned : OccurrenceState.Moved,
        Note = Note,
    };
}

/// <param name="Day">The day on which it was planned: its name, whatever becomes of it.</param>
public sealed record Occurrence(DateOnly Day, DateTimeOffset Start, DateTimeOffset? End, OccurrenceState State = OccurrenceState.Planned, string Note = "")
{
    public DateTimeOffset Over => End is { } end && end > Start ? end : Start;
}

public enum OccurrenceState
{
    Planned,
    Moved,
    Cancelled,
}

/// <summary>The clock on the wall of a place.</summary>
public static class Clock
{
    /// <summary>As RFC 5545 says (3.3.5): of a time that comes twice the first, and a time that the clock skips counts with the offset from before the skip.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(time);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.IsInvalidTime(local) ? zone.GetUtcOffset(local.AddHours(-3))
            : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
