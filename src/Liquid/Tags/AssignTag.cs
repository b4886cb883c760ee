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
        return tag.Markup.Lexer.TrySymbol('=')
            ? new AssignTag(name, tag.Markup.Filtered()) { Offset = tag.Offset }
            : throw tag.Markup.Refusal($"expected '=' but found {tag.Markup.Found()}");
    }

    public override async ValueTask RenderAsync(LiquidContext context) =>
        context.Assign(name, await value.EvaluateAsync(context).ConfigureAwait(false));
}
