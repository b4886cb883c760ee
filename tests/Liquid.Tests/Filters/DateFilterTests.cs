using System.Globalization;

namespace OrchardVrijwilligers.Liquid.Tests.Filters;

public sealed class DateFilterTests
{
    private static readonly DateTimeOffset Moment = new(2026, 3, 7, 15, 4, 5, 67, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("%Y-%m-%d %H:%M:%S", "2026-03-07 15:04:05")]
    [InlineData("%y %C %e %k %l %I %j", "26 20  7 15  3 03 066")]
    [InlineData("%a %A %b %B %h %p %P", "Sat Saturday Mar March Mar PM pm")]
    [InlineData("%D %F %R %T %r %v", "03/07/26 2026-03-07 15:04 15:04:05 03:04:05 PM  7-MAR-2026")]
    [InlineData("%c|%x|%X", "Sat Mar  7 15:04:05 2026|03/07/26|15:04:05")]
    [InlineData("%L %N %3N %6N %s", "067 067000000 067 067000 1772892245")]
    [InlineData("%u %w %U %W %V %G %g", "6 6 09 09 10 2026 26")]
    [InlineData("%z %:z %Z", "+0100 +01:00 +01:00")]
    [InlineData("%-d %-m %_m %_d %03d %^a %^B %#p %10Y %-H", "7 3  3  7 007 SAT MARCH pm 0000002026 15")]
    [InlineData("%n%t%%|%q|%", "\n\t%|%q|%")]
    [InlineData("just text", "just text")]
    [InlineData("%-y %-j %_5d %^6b", "26 66     7    MAR")]
    public void Writes_a_date(string format, string expected) =>
        Assert.Equal(expected, Page.RenderWith($"{{{{ d | date: '{format}' }}}}", ("d", Moment)));

    [Theory]
    [InlineData("{{ 'March 14, 2016' | date: '%b %d, %y' }}", "Mar 14, 16")]
    [InlineData("{{ '2016-03-14' | date: '%d-%m-%Y %H' }}", "14-03-2016 00")]
    [InlineData("{{ '2016-03-14T10:20:30Z' | date: '%F %T %z' }}", "2016-03-14 10:20:30 +0000")]
    [InlineData("{{ '2016-03-14 10:20:30 +0200' | date: '%T %z' }}", "10:20:30 +0200")]
    [InlineData("{{ 1152098955 | date: '%m/%d/%Y' }} {{ '1152098955' | date: '%H:%M' }}", "07/05/2006 11:29")]
    [InlineData("{{ 0 | date: '%Y' }} {{ -1 | date: '%Y %Z' }}", "1970 1969 UTC")]
    [InlineData("{{ 'now' | date: '%F %T' }} {{ 'today' | date: '%Y' }}", "2026-11-20 09:30:00 2026")]
    public void Reads_dates_of_many_kinds(string source, string expected) =>
        Assert.Equal(expected, Page.Render(source, options => options.Clock = new FixedClock()));

    [Theory]
    [InlineData("{{ 'nonsense' | date: '%Y' }}", "nonsense")]
    [InlineData("[{{ nothing | date: '%Y' }}]", "[]")]
    [InlineData("{{ '2016-03-14' | date: '' }}", "2016-03-14")]
    [InlineData("{{ '2016-03-14' | date: nothing }}", "2016-03-14")]
    [InlineData("{{ 99999999999999999999 | date: '%Y' }} {{ '999999999999999' | date: '%Y' }}", "99999999999999999999 999999999999999")]
    [InlineData("{{ yes | date: '%Y' }} {{ numbers | date: '%Y' }}", "true 312")]
    public void Lets_pass_what_is_no_date(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("{{ d | date: '%A %-d %B %Y' }}", "zaterdag 7 maart 2026")]
    [InlineData("{{ d | date: '%a %d %b' }}", "za 07 mrt")]
    [InlineData("{{ '14 maart 2016' | date: '%B' }}", "maart")]
    public void Speaks_the_language_of_the_options(string source, string expected) =>
        Assert.Equal(expected, Page.Render(source, new LiquidContext().Set("d", Moment), options => options.Culture = new CultureInfo("nl-NL")));

    [Fact]
    public void Lets_a_context_choose_another_language() => Assert.Equal(
        "samedi",
        Page.Render("{{ d | date: '%A' }}", new LiquidContext { Culture = new CultureInfo("fr-FR") }.Set("d", Moment)));

    [Theory]
    [InlineData("{{ 'now' | date: '%T %z' }}", "10:30:00 +0100")]
    [InlineData("{{ 1152098955 | date: '%T %z' }}", "13:29:15 +0200")]
    [InlineData("{{ '2016-07-14 10:00' | date: '%T %z' }}", "10:00:00 +0200")]
    [InlineData("{{ '2016-07-14 10:00Z' | date: '%T %z' }}", "10:00:00 +0000")]
    [InlineData("{{ '1900-01-01' | date: '%F' }} {{ '0001-01-01' | date: '%F' }} {{ '9999-12-31' | date: '%F %G %V' }}", "1900-01-01 0001-01-01 9999-12-31 9999 52")]
    public void Reads_dates_without_a_zone_in_the_zone_of_the_options(string source, string expected) =>
        Assert.Equal(expected, Page.Render(source, options =>
        {
            options.TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
            options.Clock = new FixedClock();
        }));

    [Fact]
    public void Takes_the_date_types_of_dotnet() => Assert.Equal(
        "2026-03-07 2026-03-07 2026-03-07",
        Page.RenderWith(
            "{{ a | date: '%F' }} {{ b | date: '%F' }} {{ c | date: '%F' }}",
            ("a", new DateTime(2026, 3, 7)), ("b", new DateOnly(2026, 3, 7)), ("c", new DateTime(2026, 3, 7, 0, 0, 0, DateTimeKind.Utc))));

    [Fact]
    public void Prints_a_date_without_the_filter() => Assert.Equal(
        "2026-03-07 15:04:05 +0100 2026-03-07",
        Page.RenderWith("{{ a }} {{ b }}", ("a", Moment), ("b", new DateOnly(2026, 3, 7))));

    [Fact]
    public void Survives_a_culture_whose_calendar_ends_early()
    {
        var text = Page.Render("{{ '9000-01-01' | date: '%c %x %X %A %B' }}", options => options.Culture = new CultureInfo("ar-SA"));
        Assert.NotEmpty(text);
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 20, 9, 30, 0, TimeSpan.Zero);
    }
}
