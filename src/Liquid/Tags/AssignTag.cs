using OrchardVrijwilligers.Liquid.Expressions;
using OrchardVrijwilligers.Liquid.Parsing;
using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid.Tags;

internal sealed class AssignTag(string name, Expression value) : Node
{
    public override bool IsBlank => true;

    public static Node Parse(TagReader tag)
    {
        var name = tag.Markup.Name("the name of a variable");
        tag.Markup.Expect('=');
        var value = tag.Markup.Filtered();
        return name is null ? new NothingNode() : new AssignTag(name, value) { Offset = tag.Offset };
    }

    public override async ValueTask RenderAsync(LiquidContext context) =>
        context.Assign(name, await value.EvaluateAsync(context).ConfigureAwait(false));
}
