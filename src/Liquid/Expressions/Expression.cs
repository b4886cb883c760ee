namespace OrchardVrijwilligers.Liquid.Expressions;

/// <summary>Something that has a value. Almost always the value is there at once; only the host's own parts may wait.</summary>
internal abstract class Expression
{
    public abstract ValueTask<object?> EvaluateAsync(LiquidContext context);

    /// <summary>The expression as the author wrote it, for the names of loops and cycles.</summary>
    public virtual string Source => "";
}
