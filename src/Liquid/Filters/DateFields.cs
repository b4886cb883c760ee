using System.Globalization;

namespace OrchardVrijwilligers.Liquid.Filters;

/// <summary>The directives of strftime that are numbers, with their usual width and padding.</summary>
internal static class DateFields
{
    /// <summary>No digits means: not a number.</summary>
    public static (long Number, int Digits, char Pad) Number(char directive, DateTimeOffset moment) => directive switch
    {
        'Y' => (moment.Year, 4, '0'),
        'C' => (moment.Year / 100, 2, '0'),
        'y' => (moment.Year % 100, 2, '0'),
        'm' => (moment.Month, 2, '0'),
        'd' => (moment.Day, 2, '0'),
        'e' => (moment.Day, 2, ' '),
        'j' => (moment.DayOfYear, 3, '0'),
        'H' => (moment.Hour, 2, '0'),
        'k' => (moment.Hour, 2, ' '),
        'I' => (HalfDay(moment), 2, '0'),
        'l' => (HalfDay(moment), 2, ' '),
        'M' => (moment.Minute, 2, '0'),
        'S' => (moment.Second, 2, '0'),
        's' => (moment.ToUnixTimeSeconds(), 1, '0'),
        'u' => (((int)moment.DayOfWeek + 6) % 7 + 1, 1, '0'),
        'w' => ((int)moment.DayOfWeek, 1, '0'),
        'G' => (ISOWeek.GetYear(moment.DateTime), 4, '0'),
        'g' => (ISOWeek.GetYear(moment.DateTime) % 100, 2, '0'),
        'V' => (ISOWeek.GetWeekOfYear(moment.DateTime), 2, '0'),
        'U' => (Week(moment, (int)moment.DayOfWeek), 2, '0'),
        'W' => (Week(moment, ((int)moment.DayOfWeek + 6) % 7), 2, '0'),
        _ => (0, 0, ' '),
    };

    private static int HalfDay(DateTimeOffset moment) => ((moment.Hour + 11) % 12) + 1;

    /// <summary>Weeks since the first Sunday (or Monday) of the year; the days before it are week 0.</summary>
    private static int Week(DateTimeOffset moment, int daysIntoWeek) => (moment.DayOfYear + 6 - daysIntoWeek) / 7;
}
