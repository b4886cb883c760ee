using System.Globalization;

namespace OrchardVrijwilligers.Platform.Content.Dates;

/// <summary>
/// A rule as in RFC 5545 for what returns on days: <c>FREQ=WEEKLY;INTERVAL=2;BYDAY=MO</c>, <c>FREQ=MONTHLY;BYDAY=2SA</c>.
/// Understood are FREQ (DAILY, WEEKLY, MONTHLY, YEARLY), INTERVAL, BYDAY, BYMONTHDAY, COUNT and UNTIL; weeks start on Monday.
/// </summary>
/// <param name="Until">The last day that may be one.</param>
public sealed record RecurrenceRule(Frequency Frequency, int Interval, IReadOnlyList<RuleDay> Days, IReadOnlyList<int> MonthDays, int? Count, DateOnly? Until)
{
    private const int MostCount = 1000;
    private const int LongestInterval = 400;

    // A rule such as "the 31st of every twelfth month from February on" has no day at all.
    private const int MostEmptyPeriods = 100;

    private static readonly string[] Names = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    public bool IsEndless => Count is null && Until is null;

    /// <summary>Null when the text is no such rule.</summary>
    public static RecurrenceRule? Read(string text)
    {
        var frequency = (Frequency?)null;
        var rule = new RecurrenceRule(default, 1, [], [], null, null);
        foreach (var part in text.Trim().ToUpperInvariant().Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Split('=', 2) is not [var name, var value]) return null;
            if (name == "FREQ") frequency = ReadFrequency(value);
            else if (rule.With(name, value) is { } next) rule = next;
            else return null;
        }
        return frequency is { } found && rule.Fits(found) ? rule with { Frequency = found } : null;
    }

    private RecurrenceRule? With(string name, string value) => name switch
    {
        "INTERVAL" => Number(value, 1, LongestInterval) is { } interval ? this with { Interval = interval } : null,
        "COUNT" => Number(value, 1, MostCount) is { } count ? this with { Count = count } : null,
        "UNTIL" => DateOnly.TryParseExact(value.Split('T')[0], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until) ? this with { Until = until } : null,
        "BYDAY" => All<RuleDay>(value, ReadDay) is { } days ? this with { Days = days } : null,
        "BYMONTHDAY" => All<int>(value, day => Number(day, -31, 31) is { } number and not 0 ? number : null) is { } days ? this with { MonthDays = days } : null,
        "WKST" => value == "MO" ? this : null,
        _ => null,
    };

    // RFC 5545: a number before a weekday counts within a month, and a day of the month is none of the week.
    private bool Fits(Frequency frequency) => (frequency is Frequency.Monthly or Frequency.Yearly || (Days.All(day => day.Nth == 0) && MonthDays.Count == 0)) && (Days.Count == 0 || MonthDays.Count == 0);

    /// <summary>The days of the rule from a first one on, in order; that day itself counts when the rule has it.</summary>
    public IEnumerable<DateOnly> DaysFrom(DateOnly first)
    {
        var found = 0;
        var empty = 0;
        for (var period = 0; empty < MostEmptyPeriods; period++)
        {
            var before = found;
            foreach (var day in Period(first, period))
            {
                if (day < first) continue;
                if (day > Until || found == Count) yield break;
                found++;
                yield return day;
            }
            empty = found == before ? empty + 1 : 0;
            if (first.Year + (Frequency == Frequency.Yearly ? period * Interval : 0) > 9000) yield break;
        }
    }

    private IEnumerable<DateOnly> Period(DateOnly first, int number)
    {
        var steps = (long)number * Interval;
        switch (Frequency)
        {
            case Frequency.Daily: return Day(first, steps) is { } day && (Days.Count == 0 || Days.Any(wanted => wanted.Day == day.DayOfWeek)) ? [day] : [];
            case Frequency.Weekly: return Week(first, steps);
            default: return Month(first, Frequency == Frequency.Yearly ? 12 * steps : steps);
        }
    }

    private static DateOnly? Day(DateOnly first, long days) => first.DayNumber + days <= DateOnly.MaxValue.DayNumber ? first.AddDays((int)days) : null;

    private IEnumerable<DateOnly> Week(DateOnly first, long weeks)
    {
        if (Day(Monday(first), 7 * weeks) is not { } monday || monday > DateOnly.MaxValue.AddDays(-7)) return [];
        return Days.Count == 0 ? [monday.AddDays(FromMonday(first.DayOfWeek))] : Days.Select(day => monday.AddDays(FromMonday(day.Day))).Distinct().Order();
    }

    private IEnumerable<DateOnly> Month(DateOnly first, long months)
    {
        var count = (first.Year * 12L) + first.Month - 1 + months;
        if (count / 12 > 9998) return [];
        var (year, month) = ((int)(count / 12), (int)(count % 12) + 1);
        var length = DateTime.DaysInMonth(year, month);
        var days = Days.Count > 0 ? Days.SelectMany(day => day.In(year, month))
            : (MonthDays.Count > 0 ? MonthDays : [first.Day]).Select(day => day > 0 ? day : length + 1 + day).Where(day => day >= 1 && day <= length).Select(day => new DateOnly(year, month, day));
        return days.Distinct().Order();
    }

    public static DateOnly Monday(DateOnly day) => day.AddDays(-FromMonday(day.DayOfWeek));

    private static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;

    private static Frequency? ReadFrequency(string value) => value switch
    {
        "DAILY" => Frequency.Daily,
        "WEEKLY" => Frequency.Weekly,
        "MONTHLY" => Frequency.Monthly,
        "YEARLY" => Frequency.Yearly,
        _ => null,
    };

    private static RuleDay? ReadDay(string text)
    {
        if (text.Length < 2 || Array.IndexOf(Names, text[^2..]) is var day && day < 0) return null;
        return text.Length == 2 ? new(0, (DayOfWeek)day) : Number(text[..^2], -5, 5) is { } nth and not 0 ? new(nth, (DayOfWeek)day) : null;
    }

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    private static List<T>? All<T>(string text, Func<string, T?> read) where T : struct
    {
        var values = text.Split(',').Select(part => read(part.Trim())).ToList();
        return values.All(value => value is not null) ? [.. values.Select(value => value!.Value)] : null;
    }
}

public enum Frequency
{
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// <param name="Nth">2 is the second of the month, -1 the last; 0 is every one.</param>
public readonly record struct RuleDay(int Nth, DayOfWeek Day)
{
    public IEnumerable<DateOnly> In(int year, int month)
    {
        var (nth, wanted) = (Nth, Day);
        var all = Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(day => new DateOnly(year, month, day)).Where(day => day.DayOfWeek == wanted).ToList();
        if (nth == 0) return all;
        var at = nth > 0 ? nth - 1 : all.Count + nth;
        return at >= 0 && at < all.Count ? [all[at]] : [];
    }
}
