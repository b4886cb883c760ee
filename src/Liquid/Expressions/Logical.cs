using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Expressions;

/// <summary>
/// <c>a and b or c</c>. There is no precedence: what stands right of an operator belongs together, so this is
/// a and (b or c). Going from the left, the first false before an "and" or true before an "or" settles it.
/// </summary>
internal sealed class Logical(Expression[] terms, bool[] isAnd) : Expression
{
    public override async ValueTask<object?> EvaluateAsync(LiquidContext context)
    {
        for (var index = 0; index < isAnd.Length; index++)
        {
            var holds = LiquidValue.IsTrue(await terms[index].EvaluateAsync(context).ConfigureAwait(false));
            if (holds != isAnd[index])
            {
                return Boxed.Of(holds);
            }
        }

        return Boxed.Of(LiquidValue.IsTrue(await terms[^1].EvaluateAsync(context).ConfigureAwait(false)));
    }
}
