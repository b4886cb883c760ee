using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Expressions;

internal sealed class Call(Expression function, ArgumentList arguments) : Expression
{
    public override async ValueTask<object?> EvaluateAsync(LiquidContext context)
    {
        if (await function.EvaluateAsync(context).ConfigureAwait(false) is not LiquidFunction called)
        {
            throw new LiquidException($"'{function.Source}' is not a function");
        }

        var values = await arguments.EvaluateAsync(context).ConfigureAwait(false);
        return Scalars.Of(await called(values, context).ConfigureAwait(false));
    }
}
