using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid.Tags;

/// <summary>The lines of a liquid tag; a tag per line.</summary>
internal sealed class LinesTag(Body lines) : Node
{
    public override bool IsBlank => lines.IsBlank;

    public override ValueTask RenderAsync(LiquidContext context) => lines.RenderAsync(context);
}
