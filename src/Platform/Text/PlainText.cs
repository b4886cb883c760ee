using System.Collections.Frozen;
using AngleSharp.Dom;
using OrchardVrijwilligers.Platform.Security.Html;

namespace OrchardVrijwilligers.Platform.Text;

/// <summary>The words of a piece of HTML, for search and descriptions.</summary>
public static class PlainText
{
    private static readonly FrozenSet<string> s_blocks =
    [
        "address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "details", "dialog", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
        "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary",
        "table", "tbody", "tfoot", "thead", "tr", "ul",
    ];

    private static readonly HtmlTreeReader s_reader = new(
        HtmlPolicy.Content.MaxLength, HtmlPolicy.Content.MaxDepth, HtmlPolicy.Content.MaxNodes);

    /// <summary>
    /// One line per block, single spaces, entities decoded, soft hyphens gone. Scripts, styles, embedded content and
    /// comments give no text, and neither do alternative texts of images. The result is text: escape it before showing.
    /// </summary>
    /// <exception cref="HtmlTooLargeException">The HTML passes a limit of <see cref="HtmlPolicy.Content"/>.</exception>
    public static string FromHtml(string html)
    {
        var words = new WordWriter();
        var pending = new Stack<(INode? Node, Gap After)>();
        PushAll(s_reader.Read(html), pending);
        while (pending.TryPop(out var next))
        {
            if (next.Node is IText text) words.Append(text.Data);
            else if (next.Node is IElement element) Enter(element, pending, words);
            words.Widen(next.After);
        }
        return words.ToString();
    }

    private static void Enter(IElement element, Stack<(INode?, Gap)> pending, WordWriter words)
    {
        if (element.NamespaceUri != NamespaceNames.HtmlUri || HtmlPolicy.Content.Dropped.Contains(element.LocalName)) return;
        var gap = GapAround(element.LocalName);
        words.Widen(gap);
        pending.Push((null, gap));
        PushAll(element.ChildNodes, pending);
    }

    private static Gap GapAround(string name) =>
        s_blocks.Contains(name) ? Gap.Line : name is "td" or "th" ? Gap.Space : Gap.None;

    private static void PushAll(INodeList nodes, Stack<(INode?, Gap)> pending)
    {
        for (var i = nodes.Length - 1; i >= 0; i--) pending.Push((nodes[i], Gap.None));
    }
}
