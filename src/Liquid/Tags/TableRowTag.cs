using OrchardVrijwilligers.Liquid.Parsing;
using OrchardVrijwilligers.Liquid.Rendering;
using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Tags;

internal sealed class TableRowTag(LoopSyntax syntax, Body body) : Node
{
    /// <summary>Its table cells do not count: Shopify looks at the body only.</summary>
    public override bool IsBlank => body.IsBlank;

    public static Node Parse(TagReader tag)
    {
        var syntax = LoopSyntax.Read(tag.Markup, "limit", "offset", "cols");
        return new TableRowTag(syntax, tag.Block()) { Offset = tag.Offset };
    }

    public override async ValueTask RenderAsync(LiquidContext context)
    {
        var list = await syntax.List.EvaluateAsync(context).ConfigureAwait(false);
        if (!LiquidValue.IsTrue(list))
        {
            return;
        }

        var offset = await Slice.WholeAsync(syntax, "offset", 0, context).ConfigureAwait(false);
        var slice = await Slice.OfAsync(syntax, list, offset, context).ConfigureAwait(false);
        var columns = await Slice.WholeAsync(syntax, "cols", slice.Count, context).ConfigureAwait(false);
        await RowsAsync(slice, columns, context).ConfigureAwait(false);
    }

    private async ValueTask RowsAsync(Slice slice, long columns, LiquidContext context)
    {
        var loop = new TableRowLoop(slice.Count, columns);
        var scope = context.Scope;
        var place = scope.LocalCount;
        scope.Push("tablerowloop", loop);
        scope.Push(syntax.Variable, null);
        try
        {
            context.WriteHtml("<tr class=\"row1\">\n");
            for (; loop.Index0 < slice.Count && context.Interrupt != Interrupt.Break; loop.Next())
            {
                context.Interrupt = Interrupt.None;
                context.Budget.Iterate();
                scope.SetLocal(place + 1, slice[loop.Index0]);
                await CellAsync(loop, context).ConfigureAwait(false);
            }

            context.WriteHtml("</tr>\n");
        }
        finally
        {
            context.Interrupt = Interrupt.None;
            scope.PopTo(place);
        }
    }

    private async ValueTask CellAsync(TableRowLoop loop, LiquidContext context)
    {
        context.WriteHtml($"<td class=\"col{NumberText.Of(loop.Column)}\">");
        await body.RenderAsync(context).ConfigureAwait(false);
        context.WriteHtml("</td>");
        if (loop.IsColumnLast && !loop.IsLast && context.Interrupt != Interrupt.Break)
        {
            context.WriteHtml($"</tr>\n<tr class=\"row{NumberText.Of(loop.Row + 1)}\">");
        }
    }
}
