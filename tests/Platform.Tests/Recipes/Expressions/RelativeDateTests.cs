using OrchardVrijwilligers.Platform.Recipes.Expressions;

namespace OrchardVrijwilligers.Platform.Tests.Recipes.Expressions;

public sealed class RelativeDateTests
{
    [Theory]
    [InlineData("+2w sat 10:00", "2026-12-05T09:00:00Z")]
    [InlineData("0d", "2026-11-17T23:00:00Z")]
    [InlineData("+0d wed", "2026-11-17T23:00:00Z")]
    [InlineData("+1d wed 9:30", "2026-11-25T08:30:00Z")]
    [InlineData("-3d", "2026-11-14T23:00:00Z")]
    [InlineData("-1w mon 23:59", "2026-11-16T22:59:00Z")]
    [InlineData("+3m", "2027-02-17T23:00:00Z")]
    [InlineData("+8m 20:15", "2027-07-18T18:15:00Z")]
    [InlineData(" +2W  SAT  10:00 ", "2026-12-05T09:00:00Z")]
    [InlineData("+130d 02:30", "2027-03-28T01:30:00Z")]
    [InlineData("+347d 02:30", "2027-10-31T00:30:00Z")]
    public void Counts_from_the_set_up_in_the_time_zone_of_the_tenant(string text, string expected) =>
        Assert.Equal(expected, ExpressionSetup.Context().Value($"[js: relativeDate('{text}')]"));

    [Theory]
    [InlineData("+2w sat 10:00", "2026-12-05")]
    [InlineData("0d", "2026-11-18")]
    [InlineData("+1m", "2026-12-18")]
    public void Gives_the_day_alone(string text, string expected) =>
        Assert.Equal(expected, ExpressionSetup.Context().Value($"[js: relativeDay('{text}')]"));

    [Fact]
    public void Clamps_months_to_their_last_day()
    {
        var context = ExpressionSetup.Context() with { SetupMoment = new DateTimeOffset(2027, 1, 31, 12, 0, 0, TimeSpan.Zero) };
        Assert.Equal("2027-02-28", context.Value("[js: relativeDay('+1m')]"));
    }

    [Fact]
    public void Takes_the_day_of_the_tenant_around_midnight()
    {
        var context = ExpressionSetup.Context() with { SetupMoment = new DateTimeOffset(2026, 11, 18, 23, 30, 0, TimeSpan.Zero) };
        Assert.Equal("2026-11-19", context.Value("[js: relativeDay('0d')]"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("morgen")]
    [InlineData("+2")]
    [InlineData("+2y")]
    [InlineData("+2w zat")]
    [InlineData("+2w sat 24:00")]
    [InlineData("+2w 10:60")]
    [InlineData("+2w 10:00 sat")]
    [InlineData("+1d +1d")]
    public void Refuses_other_texts(string text) => Assert.Equal(
        $"\"{text}\" is not a relative date; write for example \"+2w sat 10:00\" (d, w or m; mon to sun; hh:mm).",
        ExpressionSetup.Context().Problem($"[js: relativeDate('{text}')]"));

    [Theory]
    [InlineData("+99999d")]
    [InlineData("-99999m")]
    public void Refuses_dates_outside_any_plan(string text) => Assert.Contains(
        "200 years", ExpressionSetup.Context().Problem($"[js: relativeDay('{text}')]"));
}
