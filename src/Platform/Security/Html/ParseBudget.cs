using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace OrchardVrijwilligers.Platform.Security.Html;

/// <summary>
/// Stops the parser while it works. Two things can cost far more than the text is long: deep nesting, because the list
/// of open elements is searched for every tag (100,000 nested divs took a minute), and formatting elements that were
/// never closed, because each following block repeats them all (40 kB gave 600,000 elements).
/// </summary>
internal sealed class ParseBudget(int maxDepth, int maxNodes)
{
    private readonly OpenFormatting _formatting = new();
    private INode? _previous;
    private long _nodes;

    public void OnToken(HtmlToken token)
    {
        if (token.Type == HtmlTokenType.EndTag) _formatting.Close(token.Name);
        if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.Character)) return;
        _nodes += 1 + _formatting.Weight;
        if (_nodes > maxNodes) throw new HtmlTooLargeException(HtmlLimit.Nodes, maxNodes);
        if (token is HtmlTagToken tag) _formatting.Open(tag);
    }

    /// <summary>An element is created before it is placed, so the place of the one before it is what is known.</summary>
    public void OnCreated(IElement element)
    {
        if (_previous is not null && DepthOf(_previous) > maxDepth)
            throw new HtmlTooLargeException(HtmlLimit.Depth, maxDepth);
        _previous = element;
    }

    private int DepthOf(INode node)
    {
        var depth = 0;
        for (var parent = node.Parent; parent?.Parent is not null && depth <= maxDepth; parent = parent.Parent) depth++;
        return depth;
    }
}
