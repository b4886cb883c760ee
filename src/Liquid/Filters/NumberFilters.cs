using OrchardVrijwilligers.Liquid.Values;
using static OrchardVrijwilligers.Liquid.Filters.CoreFilters;

namespace OrchardVrijwilligers.Liquid.Filters;

internal static class NumberFilters
{
    public static readonly Filter[] All =
    [
        Now("plus", 1, 1, (input, arguments, _) => Arithmetic.Plus(Numbers.Of(input), Numbers.Of(arguments[0]))),
        Now("minus", 1, 1, (input, arguments, _) => Arithmetic.Minus(Numbers.Of(input), Numbers.Of(arguments[0]))),
        Now("times", 1, 1, (input, arguments, _) => Arithmetic.Times(Numbers.Of(input), Numbers.Of(arguments[0]))),
        Now("divided_by", 1, 1, (input, arguments, _) => Arithmetic.Divide(Numbers.Of(input), Numbers.Of(arguments[0]))),
        Now("modulo", 1, 1, (input, arguments, _) => Arithmetic.Modulo(Numbers.Of(input), Numbers.Of(arguments[0]))),
        Now("at_least", 1, 1, (input, arguments, _) => Pick(Numbers.Of(input), Numbers.Of(arguments[0]), 1)),
        Now("at_most", 1, 1, (input, arguments, _) => Pick(Numbers.Of(input), Numbers.Of(arguments[0]), -1)),
        Now("abs", 0, 0, (input, _, _) => Absolute(Numbers.Of(input))),
        Now("ceil", 0, 0, (input, _, _) => Whole(Numbers.Of(input), decimal.Ceiling, Math.Ceiling)),
        Now("floor", 0, 0, (input, _, _) => Whole(Numbers.Of(input), decimal.Floor, Math.Floor)),
        Now("round", 0, 1, (input, arguments, _) => Round(Numbers.Of(input), Numbers.Clamp(Numbers.Of(arguments[0])))),
    ];

    private static object Absolute(object number) => Numbers.ToDouble(number) < 0 ? Arithmetic.Negate(number) : number;

    private static object Pick(object number, object bound, int direction) =>
        Numbers.Compare(bound, number) * direction > 0 ? bound : number;

    private static object Round(object number, long digits)
    {
        if (digits > 0)
        {
            return number switch
            {
                decimal exact => decimal.Round(exact, (int)Math.Min(digits, 28), MidpointRounding.AwayFromZero),
                double wide when digits <= 15 => Math.Round(wide, (int)digits, MidpointRounding.AwayFromZero),
                _ => number,
            };
        }

        var whole = Whole(
            number,
            exact => decimal.Round(exact, MidpointRounding.AwayFromZero),
            wide => Math.Round(wide, MidpointRounding.AwayFromZero));
        return digits == 0 ? whole : RoundTens(whole, -Math.Max(digits, -100));
    }

    /// <summary>Rounds off to tens, hundreds and so on, halves away from zero.</summary>
    private static object RoundTens(object whole, long zeros)
    {
        const int digitsOfLong = 18;
        if (whole is not long number || zeros > digitsOfLong)
        {
            return zeros > digitsOfLong ? Boxed.Of(0) : whole;
        }

        var unit = (long)Math.Pow(10, zeros);
        var rounded = ((Int128)Math.Abs((decimal)number) + (unit / 2)) / unit * unit;
        return Arithmetic.Times(Boxed.Of((long)Int128.Min(rounded, long.MaxValue)), Boxed.Of(number < 0 ? -1 : 1));
    }

    private static object Whole(object number, Func<decimal, decimal> exact, Func<double, double> round) => number switch
    {
        decimal fraction => Narrow(exact(fraction)),
        double wide and (double.NaN or double.PositiveInfinity or double.NegativeInfinity) =>
            throw new LiquidException($"{NumberText.Of(wide)} is not a number that can be rounded"),
        double fraction => Math.Abs(fraction) < 1e28 ? Narrow(new decimal(round(fraction))) : fraction,
        _ => number,
    };

    private static object Narrow(decimal whole) =>
        whole >= long.MinValue && whole <= long.MaxValue ? Boxed.Of((long)whole) : decimal.Truncate(whole);
}
