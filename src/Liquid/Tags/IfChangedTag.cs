using OrchardVrijwilligers.Liquid.Parsing;
using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid.Tags;

/// <summary>Prints its block only when that differs from what an ifchanged printed last.</summary>
internal sealed class IfChangedTag(Body body) : Node
{
    private static readonly object Last = new();

    public override bool IsBlank => body.IsBlank;

    public static Node Parse(TagReader tag)
    {
        tag.Markup.ExpectEnd();
        return new IfChangedTag(tag.Block()) { Offset = tag.Offset };
    }

    public override async ValueTask RenderAsync(LiquidContext context)
    {
        var output = context.Session.Output;
        var start = output.Length;
        await body.RenderAsync(context).ConfigureAwait(false);
        var text = context.Cut(start).Html;
        if (text != context.Scope.Recall(Last) as string)
        {
            output.Append(text);
            context.Scope.Remember(Last, text);
        }
    }
}
