namespace OrchardVrijwilligers.Liquid;

/// <summary>What one template may use. Reaching a limit throws a <see cref="LiquidException"/> of kind Limit.</summary>
public sealed record LiquidLimits
{
    // Far more than any page needs, and well within the stack of a thread.
    private const int DeepestEver = 1000;

    /// <summary>Characters of the source, of a template as well as of a partial.</summary>
    public int TemplateLength { get; init; } = 500_000;

    /// <summary>Blocks, partials and brackets inside each other; never more than 1000.</summary>
    public int Depth { get; init => field = Math.Min(value, DeepestEver); } = 100;

    /// <summary>Turns of all loops of a render together, partials included.</summary>
    public int Iterations { get; init; } = 100_000;

    /// <summary>Characters of output.</summary>
    public int OutputLength { get; init; } = 5_000_000;

    /// <summary>Characters that the filters and captures of a render may produce together; a list item counts as eight.</summary>
    public long Produced { get; init; } = 20_000_000;

    /// <summary>Time for one render; a filter or tag of the host is not interrupted, time is looked at between steps.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromSeconds(5);
}
