using System.Runtime.CompilerServices;

namespace OrchardVrijwilligers.Liquid.Parsing;

/// <summary>What the parts of one parse share.</summary>
internal sealed class ParseState(string source, LiquidOptions options, Diagnostics diagnostics)
{
    private int _depth;

    public string Source => source;

    public LiquidOptions Options => options;

    public Diagnostics Diagnostics => diagnostics;

    /// <summary>One block or bracket deeper; also stops before the thread's stack runs out, whatever the limit says.</summary>
    public void Enter(int offset)
    {
        if (++_depth > options.Limits.Depth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw diagnostics.Error(
                offset, $"limit reached: blocks and brackets are nested deeper than {options.Limits.Depth}", LiquidErrorKind.Limit);
        }
    }

    public void Leave() => _depth--;

    /// <summary>An unknown filter: passed over with a warning in both tolerant modes.</summary>
    public void Unknown(int offset, string problem)
    {
        if (options.ErrorMode == LiquidErrorMode.Strict)
        {
            throw diagnostics.Error(offset, problem);
        }

        diagnostics.Warn(offset, problem);
    }
}
