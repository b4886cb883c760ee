using OrchardVrijwilligers.Liquid.Expressions;

namespace OrchardVrijwilligers.Liquid.Rendering;

/// <summary><c>{{ value }}</c>, and the echo tag.</summary>
internal sealed class OutputNode(Expression value) : Node
{
    public override ValueTask RenderAsync(LiquidContext context)
    {
        var result = value.EvaluateAsync(context);
        if (!result.IsCompletedSuccessfully)
        {
            return WaitAsync(result, context);
        }

        context.Write(result.Result);
        return ValueTask.CompletedTask;
    }

    private static async ValueTask WaitAsync(ValueTask<object?> result, LiquidContext context) =>
        context.Write(await result.ConfigureAwait(false));
}
