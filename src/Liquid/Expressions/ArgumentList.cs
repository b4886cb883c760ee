using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Expressions;

/// <summary>The arguments of a filter or tag as parsed. When all are literals they are evaluated once, for all renders.</summary>
internal sealed class ArgumentList
{
    public static readonly ArgumentList Empty = new([], []);

    private readonly Expression[] _values;
    private readonly KeyValuePair<string, Expression>[] _named;
    private readonly LiquidArguments? _fixed;

    public ArgumentList(Expression[] values, KeyValuePair<string, Expression>[] named)
    {
        (_values, _named) = (values, named);
        if (values.All(value => value is Literal) && named.All(pair => pair.Value is Literal))
        {
            _fixed = new LiquidArguments(
                [.. values.Select(value => ((Literal)value).Value)],
                [.. named.Select(pair => KeyValuePair.Create(pair.Key, ((Literal)pair.Value).Value))]);
        }
    }

    public int Count => _values.Length;

    public Expression[] Values => _values;

    public KeyValuePair<string, Expression>[] Named => _named;

    public ValueTask<LiquidArguments> EvaluateAsync(LiquidContext context) =>
        _fixed is not null ? new(_fixed) : CollectAsync(context);

    private async ValueTask<LiquidArguments> CollectAsync(LiquidContext context)
    {
        var values = new object?[_values.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = await _values[index].EvaluateAsync(context).ConfigureAwait(false);
        }

        var named = _named.Length == 0 ? [] : new KeyValuePair<string, object?>[_named.Length];
        for (var index = 0; index < named.Length; index++)
        {
            var value = await _named[index].Value.EvaluateAsync(context).ConfigureAwait(false);
            named[index] = KeyValuePair.Create(_named[index].Key, Scalars.Of(value));
        }

        return new LiquidArguments(values, named);
    }
}
