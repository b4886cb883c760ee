using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Expressions;

internal enum Operator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
    StartsWith,
    EndsWith,
}

internal sealed class Comparison(Expression left, Operator operation, Expression right) : Expression
{
    public override async ValueTask<object?> EvaluateAsync(LiquidContext context)
    {
        var a = await left.EvaluateAsync(context).ConfigureAwait(false);
        var b = await right.EvaluateAsync(context).ConfigureAwait(false);
        return Boxed.Of(Holds(a, b, context));
    }

    private bool Holds(object? a, object? b, LiquidContext context) => operation switch
    {
        Operator.Equal => context.Session.Equality.Equals(a, b),
        Operator.NotEqual => !context.Session.Equality.Equals(a, b),
        Operator.Contains => Containment.Contains(a, b, context),
        Operator.StartsWith => LiquidValue.ToText(a).StartsWith(LiquidValue.ToText(b), StringComparison.Ordinal),
        Operator.EndsWith => LiquidValue.ToText(a).EndsWith(LiquidValue.ToText(b), StringComparison.Ordinal),
        _ => IsOrdered(a, b, context),
    };

    /// <summary>What has no order at all, such as nil or a list, is never less; text beside a number is a mistake.</summary>
    private bool IsOrdered(object? a, object? b, LiquidContext context)
    {
        if (Ordering.Compare(a, b, context.Engine.Options.OrchardSyntax) is not { } order)
        {
            return Ordering.HasOrder(a) && Ordering.HasOrder(b)
                ? throw new LiquidException($"cannot compare {Ordering.KindOf(a)} with {Ordering.KindOf(b)}")
                : false;
        }

        return operation switch
        {
            Operator.Less => order < 0,
            Operator.LessOrEqual => order <= 0,
            Operator.Greater => order > 0,
            _ => order >= 0,
        };
    }
}
