using System.Globalization;
using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Filters;

/// <summary>
/// Dates from what templates have: dates, "now" and "today", seconds since 1970, and text. Text without a time zone is a
/// wall clock in the context's zone; it is read in the invariant notation first and then in the context's culture.
/// </summary>
internal static class DateReader
{
    private static readonly long FirstSecond = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly long LastSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    public static DateTimeOffset? Read(object? input, LiquidContext context) => input switch
    {
        DateTimeOffset moment => moment,
        DateTime wallClock => Dates.In(context.EffectiveTimeZone, wallClock),
        DateOnly day => Dates.In(context.EffectiveTimeZone, day.ToDateTime(TimeOnly.MinValue)),
        long or decimal or double => FromSeconds(Numbers.Clamp(input), context),
        string text => FromText(text.Trim(), context),
        HtmlText html => FromText(html.Html.Trim(), context),
        _ => null,
    };

    private static DateTimeOffset? FromText(string text, LiquidContext context)
    {
        if (text is "now" or "today" or "Now" or "Today")
        {
            return Local(context.Engine.Options.Clock.GetUtcNow(), context);
        }

        if (text.Length > 0 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return Numbers.TryRead(text, out var seconds) ? FromSeconds(Numbers.Clamp(seconds), context) : null;
        }

        return Parse(text, CultureInfo.InvariantCulture, context) ?? Parse(text, context.EffectiveCulture, context);
    }

    private static DateTimeOffset? Parse(string text, CultureInfo culture, LiquidContext context)
    {
        const int longestDate = 100;
        if (text.Length is 0 or > longestDate || !DateTimeOffset.TryParse(text, culture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return null;
        }

        // Only a DateTime tells whether the text named a zone: its kind stays unspecified when it did not.
        return DateTime.TryParse(text, culture, DateTimeStyles.RoundtripKind, out var wallClock) && wallClock.Kind == DateTimeKind.Unspecified
            ? Dates.In(context.EffectiveTimeZone, wallClock)
            : moment;
    }

    private static DateTimeOffset? FromSeconds(long seconds, LiquidContext context) =>
        seconds >= FirstSecond && seconds <= LastSecond ? Local(DateTimeOffset.FromUnixTimeSeconds(seconds), context) : null;

    private static DateTimeOffset Local(DateTimeOffset moment, LiquidContext context) =>
        TimeZoneInfo.ConvertTime(moment, context.EffectiveTimeZone);
}
