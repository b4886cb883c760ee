using OrchardVrijwilligers.Liquid.Expressions;
using OrchardVrijwilligers.Liquid.Parsing;
using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid.Tags;

/// <summary>A tag or block that the host registered.</summary>
internal sealed class HostTag(string name, LiquidTag render, ArgumentList arguments, Body? body) : Node
{
    public static TagParser Parser(LiquidTag render, bool isBlock) => tag =>
    {
        var arguments = tag.Markup.Arguments();
        tag.Markup.ExpectEnd();
        return new HostTag(tag.Name, render, arguments, isBlock ? tag.Block() : null) { Offset = tag.Offset };
    };

    public override async ValueTask RenderAsync(LiquidContext context)
    {
        var values = await arguments.EvaluateAsync(context).ConfigureAwait(false);
        await render(new LiquidTagCall(name, values, body, context)).ConfigureAwait(false);
    }
}
