using OrchardVrijwilligers.Liquid.Parsing;
using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid.Tags;

/// <summary>Keeps what its block prints. With encoding on that is HTML, so it is not encoded again when it is printed.</summary>
internal sealed class CaptureTag(string name, Body body) : Node
{
    public override bool IsBlank => true;

    public static Node Parse(TagReader tag)
    {
        var name = tag.Markup.Name("the name of a variable");
        tag.Markup.ExpectEnd();
        return new CaptureTag(name, tag.Block()) { Offset = tag.Offset };
    }

    public override async ValueTask RenderAsync(LiquidContext context)
    {
        var start = context.Session.Output.Length;
        await body.RenderAsync(context).ConfigureAwait(false);
        var html = context.Cut(start);
        context.Assign(name, context.Encodes ? html : html.Html);
    }
}
