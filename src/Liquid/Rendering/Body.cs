using OrchardVrijwilligers.Liquid.Parsing;

namespace OrchardVrijwilligers.Liquid.Rendering;

/// <summary>The nodes of a template or block, in order.</summary>
internal sealed class Body(Node[] nodes, string source, string? templateName)
{
    private Node[] _nodes = nodes;

    public bool IsBlank => Array.TrueForAll(_nodes, node => node.IsBlank);

    /// <summary>While parsing: takes the whitespace out of a block that prints nothing else, as Shopify does.</summary>
    public static bool Strip(params ReadOnlySpan<Body> bodies)
    {
        foreach (var body in bodies)
        {
            if (!body.IsBlank)
            {
                return false;
            }
        }

        foreach (var body in bodies)
        {
            body._nodes = Array.FindAll(body._nodes, node => node is not TextNode);
        }

        return true;
    }

    public async ValueTask RenderAsync(LiquidContext context)
    {
        var budget = context.Budget;
        budget.Enter();
        try
        {
            foreach (var node in _nodes)
            {
                budget.Spend(1);
                await RenderAsync(node, context).ConfigureAwait(false);
                if (context.Interrupt != Interrupt.None)
                {
                    break;
                }
            }
        }
        finally
        {
            budget.Leave();
        }
    }

    private async ValueTask RenderAsync(Node node, LiquidContext context)
    {
        try
        {
            await node.RenderAsync(context).ConfigureAwait(false);
        }
        catch (LiquidException problem) when (problem.Line == 0)
        {
            Report(problem, node.Offset, context);
        }
    }

    /// <summary>Adds the place to a problem. In the tolerant modes the page goes on, with the problem in its text.</summary>
    private void Report(LiquidException problem, int offset, LiquidContext context)
    {
        var (line, column) = Diagnostics.Place(source, offset);
        if (problem.Kind != LiquidErrorKind.Render || context.Engine.Options.ErrorMode == LiquidErrorMode.Strict)
        {
            throw new LiquidException(problem.Problem, problem.Kind, templateName, line, column);
        }

        context.Session.Warnings.Add(new LiquidWarning(problem.Problem, templateName, line, column));
        context.Write("Liquid error: " + problem.Problem);
    }
}
