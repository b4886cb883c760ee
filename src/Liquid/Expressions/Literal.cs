namespace OrchardVrijwilligers.Liquid.Expressions;

internal sealed class Literal(object? value, string source) : Expression
{
    public static readonly Literal Nil = new(null, "");

    public object? Value => value;

    public override string Source => source;

    public override ValueTask<object?> EvaluateAsync(LiquidContext context) => new(value);
}
