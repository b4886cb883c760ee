using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Platform.Content.Dates;

namespace OrchardVrijwilligers.Platform.Tests.Content.Dates;

public sealed class RecurrenceRuleTests
{
    [Theory]
    [InlineData("FREQ=WEEKLY", "2026-10-14", "2026-10-14 2026-10-21 2026-10-28")]
    [InlineData("FREQ=WEEKLY;BYDAY=WE", "2026-10-12", "2026-10-14 2026-10-21 2026-10-28")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "2026-10-15", "2026-10-15 2026-10-26 2026-10-29")]
    [InlineData("FREQ=DAILY;INTERVAL=3", "2026-12-30", "2026-12-30 2027-01-02 2027-01-05")]
    [InlineData("FREQ=MONTHLY;BYDAY=2SA", "2026-10-12", "2026-11-14 2026-12-12 2027-01-09")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR", "2026-10-12", "2026-10-30 2026-11-27 2026-12-25")]
    [InlineData("FREQ=MONTHLY;BYDAY=5SU", "2026-10-12", "2026-11-29 2027-01-31 2027-05-30")]
    [InlineData("FREQ=MONTHLY", "2026-10-31", "2026-10-31 2026-12-31 2027-01-31")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-10-12", "2026-10-31 2026-11-30 2026-12-31")]
    [InlineData("FREQ=YEARLY", "2024-02-29", "2024-02-29 2028-02-29 2032-02-29")]
    [InlineData("freq=weekly; count=2", "2026-10-14", "2026-10-14 2026-10-21")]
    [InlineData("FREQ=WEEKLY;UNTIL=20261021", "2026-10-14", "2026-10-14 2026-10-21")]
    [InlineData("FREQ=WEEKLY;UNTIL=20261021T215959Z;WKST=MO", "2026-10-14", "2026-10-14 2026-10-21")]
    public void Gives_the_days_of_a_rule(string rule, string first, string days) =>
        Assert.Equal(days.Split(' '), RecurrenceRule.Read(rule)!.DaysFrom(DateOnly.Parse(first)).Take(3).Select(day => day.ToString("yyyy-MM-dd")));

    [Theory]
    [InlineData("")]
    [InlineData("elke woensdag")]
    [InlineData("FREQ=HOURLY")]
    [InlineData("FREQ=WEEKLY;BYDAY=2WE")]
    [InlineData("FREQ=WEEKLY;BYDAY=XX")]
    [InlineData("FREQ=WEEKLY;INTERVAL=0")]
    [InlineData("FREQ=WEEKLY;COUNT=-1")]
    [InlineData("FREQ=WEEKLY;COUNT=99999999999")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=0")]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=3")]
    [InlineData("FREQ=WEEKLY;UNTIL=morgen")]
    [InlineData("BYDAY=WE")]
    [InlineData("FREQ=WEEKLY;BYSETPOS=1")]
    public void Refuses_what_is_no_rule(string rule) => Assert.Null(RecurrenceRule.Read(rule));

    [Fact]
    public void Stops_by_itself_where_a_rule_has_no_days() => Assert.Empty(RecurrenceRule.Read("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31")!.DaysFrom(new(2026, 2, 1)));

    [Fact]
    public void Ends_with_the_calendar() => Assert.InRange(RecurrenceRule.Read("FREQ=WEEKLY")!.DaysFrom(new(9999, 12, 1)).Count(), 1, 5);

    // The same question answered day by day.
    [Fact]
    public void Has_exactly_the_days_that_a_look_at_every_day_gives() => Prop.ForAll(
        (from first in Gen.Choose(738000, 741000)
         from interval in Gen.Choose(1, 5)
         from monthly in Gen.Elements(true, false)
         from days in Gen.NonEmptyListOf(Gen.Choose(0, 6))
         from nth in Gen.Elements(-2, -1, 1, 2, 3, 5)
         select (First: DateOnly.FromDayNumber(first), interval, monthly, Days: days.Distinct().Select(day => (DayOfWeek)day).ToList(), nth)).ToArbitrary(),
        asked =>
        {
            var rule = new RecurrenceRule(asked.monthly ? Frequency.Monthly : Frequency.Weekly, asked.interval, [.. asked.Days.Select(day => new RuleDay(asked.monthly ? asked.nth : 0, day))], [], null, null);
            var last = asked.First.AddDays(1200);
            var looked = Enumerable.Range(0, 1200).Select(asked.First.AddDays).Where(day => asked.Days.Contains(day.DayOfWeek) && (asked.monthly
                ? ((day.Year * 12) + day.Month - (asked.First.Year * 12) - asked.First.Month) % asked.interval == 0 && IsNth(day, asked.nth)
                : (RecurrenceRule.Monday(day).DayNumber - RecurrenceRule.Monday(asked.First).DayNumber) / 7 % asked.interval == 0));
            return rule.DaysFrom(asked.First).TakeWhile(day => day < last).SequenceEqual(looked);
        }).QuickCheckThrowOnFailure();

    private static bool IsNth(DateOnly day, int nth) =>
        nth > 0 ? (day.Day - 1) / 7 == nth - 1 : (DateTime.DaysInMonth(day.Year, day.Month) - day.Day) / 7 == -nth - 1;
}
