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

    /// <summary>Whole numbers cannot be divided by 0; a fraction divided by 0 is infinite, as in Ruby.</summary>
    public static object Divide(object left, object right)
    {
        var whole = Numbers.IsWhole(left) && Numbers.IsWhole(right);
        DemandDivisor(right, allowed: !whole);
        if (left is long a && right is long b)
        {
            return Fit(FloorDivide(a, b));
        }

        if (ToDouble(right) == 0 || !Exact(ToDouble(left) / ToDouble(right), left, right))
        {
            return ToDouble(left) / ToDouble(right);
        }

        var quotient = ToDecimal(left) / ToDecimal(right);
        return whole ? decimal.Floor(quotient) : AsFraction(quotient);
    }

    public static object Modulo(object left, object right)
    {
        DemandDivisor(right, allowed: false);
        if (left is long a && right is long b)
        {
            return Fit(a - (FloorDivide(a, b) * b));
        }

        if (!Exact(ToDouble(left) / ToDouble(right), left, right))
        {
            var (x, y) = (ToDouble(left), ToDouble(right));
            return x - (Math.Floor(x / y) * y);
        }

        var rest = decimal.Remainder(ToDecimal(left), ToDecimal(right));
        rest += rest != 0 && rest < 0 != ToDecimal(right) < 0 ? ToDecimal(right) : 0;
        return Numbers.IsWhole(left) && Numbers.IsWhole(right) ? rest : AsFraction(rest);
    }

    public static object Negate(object number) => Minus(Boxed.Of(0), number);

    private static Int128 FloorDivide(Int128 left, Int128 right)
    {
        var quotient = left / right;
        return left % right != 0 && left < 0 != right < 0 ? quotient - 1 : quotient;
    }

    private static void DemandDivisor(object number, bool allowed)
    {
        if (ToDouble(number) == 0 && !allowed)
        {
            throw new LiquidException("divided by 0");
        }
    }

    private static object Fit(Int128 number)
    {
        if (number >= long.MinValue && number <= long.MaxValue)
        {
            return Boxed.Of((long)number);
        }

        return Int128.Abs(number) < (Int128)DecimalRoom ? (decimal)number : (double)number;
    }

    /// <summary>A whole result of fractions is still a fraction: 8.0 / 2.0 prints 4.0.</summary>
    private static decimal AsFraction(decimal number) => number.Scale == 0 ? number + 0.0m : number;

    private static bool Exact(double result, object left, object right) =>
        left is not double && right is not double && Math.Abs(result) < DecimalRoom;

    private static double ToDouble(object number) => Numbers.ToDouble(number);

    private static decimal ToDecimal(object number) => Numbers.ToDecimal(number);
}
