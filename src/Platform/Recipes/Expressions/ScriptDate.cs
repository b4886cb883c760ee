using System.Globalization;

namespace OrchardVrijwilligers.Platform.Recipes.Expressions;

/// <summary>A JavaScript date, on the clock of the tenant's time zone. It starts at the moment of set-up, so that a script gives the same again.</summary>
internal sealed class ScriptDate(DateTimeOffset moment, TimeZoneInfo zone)
{
    private const double Furthest = 10_000;

    private DateTime local = DateTime.SpecifyKind(TimeZoneInfo.ConvertTime(moment, zone).DateTime, DateTimeKind.Unspecified);

    /// <summary>A number or a text; null for what is no method without arguments here.</summary>
    public object? Read(string method) => method switch
    {
        "getFullYear" => (double)local.Year,
        "getMonth" => (double)(local.Month - 1),
        "getDate" => (double)local.Day,
        "getDay" => (double)(int)local.DayOfWeek,
        "getHours" => (double)local.Hour,
        "getMinutes" => (double)local.Minute,
        "toISOString" => new DateTimeOffset(DateTime.SpecifyKind(local - zone.GetUtcOffset(local), DateTimeKind.Utc)).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>As in JavaScript, a month or day too many runs on into the next.</summary>
    public bool Set(string method, double number)
    {
        if (Math.Abs(number) > Furthest || number != Math.Floor(number)) return false;
        try
        {
            var (day, count) = (local.Day - 1, (int)number);
            var next = method switch
            {
                "setFullYear" => new DateTime(count, 1, 1).AddMonths(local.Month - 1).AddDays(day).Add(local.TimeOfDay),
                "setMonth" => new DateTime(local.Year, 1, 1).AddMonths(count).AddDays(day).Add(local.TimeOfDay),
                "setDate" => new DateTime(local.Year, local.Month, 1).AddDays(count - 1).Add(local.TimeOfDay),
                "setHours" => local.Date.AddHours(count).AddTicks(local.TimeOfDay.Ticks % TimeSpan.TicksPerHour),
                _ => (DateTime?)null,
            };
            local = next ?? local;
            return next is not null;
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new ExpressionFault("The script counts to a date that does not exist");
        }
    }
}
