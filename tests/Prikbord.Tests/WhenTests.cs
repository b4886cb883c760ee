using System.Collections.Frozen;
using System.Globalization;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Prikbord.Tests;

public sealed class WhenTests
{
    private static readonly SiteInfo Dutch = new() { Name = "Voorbeeld", TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam") };

    private static readonly Texts English = InEnglish();

    [Fact]
    public void Writes_day_and_time_in_the_tenants_zone() =>
        Assert.Equal("za 5 december, 10.00\u00a0–\u2060\u00a012.00\u00a0uur", Of("2026-12-05T09:00Z", "2026-12-05T11:00Z").ToString());

    [Fact]
    public void Knows_summer_time() => Assert.Equal("9.30\u00a0uur", Of("2026-07-01T07:30Z").Time);

    [Fact]
    public void Leaves_the_time_out_when_an_item_lasts_whole_days() =>
        Assert.Equal("za 5 t/m zo 6 december", Of("2026-12-04T23:00Z", "2026-12-06T22:00Z").ToString());

    [Fact]
    public void Names_both_months_when_days_run_on() =>
        Assert.Equal("do 31 december t/m za 2 januari", Of("2026-12-30T23:00Z", "2027-01-02T22:00Z").Day);

    [Fact]
    public void An_evening_that_ends_after_midnight_is_one_day() =>
        Assert.Equal("za 5 december, 20.00\u00a0–\u2060\u00a01.00\u00a0uur", Of("2026-12-05T19:00Z", "2026-12-06T00:00Z").ToString());

    [Fact]
    public void An_end_before_the_start_is_left_out() => Assert.Equal("10.00\u00a0uur", Of("2026-12-05T09:00Z", "2026-12-05T08:00Z").Time);

    [Fact]
    public void Gives_machines_the_offset() => Assert.Equal("2026-12-05T10:00+01:00", Of("2026-12-05T09:00Z").Machine);

    [Fact]
    public void Follows_the_language_of_the_site()
    {
        var when = When.Of(Dutch with { Culture = "en", Texts = English }, DateTimeOffset.Parse("2026-12-05T09:00Z"), DateTimeOffset.Parse("2026-12-05T11:00Z"));
        Assert.Equal("Sat 5 December, 10:00\u00a0–\u2060\u00a012:00", when!.ToString());
    }

    [Fact]
    public void Is_nothing_without_a_start() => Assert.Null(When.Of(Dutch, null));

    private static Texts InEnglish()
    {
        var (culture, brought) = (CultureInfo.GetCultureInfo("en"), new TextCatalog([typeof(When).Assembly]));
        return new(culture, brought.Of(culture).Texts, FrozenDictionary<string, TextForms>.Empty, brought.Of(culture).Rule);
    }

    private static When Of(string start, string? end = null) =>
        When.Of(Dutch, DateTimeOffset.Parse(start), end is null ? null : DateTimeOffset.Parse(end))!;
}
