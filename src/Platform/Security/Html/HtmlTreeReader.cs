using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OrchardVrijwilligers.Platform.Security.Html;

/// <summary>Parses a fragment as the content of a body, within limits.</summary>
internal sealed record HtmlTreeReader(int MaxLength, int MaxDepth, int MaxNodes)
{
    /// <exception cref="HtmlTooLargeException">The fragment passes a limit.</exception>
    public INodeList Read(string html)
    {
        if (html.Length > MaxLength) throw new HtmlTooLargeException(HtmlLimit.Length, MaxLength);
        var budget = new ParseBudget(MaxDepth, MaxNodes);
        var options = new HtmlParserOptions
        {
            // The parser moves deeper elements up instead of refusing them; the budget is to see them first.
            MaximumDepth = MaxDepth + 100,
            OnToken = (token, _) => budget.OnToken(token),
            OnCreated = (element, _) => budget.OnCreated(element),
        };
        return Parse(new HtmlParser(options), html);
    }

    private INodeList Parse(HtmlParser parser, string html)
    {
        var context = new HtmlParser().ParseDocument("").Body!;
        var nodes = parser.ParseFragment(html, context);
        DemandDepth(nodes);
        return nodes;
    }

    /// <summary>Repeated formatting elements pass by the budget's own look at the depth.</summary>
    private void DemandDepth(INodeList roots)
    {
        var pending = new Stack<(INode Node, int Depth)>(roots.Select(node => (node, 1)));
        while (pending.TryPop(out var next))
        {
            if (next.Depth > MaxDepth && next.Node is IElement) throw new HtmlTooLargeException(HtmlLimit.Depth, MaxDepth);
            for (var child = next.Node.FirstChild; child is not null; child = child.NextSibling)
                pending.Push((child, next.Depth + 1));
        }
    }
}
