using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OrchardVrijwilligers.Platform.Security.Html;

namespace OrchardVrijwilligers.Platform.Tests.Security.Html;

/// <summary>
/// Judges output without the sanitizer's own code: once as a stream of tags, once as the tree that a parser makes of it
/// in several surroundings, with scripting on and off.
/// </summary>
internal static partial class HtmlOracle
{
    private static readonly string[] s_surroundings =
        ["body", "div", "table", "tr", "td", "select", "p", "a", "button", "ul", "details", "template"];

    private static readonly HashSet<string> s_addresses = ["href", "src", "cite"];

    public static void DemandHarmless(string html)
    {
        DemandHarmlessTags(html);
        foreach (var surrounding in s_surroundings)
            foreach (var scripting in (bool[])[true, false])
                foreach (var node in Parse(html, surrounding, scripting))
                    DemandHarmless(node);
    }

    /// <summary>Every &lt; starts an allowed tag in the one notation that the sanitizer writes.</summary>
    private static void DemandHarmlessTags(string html)
    {
        var rest = Tag().Replace(html, "");
        Assert.DoesNotContain('<', rest);
        Assert.DoesNotContain('>', rest);
        foreach (Match tag in Tag().Matches(html))
        {
            Assert.Contains(tag.Groups["name"].Value, HtmlPolicy.Content.Elements.Keys);
            foreach (Capture attribute in tag.Groups["attribute"].Captures)
                Assert.True(IsAllowed(tag.Groups["name"].Value, attribute.Value), attribute.Value);
        }
    }

    public static INodeList Parse(string html, string surrounding = "body", bool scripting = false)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = scripting });
        var document = parser.ParseDocument("");
        return parser.ParseFragment(html, surrounding == "body" ? document.Body! : document.CreateElement(surrounding));
    }

    private static void DemandHarmless(INode root)
    {
        var pending = new Stack<INode>([root]);
        while (pending.TryPop(out var node))
        {
            if (node is IElement element) DemandHarmless(element);
            foreach (var child in node.ChildNodes) pending.Push(child);
        }
    }

    private static void DemandHarmless(IElement element)
    {
        Assert.Equal("http://www.w3.org/1999/xhtml", element.NamespaceUri);
        Assert.True(HtmlPolicy.Content.Elements.ContainsKey(element.LocalName), element.LocalName);
        foreach (var attribute in element.Attributes)
        {
            Assert.True(IsAllowed(element.LocalName, attribute.Name), attribute.Name);
            if (attribute.Name == "id") Assert.StartsWith("inhoud-", attribute.Value);
            if (s_addresses.Contains(attribute.Name)) Assert.Matches(Address(), attribute.Value);
        }
    }

    private static bool IsAllowed(string element, string attribute) =>
        !attribute.StartsWith("on", StringComparison.Ordinal) && attribute is not ("style" or "srcdoc" or "name") &&
        (HtmlPolicy.Content.Elements[element].ContainsKey(attribute) || HtmlPolicy.Content.GlobalAttributes.ContainsKey(attribute));

    [GeneratedRegex("""</?(?<name>[a-z0-9]+)(?: (?<attribute>[a-z-]+)="[^"<>]*")*>""")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\A(?:(?:https?|mailto|tel):|[^:\x00-\x1F]*(?:\z|[/?#\\]))", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
