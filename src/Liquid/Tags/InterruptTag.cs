using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid.Tags;

/// <summary>break and continue. Every body stops at it; the nearest loop takes it away. Outside a loop it ends the template.</summary>
internal sealed class InterruptTag(Interrupt interrupt) : Node
{
    public override ValueTask RenderAsync(LiquidContext context)
    {
        context.Interrupt = interrupt;
        return ValueTask.CompletedTask;
    }
}
