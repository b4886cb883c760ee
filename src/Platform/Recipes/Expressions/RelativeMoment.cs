using System.Globalization;
using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Platform.Recipes.Expressions;

/// <summary>
/// A moment such as "+2w sat 10:00": two weeks on, from there to the first Saturday (that day itself counts), at ten
/// on the clock of the given time zone. Without a time it is midnight.
/// </summary>
internal sealed partial record RelativeMoment(int Count, char Unit, DayOfWeek? Weekday, TimeSpan Time)
{
    private const int MostYears = 200;

    private static readonly string[] s_weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <exception cref="ExpressionFault">The text does not fit the grammar.</exception>
    public static RelativeMoment Parse(string text)
    {
        var match = Grammar().Match(text.ToLowerInvariant());
        if (!match.Success)
            throw new ExpressionFault($"\"{text}\" is not a relative date; write for example \"+2w sat 10:00\" (d, w or m; mon to sun; hh:mm)");
        var count = Number(match.Groups["count"]) * (match.Groups["sign"].Value == "-" ? -1 : 1);
        DayOfWeek? weekday = match.Groups["day"].Success
            ? (DayOfWeek)Array.IndexOf(s_weekdays, match.Groups["day"].Value)
            : null;
        var time = new TimeSpan(Number(match.Groups["hour"]), Number(match.Groups["minute"]), 0);
        return new RelativeMoment(count, match.Groups["unit"].Value[0], weekday, time);
    }

    /// <summary>The day on the calendar of the time zone.</summary>
    public DateTime Day(DateTimeOffset from, TimeZoneInfo zone)
    {
        var today = TimeZoneInfo.ConvertTime(from, zone).Date;
        if (Math.Abs(Count) > MostYears * (Unit == 'm' ? 12 : Unit == 'w' ? 52 : 365))
            throw new ExpressionFault($"A relative date is at most {MostYears} years away");
        var day = Shift(today);
        return Weekday is { } weekday ? day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7) : day;
    }

    /// <summary>
    /// A time that the clock skips moves on with the clock; of a time that comes twice, the first is taken.
    /// </summary>
    public DateTimeOffset Moment(DateTimeOffset from, TimeZoneInfo zone)
    {
        var local = Day(from, zone) + Time;
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Utc)).Subtract(offset);
    }

    private DateTime Shift(DateTime day) => Unit switch
    {
        'd' => day.AddDays(Count),
        'w' => day.AddDays(7.0 * Count),
        _ => day.AddMonths(Count),
    };

    private static int Number(Group group) =>
        group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\A\s*(?<sign>[+-]?)(?<count>[0-9]{1,5})(?<unit>[dwm])(?:\s+(?<day>mon|tue|wed|thu|fri|sat|sun))?(?:\s+(?<hour>[01]?[0-9]|2[0-3]):(?<minute>[0-5][0-9]))?\s*\z")]
    private static partial Regex Grammar();
}
