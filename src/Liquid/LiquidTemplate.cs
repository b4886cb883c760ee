using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid;

/// <summary>A parsed template. Immutable, so renders may share it; it belongs to the engine that parsed it.</summary>
public sealed class LiquidTemplate
{
    internal LiquidTemplate(string? name, string source, Body body, IReadOnlyList<LiquidWarning> warnings) =>
        (Name, Source, Body, Warnings) = (name, source, body, warnings);

    public string? Name { get; }

    public string Source { get; }

    /// <summary>What the parser let pass, in the tolerant error modes.</summary>
    public IReadOnlyList<LiquidWarning> Warnings { get; }

    internal Body Body { get; }
}
