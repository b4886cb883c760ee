using System.Globalization;

namespace OrchardVrijwilligers.Liquid.Values;

/// <summary>Prints numbers as Ruby does: 5, 5.0, 12.5, 1.0e+20, with a point whatever the culture.</summary>
internal static class NumberText
{
    // A double holds 17 digits at most; more decimals than this are the tail of a division such as 20 / 7.0.
    private const int LongestScale = 17;

    public static string Of(object number) => number switch
    {
        long whole => whole.ToString(CultureInfo.InvariantCulture),
        decimal { Scale: 0 } exact => exact.ToString(CultureInfo.InvariantCulture),
        decimal { Scale: > LongestScale } exact => OfDouble(Numbers.ToDouble(exact)),
        decimal exact => WithDecimals(exact.ToString(CultureInfo.InvariantCulture)),
        double wide => OfDouble(wide),
        _ => "",
    };

    private static string WithDecimals(string text)
    {
        var trimmed = text.TrimEnd('0');
        return trimmed.EndsWith('.') ? trimmed + "0" : trimmed;
    }

    private static string OfDouble(double number)
    {
        if (!double.IsFinite(number))
        {
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        }

        var size = Math.Abs(number);
        return size == 0 || (size >= 1e-4 && size < 1e16) ? Plain(number) : Scientific(number);
    }

    private static string Plain(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        if (text.Contains('E'))
        {
            text = number.ToString("F17", CultureInfo.InvariantCulture);
        }

        return text.Contains('.') ? WithDecimals(text) : text + ".0";
    }

    private static string Scientific(double number)
    {
        var text = number.ToString("E16", CultureInfo.InvariantCulture);
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        var source = shortest.Contains('E') ? shortest : text;
        var (mantissa, exponent) = (source[..source.IndexOf('E')], int.Parse(source[(source.IndexOf('E') + 1)..], CultureInfo.InvariantCulture));
        mantissa = mantissa.Contains('.') ? WithDecimals(mantissa) : mantissa + ".0";
        return $"{mantissa}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
    }
}
