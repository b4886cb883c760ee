using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Expressions;

/// <summary>
/// <c>a + b - c</c> and so on, from Orchard's older templates: one level of precedence, from left to right. Plus joins
/// text when one of its sides is text. The parts stand in a row and not in a tree, so a long sum needs no deep stack.
/// </summary>
internal sealed class Calculation(Expression first, KeyValuePair<char, Expression>[] rest) : Expression
{
    public override async ValueTask<object?> EvaluateAsync(LiquidContext context)
    {
        var result = await first.EvaluateAsync(context).ConfigureAwait(false);
        foreach (var (operation, operand) in rest)
        {
            context.Budget.Spend(1);
            result = Apply(result, operation, await operand.EvaluateAsync(context).ConfigureAwait(false), context);
        }

        return result;
    }

    private static object Apply(object? left, char operation, object? right, LiquidContext context) => operation switch
    {
        '+' when left is string or HtmlText || right is string or HtmlText => Join(left, right, context),
        '+' => Arithmetic.Plus(Numbers.Of(left), Numbers.Of(right)),
        '-' => Arithmetic.Minus(Numbers.Of(left), Numbers.Of(right)),
        '*' => Arithmetic.Times(Numbers.Of(left), Numbers.Of(right)),
        '/' => Arithmetic.Divide(Numbers.Of(left), Numbers.Of(right)),
        _ => Arithmetic.Modulo(Numbers.Of(left), Numbers.Of(right)),
    };

    private static string Join(object? left, object? right, LiquidContext context)
    {
        var (first, second) = (LiquidValue.ToText(left), LiquidValue.ToText(right));
        context.Budget.Produce((long)first.Length + second.Length);
        return first + second;
    }
}
