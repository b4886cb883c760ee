namespace OrchardVrijwilligers.Liquid;

public enum LiquidErrorKind
{
    /// <summary>The template cannot be parsed.</summary>
    Syntax,

    /// <summary>A filter or tag refused its input while rendering, such as a division by zero.</summary>
    Render,

    /// <summary>One of <see cref="LiquidLimits"/> was reached; never swallowed, in no error mode.</summary>
    Limit,
}

/// <summary>The only exception that a template can cause; whatever the host's own filters throw passes unchanged.</summary>
public sealed class LiquidException : Exception
{
    public LiquidException(string problem, LiquidErrorKind kind = LiquidErrorKind.Render) : base(problem)
    {
        Problem = problem;
        Kind = kind;
    }

    internal LiquidException(string problem, LiquidErrorKind kind, string? template, int line, int column)
        : base(Describe(problem, template, line, column))
    {
        (Problem, Kind, TemplateName, Line, Column) = (problem, kind, template, line, column);
    }

    /// <summary>What is wrong, without the place.</summary>
    public string Problem { get; }

    public LiquidErrorKind Kind { get; }

    public string? TemplateName { get; }

    /// <summary>Counted from 1; 0 as long as the place is not known.</summary>
    public int Line { get; }

    /// <inheritdoc cref="Line"/>
    public int Column { get; }

    internal static string Describe(string problem, string? template, int line, int column)
    {
        var name = template is null ? "" : template + " ";
        return $"{name}line {line}, column {column}: {problem}";
    }
}
