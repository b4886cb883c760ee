using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Expressions;

/// <summary>
/// A name with what follows it: <c>a.b</c>, <c>a["b"]</c>, <c>a[0]</c>, <c>a[b.c]</c>. The name may be an expression as
/// well: <c>["a"]</c>.
/// </summary>
internal sealed class Variable(Expression name, Step[] steps, string source) : Expression
{
    private readonly string? _fixedName = (name as Literal)?.Value as string;

    public override string Source => source;

    /// <summary>The name if the variable is no more than that.</summary>
    public string? BareName => steps.Length == 0 ? _fixedName : null;

    public override ValueTask<object?> EvaluateAsync(LiquidContext context)
    {
        if (_fixedName is null || !context.TryFind(_fixedName, out var value))
        {
            return ReadAsync(context);
        }

        for (var index = 0; index < steps.Length; index++)
        {
            if (!steps[index].TryRead(ref value, context))
            {
                return ContinueAsync(value, index, context);
            }
        }

        return new ValueTask<object?>(value);
    }

    private async ValueTask<object?> ReadAsync(LiquidContext context)
    {
        var key = _fixedName ?? LiquidValue.ToText(await name.EvaluateAsync(context).ConfigureAwait(false));
        if (!context.TryFind(key, out var value))
        {
            value = context.Root is ILiquidAsyncObject root
                ? Scalars.Of(await root.GetAsync(key, context.Stop).ConfigureAwait(false))
                : context.Missing(key);
        }

        return await ContinueAsync(value, 0, context).ConfigureAwait(false);
    }

    private async ValueTask<object?> ContinueAsync(object? value, int index, LiquidContext context)
    {
        for (; index < steps.Length; index++)
        {
            value = await steps[index].ReadAsync(value, context).ConfigureAwait(false);
        }

        return value;
    }
}
