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

    /// <summary>Runs without a state machine as long as every node answers at once, which is nearly always.</summary>
    public ValueTask RenderAsync(LiquidContext context)
    {
        var (budget, index) = (context.Budget, 0);
        budget.Enter();
        var pending = default(ValueTask);
        try
        {
            for (; index < _nodes.Length && context.Interrupt == Interrupt.None; index++)
            {
                budget.Spend(1);
                pending = _nodes[index].RenderAsync(context);
                if (!pending.IsCompletedSuccessfully)
                {
                    return FinishAsync(pending, index, context);
                }
            }
        }
        catch (Exception problem)
        {
            return FinishAsync(ValueTask.FromException(problem), index, context);
        }

        budget.Leave();
        return ValueTask.CompletedTask;
    }

    private async ValueTask FinishAsync(ValueTask pending, int index, LiquidContext context)
    {
        try
        {
            await ReportedAsync(pending, _nodes[index], context).ConfigureAwait(false);
            while (++index < _nodes.Length && context.Interrupt == Interrupt.None)
            {
                context.Budget.Spend(1);
                await ReportedAsync(null, _nodes[index], context).ConfigureAwait(false);
            }
        }
        finally
        {
            context.Budget.Leave();
        }
    }

    private async ValueTask ReportedAsync(ValueTask? pending, Node node, LiquidContext context)
    {
        try
        {
            await (pending ?? node.RenderAsync(context)).ConfigureAwait(false);
        }
        catch (LiquidException problem) when (problem.Line == 0)
        {
            Report(problem, node.Offset, context);
        }
    }

    /// <summary>Adds the place to a problem. In the tolerant modes the page goes on, with the problem in its text.</summary>
    private void Report(LiquidException problem, int offset, LiquidContext context)
    {
        var tolerates = problem.Kind == LiquidErrorKind.Render && context.Engine.Options.ErrorMode != LiquidErrorMode.Strict;
        var (line, column) = Diagnostics.Place(source, offset);
        if (!tolerates)
        {
            throw new LiquidException(problem.Problem, problem.Kind, templateName, line, column);
        }

        if (context.Session.Warnings.Count < Diagnostics.MostWarnings)
        {
            context.Session.Warnings.Add(new LiquidWarning(problem.Problem, templateName, line, column));
        }

        context.Write("Liquid error: " + problem.Problem);
    }
}
