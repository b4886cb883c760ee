using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace OrchardVrijwilligers.Liquid.Rendering;

/// <summary>
/// What a render has used so far, shared by a template and its partials. Work is counted in small steps; the clock,
/// which costs more than a step, is read once in a while.
/// </summary>
internal sealed class Budget(LiquidLimits limits, CancellationToken stop)
{
    private const int StepsBetweenClocks = 512;

    // About what an item and the short text in it take in memory.
    private const int CharactersPerItem = 8;

    private readonly long _deadline = Stopwatch.GetTimestamp() + (long)(limits.Duration.TotalSeconds * Stopwatch.Frequency);
    private long _stepsToClock = StepsBetweenClocks;
    private long _produced;
    private int _iterations;
    private int _depth;

    /// <summary>What is left of the characters to produce.</summary>
    public int MostCharacters => (int)Math.Clamp(limits.Produced - _produced, 0, int.MaxValue - 1);

    public int MostItems => (int)Math.Min(limits.Produced / CharactersPerItem, int.MaxValue - 1) + 1;

    public int MostIterations => limits.Iterations;

    /// <summary>Counts processing time, in steps of about the size of one node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Spend(long steps)
    {
        if ((_stepsToClock -= steps) < 0)
        {
            LookAtClock();
        }
    }

    public void Iterate()
    {
        if (++_iterations > limits.Iterations)
        {
            throw Over($"more than {limits.Iterations} turns of loops");
        }

        Spend(1);
    }

    /// <summary>Counts characters before they are made, so that a short template cannot ask for all memory.</summary>
    public void Produce(long amount)
    {
        _produced += amount;
        if (_produced > limits.Produced || amount > limits.Produced)
        {
            throw Over($"filters and captures produce more than {limits.Produced} characters");
        }

        Spend(1 + (amount >> 6));
    }

    public void ProduceItems(long count) => Produce(count * CharactersPerItem);

    public void Enter()
    {
        if (_depth >= limits.Depth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Over($"blocks and partials are nested deeper than {limits.Depth}");
        }

        _depth++;
    }

    public void Leave() => _depth--;

    private void LookAtClock()
    {
        _stepsToClock = StepsBetweenClocks;
        stop.ThrowIfCancellationRequested();
        if (Stopwatch.GetTimestamp() > _deadline)
        {
            throw Over($"rendering takes longer than {limits.Duration.TotalSeconds:0.###} seconds");
        }
    }

    private static LiquidException Over(string what) => new("limit reached: " + what, LiquidErrorKind.Limit);
}
