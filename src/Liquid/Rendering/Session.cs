using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Rendering;

/// <summary>What a template shares with the partials it renders: the engine, the budget, the output and the warnings.</summary>
internal sealed class Session(LiquidEngine engine, Budget budget, OutputBuffer output, List<LiquidWarning> warnings)
{
    public LiquidEngine Engine => engine;

    public Budget Budget => budget;

    public OutputBuffer Output => output;

    public List<LiquidWarning> Warnings => warnings;

    public bool Encode { get; } = engine.Options.Encode;

    public Equality Equality { get; } = new(budget);

    public bool IsRunning { get; set; } = true;

    /// <summary>A render inside this one, such as a filter that renders a template: other output, the same budget.</summary>
    public Session Inner(LiquidEngine other, OutputBuffer target) => new(other, budget, target, warnings);
}
