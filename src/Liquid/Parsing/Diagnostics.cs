namespace OrchardVrijwilligers.Liquid.Parsing;

/// <summary>Turns offsets into lines and columns, and mistakes into errors or warnings as the error mode asks.</summary>
internal sealed class Diagnostics(string source, string? name, LiquidErrorMode mode)
{
    public const int MostWarnings = 1000;

    private readonly List<LiquidWarning> _warnings = [];

    public IReadOnlyList<LiquidWarning> Warnings => _warnings;

    /// <summary>A mistake that the tolerant modes can read past.</summary>
    public void Mistake(int offset, string problem)
    {
        if (mode == LiquidErrorMode.Strict)
        {
            throw Error(offset, problem);
        }

        if (mode == LiquidErrorMode.Warn)
        {
            Warn(offset, problem);
        }
    }

    public void Warn(int offset, string problem)
    {
        if (_warnings.Count < MostWarnings)
        {
            var (line, column) = Place(source, offset);
            _warnings.Add(new LiquidWarning(problem, name, line, column));
        }
    }

    public LiquidException Error(int offset, string problem, LiquidErrorKind kind = LiquidErrorKind.Syntax)
    {
        var (line, column) = Place(source, offset);
        return new LiquidException(problem, kind, name, line, column);
    }

    public static (int Line, int Column) Place(string source, int offset)
    {
        var before = source.AsSpan(0, Math.Min(offset, source.Length));
        return (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
