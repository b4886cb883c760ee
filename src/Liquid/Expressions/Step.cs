using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Expressions;

/// <summary>One <c>.name</c> or <c>[key]</c>. Only the dotted form knows size, first and last.</summary>
internal sealed class Step(Expression key, bool dotted)
{
    private readonly string? _name = (key as Literal)?.Value as string;

    /// <summary>The quick way, for a fixed name whose value is at hand.</summary>
    public bool TryRead(ref object? value, LiquidContext context)
    {
        if (_name is null || !Access.TryMember(value, _name, context, out var member))
        {
            return false;
        }

        value = member;
        return true;
    }

    public async ValueTask<object?> ReadAsync(object? target, LiquidContext context)
    {
        var at = _name ?? await key.EvaluateAsync(context).ConfigureAwait(false);
        if (at is long index && !Collections.IsMap(target))
        {
            return Scalars.Of(Collections.At(target, index));
        }

        return at is null or Keyword || target is null
            ? context.Missing(LiquidValue.ToText(at))
            : await MemberAsync(target, LiquidValue.ToText(at), context).ConfigureAwait(false);
    }

    private async ValueTask<object?> MemberAsync(object target, string name, LiquidContext context)
    {
        if (Access.TryMember(target, name, context, out var value))
        {
            return value;
        }

        if (target is ILiquidAsyncObject slow
            && Scalars.Of(await slow.GetAsync(name, context.Stop).ConfigureAwait(false)) is { } fetched)
        {
            return fetched;
        }

        return dotted && Access.TryDerived(target, name, out value) ? value : context.Missing(name);
    }
}
