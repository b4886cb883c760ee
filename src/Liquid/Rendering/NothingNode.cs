namespace OrchardVrijwilligers.Liquid.Rendering;

/// <summary>What is left of a comment.</summary>
internal sealed class NothingNode : Node
{
    public override bool IsBlank => true;

    public override ValueTask RenderAsync(LiquidContext context) => ValueTask.CompletedTask;
}
