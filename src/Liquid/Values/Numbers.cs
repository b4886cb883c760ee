using System.Globalization;

namespace OrchardVrijwilligers.Liquid.Values;

/// <summary>
/// Numbers are long, decimal or double. A decimal without decimals counts as a whole number, one with decimals
/// does not: 5 and 5.0 differ in a division and in print, as in Ruby.
/// </summary>
internal static class Numbers
{
    private static readonly object Zero = Boxed.Of(0);

    public static bool IsNumber(object? value) => value is long or decimal or double;

    public static bool IsWhole(object number) => number is long || number is decimal { Scale: 0 };

    /// <summary>What the math filters take for a number: text counts as far as it starts like one, anything else is 0.</summary>
    public static object Of(object? value) => value switch
    {
        long or decimal or double => value,
        string text => FromText(text),
        HtmlText html => FromText(html.Html),
        _ => Zero,
    };

    /// <summary>Reads the notation of a JSON number or a Liquid literal; too large for a decimal becomes a double.</summary>
    public static object FromJson(string text) => FromDigits(text);

    public static object FromDigits(ReadOnlySpan<char> text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return Boxed.Of(whole);
        }

        // An exponent would let a decimal lose digits in silence (1e-30), so such numbers stay doubles.
        if (text.IndexOfAny('e', 'E') < 0
            && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var exact))
        {
            return exact;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var wide) ? wide : Zero;
    }

    /// <summary>True when the whole text is a number, spaces around it aside.</summary>
    public static bool TryRead(string text, out object number)
    {
        var trimmed = text.AsSpan().Trim();
        number = Zero;
        var length = DigitsOf(trimmed);
        if (length == 0 || length != trimmed.Length)
        {
            return false;
        }

        number = FromDigits(trimmed);
        return true;
    }

    public static bool TryWhole(object? value, out long whole)
    {
        whole = 0;
        switch (value)
        {
            case long number:
                whole = number;
                return true;
            case decimal or double:
                whole = Clamp(value);
                return true;
            case string text when TryRead(text, out var number):
                whole = Clamp(number);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Cuts off the decimals and stays within a long.</summary>
    public static long Clamp(object number) => number switch
    {
        long whole => whole,
        decimal exact => exact >= long.MaxValue ? long.MaxValue : exact <= long.MinValue ? long.MinValue : (long)exact,
        double.NaN => 0,
        double wide => wide >= long.MaxValue ? long.MaxValue : wide <= long.MinValue ? long.MinValue : (long)wide,
        _ => 0,
    };

    public static double ToDouble(object number) => number switch
    {
        long whole => whole,
        decimal exact => FromDecimal(exact),
        double wide => wide,
        _ => 0,
    };

    public static int Compare(object left, object right) => (left, right) switch
    {
        (long a, long b) => a.CompareTo(b),
        (double, _) or (_, double) => ToDouble(left).CompareTo(ToDouble(right)),
        _ => ToDecimal(left).CompareTo(ToDecimal(right)),
    };

    public static decimal ToDecimal(object number) => number is long whole ? whole : number is decimal exact ? exact : 0;

    /// <summary>
    /// The conversion in .NET is exact as long as all digits fit in a double; beyond that it can be off by a bit, and
    /// reading the digits is not.
    /// </summary>
    private static double FromDecimal(decimal number)
    {
        const int safeScale = 6;
        const decimal safeSize = 9_000_000_000;
        return number.Scale <= safeScale && Math.Abs(number) < safeSize
            ? (double)number
            : double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static object FromText(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return FromDigits(trimmed[..DigitsOf(trimmed)]);
    }

    /// <summary>The length of the number that the text starts with: with decimals only if nothing follows, as Ruby reads it.</summary>
    private static int DigitsOf(ReadOnlySpan<char> text)
    {
        var sign = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        var whole = sign + CountDigits(text[sign..]);
        if (whole == sign)
        {
            return 0;
        }

        var decimals = whole < text.Length && text[whole] == '.' ? CountDigits(text[(whole + 1)..]) : 0;
        return decimals > 0 && whole + 1 + decimals == text.Length ? text.Length : whole;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
