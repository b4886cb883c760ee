namespace OrchardVrijwilligers.Liquid.Values;

/// <summary>
/// Sums that never overflow: whole numbers grow from long to decimal to double. Fractions are decimals, so 0.1 + 0.2
/// is 0.3. Division and remainder of whole numbers round down, as in Ruby.
/// </summary>
internal static class Arithmetic
{
    // Below this a decimal has room for the result of any one operation.
    private const double DecimalRoom = 7e27;

    public static object Plus(object left, object right) => (left, right) switch
    {
        (long a, long b) => Fit((Int128)a + b),
        _ when Exact(ToDouble(left) + ToDouble(right), left, right) => ToDecimal(left) + ToDecimal(right),
        _ => ToDouble(left) + ToDouble(right),
    };

    public static object Minus(object left, object right) => (left, right) switch
    {
        (long a, long b) => Fit((Int128)a - b),
        _ when Exact(ToDouble(left) - ToDouble(right), left, right) => ToDecimal(left) - ToDecimal(right),
        _ => ToDouble(left) - ToDouble(right),
    };

    public static object Times(object left, object right) => (left, right) switch
    {
        (long a, long b) => Fit((Int128)a * b),
        _ when Exact(ToDouble(left) * ToDouble(right), left, right) => ToDecimal(left) * ToDecimal(right),
        _ => ToDouble(left) * ToDouble(right),
    };

    public static object Divide(object left, object right)
    {
        if (IsUndivided(left, right))
        {
            return ToDouble(left) / ToDouble(right);
        }

        if (left is long a && right is long b)
        {
            return Fit(FloorDivide(a, b));
        }

        if (!Exact(ToDouble(left) / ToDouble(right), left, right))
        {
            return ToDouble(left) / ToDouble(right);
        }

        var quotient = ToDecimal(left) / ToDecimal(right);
        return Numbers.IsWhole(left) && Numbers.IsWhole(right) ? decimal.Floor(quotient) : AsFraction(quotient);
    }

    public static object Modulo(object left, object right)
    {
        if (IsUndivided(left, right))
        {
            return double.NaN;
        }

        if (left is long a && right is long b)
        {
            return Fit(a - (FloorDivide(a, b) * b));
        }

        if (!Exact(ToDouble(left) / ToDouble(right), left, right))
        {
            var (x, y) = (ToDouble(left), ToDouble(right));
            return x - (Math.Floor(x / y) * y);
        }

        var remainder = decimal.Remainder(ToDecimal(left), ToDecimal(right));
        return remainder != 0 && remainder < 0 != ToDecimal(right) < 0 ? remainder + ToDecimal(right) : remainder;
    }

    public static object Negate(object number) => Minus(Boxed.Of(0), number);

    private static Int128 FloorDivide(Int128 left, Int128 right)
    {
        var quotient = left / right;
        return left % right != 0 && left < 0 != right < 0 ? quotient - 1 : quotient;
    }

    /// <summary>Whole numbers cannot be divided by 0; with fractions the result is infinite or no number, as in Ruby.</summary>
    private static bool IsUndivided(object left, object right)
    {
        if (ToDouble(right) != 0)
        {
            return false;
        }

        return Numbers.IsWhole(left) && Numbers.IsWhole(right) ? throw new LiquidException("divided by 0") : true;
    }

    private static object Fit(Int128 number)
    {
        if (number >= long.MinValue && number <= long.MaxValue)
        {
            return Boxed.Of((long)number);
        }

        return Int128.Abs(number) < (Int128)DecimalRoom ? (decimal)number : (double)number;
    }

    /// <summary>A whole quotient of fractions is still a fraction: 8.0 / 2.0 prints 4.0.</summary>
    private static decimal AsFraction(decimal number) => number.Scale == 0 ? number + 0.0m : number;

    private static bool Exact(double result, object left, object right) =>
        left is not double && right is not double && Math.Abs(result) < DecimalRoom;

    private static double ToDouble(object number) => Numbers.ToDouble(number);

    private static decimal ToDecimal(object number) => Numbers.ToDecimal(number);
}
