namespace OrchardVrijwilligers.Liquid.Rendering;

/// <summary>A part of a parsed template. Immutable: templates are shared by renders that run at the same time.</summary>
internal abstract class Node
{
    /// <summary>Where it starts in the source.</summary>
    public int Offset { get; init; }

    /// <summary>True for what never prints anything visible; a block of nothing else prints no whitespace either.</summary>
    public virtual bool IsBlank => false;

    public abstract ValueTask RenderAsync(LiquidContext context);
}
