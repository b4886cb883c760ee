using System.Globalization;
using System.Text;

namespace OrchardVrijwilligers.Liquid.Filters;

/// <summary>
/// The date notation of Ruby's strftime: <c>%Y-%m-%d</c>, with the flags - 0 _ ^ # : and a width. Names of days and
/// months follow the culture; what is not a directive is printed as it stands.
/// </summary>
internal sealed class Strftime(DateTimeOffset moment, CultureInfo culture, TimeZoneInfo zone, LiquidContext context)
{
    private const int WidestField = 100;
    private const string Flags = "-0_^#:";

    private readonly StringBuilder _result = new();

    public string Format(string format)
    {
        for (var index = 0; index < format.Length; index++)
        {
            if (format[index] == '%' && index + 1 < format.Length)
            {
                index = Directive(format, index);
            }
            else
            {
                _result.Append(format[index]);
            }
        }

        return _result.ToString();
    }

    /// <summary>Writes the directive that starts at the index and gives back where it ends.</summary>
    private int Directive(string format, int start)
    {
        var index = start + 1;
        while (index < format.Length && Flags.Contains(format[index]))
        {
            index++;
        }

        var flags = format[(start + 1)..index];
        var width = 0;
        for (; index < format.Length && char.IsAsciiDigit(format[index]); index++)
        {
            width = Math.Min((width * 10) + format[index] - '0', WidestField);
        }

        var field = index < format.Length ? Field(format[index], flags, width) : null;
        index = Math.Min(index, format.Length - 1);
        var text = field ?? format[start..(index + 1)];
        context.Produce(text.Length);
        _result.Append(text);
        return index;
    }

    private string? Field(char directive, string flags, int width)
    {
        if (DateFields.Number(directive, moment) is var (number, digits, pad) && digits > 0)
        {
            return Pad(NumberText(number), flags, width > 0 ? width : digits, pad);
        }

        var text = directive switch
        {
            'N' => Fraction(width == 0 ? 9 : width),
            'L' => Fraction(width == 0 ? 3 : width),
            'z' => Zone(flags),
            _ => Composite(directive) ?? Named(directive),
        };
        return text is null || directive is 'N' or 'L' ? text : Pad(Cased(text, flags, directive), flags, width, ' ');
    }

    private string? Named(char directive) => directive switch
    {
        'A' => culture.DateTimeFormat.GetDayName(moment.DayOfWeek),
        'a' => culture.DateTimeFormat.GetAbbreviatedDayName(moment.DayOfWeek).TrimEnd('.'),
        'B' => culture.DateTimeFormat.GetMonthName(moment.Month),
        'b' or 'h' => culture.DateTimeFormat.GetAbbreviatedMonthName(moment.Month).TrimEnd('.'),
        'p' => moment.Hour < 12 ? "AM" : "PM",
        'P' => moment.Hour < 12 ? "am" : "pm",
        'Z' => moment.Offset == TimeSpan.Zero && zone.BaseUtcOffset == TimeSpan.Zero ? "UTC" : ZoneName(),
        'n' => "\n",
        't' => "\t",
        '%' => "%",
        _ => null,
    };

    /// <summary>Directives that stand for several others. Only %c, %x and %X differ by culture.</summary>
    private string? Composite(char directive) => directive switch
    {
        'c' when IsNeutral => Nested("%a %b %e %H:%M:%S %Y"),
        'c' => Local("f"),
        'x' when !IsNeutral => Local("d"),
        'X' when !IsNeutral => Local("T"),
        'D' or 'x' => Nested("%m/%d/%y"),
        'F' => Nested("%Y-%m-%d"),
        'R' => Nested("%H:%M"),
        'T' or 'X' => Nested("%H:%M:%S"),
        'r' => Nested("%I:%M:%S %p"),
        'v' => Nested("%e-%^b-%Y"),
        '+' => Nested("%a %b %e %H:%M:%S %Z %Y"),
        _ => null,
    };

    /// <summary>Some cultures have a calendar that does not reach every year; those years are written in the neutral way.</summary>
    private string Local(string format)
    {
        var calendar = culture.DateTimeFormat.Calendar;
        var fits = moment.DateTime >= calendar.MinSupportedDateTime && moment.DateTime <= calendar.MaxSupportedDateTime;
        return moment.ToString(format, fits ? culture : CultureInfo.InvariantCulture);
    }

    private bool IsNeutral => culture.Equals(CultureInfo.InvariantCulture) || culture.TwoLetterISOLanguageName == "en";

    private string Nested(string format) => new Strftime(moment, culture, zone, context).Format(format);

    private string Fraction(int digits) => (moment.Ticks % TimeSpan.TicksPerSecond)
        .ToString("0000000", CultureInfo.InvariantCulture).PadRight(digits, '0')[..digits];

    private string Zone(string flags)
    {
        var (sign, size) = (moment.Offset < TimeSpan.Zero ? "-" : "+", moment.Offset.Duration());
        return sign + size.ToString(flags.Contains(':') ? @"hh\:mm" : "hhmm", CultureInfo.InvariantCulture);
    }

    private string ZoneName() => zone.GetUtcOffset(moment) != moment.Offset ? Zone(":") :
        zone.IsDaylightSavingTime(moment) ? zone.DaylightName : zone.StandardName;

    private static string Cased(string text, string flags, char directive) =>
        flags.Contains('^') ? text.ToUpperInvariant() :
        !flags.Contains('#') ? text :
        directive == 'p' ? text.ToLowerInvariant() : text.ToUpperInvariant();

    private static string Pad(string text, string flags, int width, char pad)
    {
        foreach (var flag in flags)
        {
            (pad, width) = flag switch
            {
                '-' => (pad, 0),
                '0' => ('0', width),
                '_' => (' ', width),
                _ => (pad, width),
            };
        }

        return text.StartsWith('-') && pad == '0' ? "-" + text[1..].PadLeft(Math.Max(width - 1, 0), pad) : text.PadLeft(width, pad);
    }

    private static string NumberText(long number) => number.ToString(CultureInfo.InvariantCulture);
}
