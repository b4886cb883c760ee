using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Expressions;

internal sealed class RangeExpression(Expression from, Expression to) : Expression
{
    public override string Source => $"({from.Source}..{to.Source})";

    public override async ValueTask<object?> EvaluateAsync(LiquidContext context) => new LiquidRange(
        Whole(await from.EvaluateAsync(context).ConfigureAwait(false)),
        Whole(await to.EvaluateAsync(context).ConfigureAwait(false)));

    private static long Whole(object? value) => Numbers.Clamp(Numbers.Of(value));
}
