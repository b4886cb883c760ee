namespace OrchardVrijwilligers.Liquid;

/// <summary>Something that the tolerant error modes let pass. Line and column count from 1.</summary>
public sealed record LiquidWarning(string Problem, string? TemplateName, int Line, int Column)
{
    public override string ToString() => LiquidException.Describe(Problem, TemplateName, Line, Column);
}
