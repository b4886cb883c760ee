namespace OrchardVrijwilligers.Liquid.Values;

internal static class Dates
{
    public static bool IsMoment(object value) => value is DateTimeOffset or DateTime or DateOnly;

    /// <summary>For comparing; a time without a zone counts as UTC.</summary>
    public static DateTime ToUtc(object moment) => moment switch
    {
        DateTimeOffset exact => exact.UtcDateTime,
        DateTime local => local,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        _ => default,
    };

    /// <summary>A time without a zone is read as a wall clock in <paramref name="zone"/>.</summary>
    public static DateTimeOffset In(TimeZoneInfo zone, DateTime wallClock)
    {
        var clock = DateTime.SpecifyKind(wallClock, DateTimeKind.Unspecified);
        var offset = zone.GetUtcOffset(clock);
        var ticks = clock.Ticks - offset.Ticks;
        return ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks
            ? new DateTimeOffset(clock, TimeSpan.Zero)
            : new DateTimeOffset(clock, offset);
    }
}
