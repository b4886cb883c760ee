namespace OrchardVrijwilligers.Liquid.Rendering;

internal sealed class TextNode(string text) : Node
{
    public override bool IsBlank { get; } = string.IsNullOrWhiteSpace(text);

    public override ValueTask RenderAsync(LiquidContext context)
    {
        context.Session.Output.Append(text);
        return ValueTask.CompletedTask;
    }
}
