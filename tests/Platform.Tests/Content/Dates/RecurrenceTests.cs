using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Platform.Content.Dates;

namespace OrchardVrijwilligers.Platform.Tests.Content.Dates;

public sealed class RecurrenceTests
{
    private static readonly TimeZoneInfo Dutch = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    [Fact]
    public void Keeps_the_hour_on_the_clock_when_summer_time_ends_and_begins()
    {
        var autumn = Weekly("2026-10-21T14:00:00Z").Take(2).ToList();
        var spring = Weekly("2027-03-24T15:00:00Z").Take(2).ToList();

        Assert.Equal(["2026-10-21T14:00:00Z", "2026-10-28T15:00:00Z"], autumn.Select(Utc));
        Assert.Equal(["2027-03-24T15:00:00Z", "2027-03-31T14:00:00Z"], spring.Select(Utc));
    }

    // RFC 5545, 3.3.5: the first of two, and the offset from before the gap.
    [Theory]
    [InlineData("2026-10-18T00:30:00Z", "2026-10-25T00:30:00Z")]
    [InlineData("2026-03-22T01:30:00Z", "2026-03-29T01:30:00Z")]
    public void Takes_a_time_that_comes_twice_or_not_at_all_as_calendars_do(string start, string next) => Assert.Equal(next, Utc(Weekly(start).ElementAt(1)));

    [Fact]
    public void Any_time_of_any_rule_stands_at_the_hour_of_the_first_on_the_wall() => Prop.ForAll(
        (from minute in Gen.Choose(0, 20 * 365 * 24 * 60)
         from rule in Gen.Elements("FREQ=WEEKLY", "FREQ=DAILY;INTERVAL=5", "FREQ=MONTHLY;BYDAY=-1SU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU", "FREQ=YEARLY")
         from length in Gen.Choose(15, 600)
         select (Start: new DateTimeOffset(2015, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minute), rule, Length: TimeSpan.FromMinutes(length))).ToArbitrary(),
        asked =>
        {
            var times = new Recurrence(asked.rule, [], [], []).Ruled(asked.Start, asked.Start + asked.Length, Dutch).Take(60).ToList();
            var hour = TimeZoneInfo.ConvertTime(asked.Start, Dutch).TimeOfDay;
            return times.All(time => time.End - time.Start == asked.Length && IsAt(time, hour)) && times.Zip(times.Skip(1)).All(pair => pair.First.Start < pair.Second.Start);
        }).QuickCheckThrowOnFailure();

    private static bool IsAt(Occurrence time, TimeSpan hour)
    {
        var wanted = time.Day.ToDateTime(TimeOnly.MinValue) + hour;
        return Dutch.IsInvalidTime(wanted) || TimeZoneInfo.ConvertTime(time.Start, Dutch).DateTime == wanted;
    }

    [Fact]
    public void Leaves_out_calls_off_and_moves_single_days()
    {
        var recurrence = new Recurrence("FREQ=WEEKLY;COUNT=4", [], [new(2026, 10, 28)],
            [new(new(2026, 10, 21), false, At("2026-10-22T18:00:00Z"), null, "Later"), new(new(2026, 11, 4), true, null, null, "Ziek")]);

        var times = recurrence.Until(At("2030-01-01T00:00:00Z"), At("2026-10-14T14:00:00Z"), At("2026-10-14T16:00:00Z"), Dutch);

        Assert.Equal(["2026-10-14T14:00:00Z Planned ", "2026-10-22T18:00:00Z Moved Later", "2026-11-04T15:00:00Z Cancelled Ziek"], times.Select(time => $"{Utc(time)} {time.State} {time.Note}"));
        Assert.Equal(At("2026-10-22T20:00:00Z"), times[1].End);
        Assert.Equal(new DateOnly(2026, 10, 21), times[1].Day);
    }

    [Fact]
    public void Finds_what_was_moved_into_a_stretch_from_after_it()
    {
        var recurrence = new Recurrence("FREQ=MONTHLY;BYDAY=1MO", [], [], [new(new(2026, 12, 7), false, At("2026-10-20T18:00:00Z"))]);

        var times = recurrence.Until(At("2026-10-31T00:00:00Z"), At("2026-10-05T17:00:00Z"), null, Dutch);

        Assert.Equal(["2026-10-05T17:00:00Z", "2026-10-20T18:00:00Z"], times.Select(Utc));
    }

    [Fact]
    public void Names_moments_one_by_one_beside_the_first()
    {
        var recurrence = new Recurrence("", [new(At("2026-10-28T18:00:00Z")), new(At("2026-10-21T17:00:00Z"))], [], [], Together: true);

        Assert.Equal(["2026-10-14T17:00:00Z", "2026-10-21T17:00:00Z", "2026-10-28T18:00:00Z"], recurrence.Until(At("2027-01-01T00:00:00Z"), At("2026-10-14T17:00:00Z"), null, Dutch).Select(Utc));
        Assert.Equal(At("2026-10-28T18:00:00Z"), recurrence.Over(At("2026-10-14T17:00:00Z"), null, Dutch));
    }

    [Theory]
    [InlineData("FREQ=WEEKLY", null)]
    [InlineData("FREQ=WEEKLY;COUNT=3", "2026-10-28T15:00:00Z")]
    [InlineData("FREQ=WEEKLY;UNTIL=20261021", "2026-10-21T14:00:00Z")]
    public void Says_when_the_last_is_over(string rule, string? last) =>
        Assert.Equal(last is null ? null : At(last), new Recurrence(rule, [], [], []).Over(At("2026-10-14T14:00:00Z"), null, Dutch));

    private static IEnumerable<Occurrence> Weekly(string start) => new Recurrence("FREQ=WEEKLY", [], [], []).Ruled(At(start), null, Dutch);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text);

    private static string Utc(Occurrence time) => time.Start.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");
}
