using OrchardVrijwilligers.Liquid.Expressions;
using OrchardVrijwilligers.Liquid.Parsing;
using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid.Tags;

internal sealed class ForTag(LoopSyntax syntax, Body body, Body? otherwise) : Node
{
    private readonly bool _continues = syntax.Parameter("offset") is Variable { BareName: "continue" };
    private readonly Progress _progress = new(syntax.Name);

    public override bool IsBlank { get; } = otherwise is null ? Body.Strip(body) : Body.Strip(body, otherwise);

    public static Node Parse(TagReader tag)
    {
        var syntax = LoopSyntax.Read(tag.Markup, "limit", "offset");
        var body = tag.Block("else");
        var otherwise = tag.AtEnd ? null : tag.Block("else");
        while (!tag.AtEnd)
        {
            tag.Block("else");
        }

        return new ForTag(syntax, body, otherwise) { Offset = tag.Offset };
    }

    public override async ValueTask RenderAsync(LiquidContext context)
    {
        var list = await syntax.List.EvaluateAsync(context).ConfigureAwait(false);
        var offset = _continues
            ? context.Scope.Recall(_progress) as long? ?? 0
            : await Slice.WholeAsync(syntax, "offset", 0, context).ConfigureAwait(false);
        var slice = await Slice.OfAsync(syntax, list, offset, context).ConfigureAwait(false);
        context.Scope.Remember(_progress, (long)slice.From + slice.Count);
        if (slice.Count > 0)
        {
            await LoopAsync(slice, context).ConfigureAwait(false);
        }
        else if (otherwise is not null)
        {
            await otherwise.RenderAsync(context).ConfigureAwait(false);
        }
    }

    private async ValueTask LoopAsync(Slice slice, LiquidContext context)
    {
        var loop = new ForLoop(syntax.Name, slice.Count, context.Loop);
        var scope = context.Scope;
        var place = scope.LocalCount;
        scope.Push("forloop", loop);
        scope.Push(syntax.Variable, null);
        context.Loop = loop;
        try
        {
            for (; loop.Index0 < slice.Count && context.Interrupt != Interrupt.Break; loop.Index0++)
            {
                context.Interrupt = Interrupt.None;
                context.Budget.Iterate();
                scope.SetLocal(place + 1, slice[loop.Index0]);
                await body.RenderAsync(context).ConfigureAwait(false);
            }
        }
        finally
        {
            context.Interrupt = Interrupt.None;
            context.Loop = loop.Parent;
            scope.PopTo(place);
        }
    }

    private sealed record Progress(string Name);
}
