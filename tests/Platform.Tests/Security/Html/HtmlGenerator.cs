using FsCheck;
using FsCheck.Fluent;

namespace OrchardVrijwilligers.Platform.Tests.Security.Html;

/// <summary>Strings made of what breaks parsers: tags opened and closed at random, half attributes, odd characters.</summary>
internal static class HtmlGenerator
{
    private static readonly string[] s_names =
    [
        "p", "div", "b", "i", "a", "font", "table", "tr", "td", "th", "caption", "tbody", "colgroup", "col", "ul", "li",
        "pre", "h1", "h2", "button", "form", "select", "option", "svg", "math", "mi", "mtext", "mglyph", "malignmark",
        "annotation-xml", "foreignObject", "desc", "title", "style", "script", "template", "noscript", "iframe",
        "textarea", "xmp", "plaintext", "noembed", "noframes", "object", "marquee", "nobr", "img", "image", "br", "hr",
        "details", "summary", "center", "listing", "frameset", "body", "html", "head", "input", "x-y", "dl", "dt", "dd",
    ];

    private static readonly string[] s_attributes =
    [
        "href=\"javascript:alert(1)\"", "href=/a", "onclick=alert(1)", "style=\"text-align:center\"", "id=x", "name=x",
        "class='a b js-c'", "title=\"</style><img src onerror=alert(1)>\"", "title='--&gt;<script>'", "src=x", "src=data:,",
        "xlink:href=javascript:1", "encoding=text/html", "target=_blank", "align=right", "href=\"#x\"", "=", "\"", "/", "a\0b=c",
        "definitionurl=x", "type=hidden", "color=red", "srcdoc=<script>", "formaction=javascript:1", "lang=nl", "dir=rtl",
    ];

    private static readonly string[] s_texts =
    [
        "x", " ", "\n", "<", ">", "&", "&lt;", "&lt;script&gt;", "&amp;lt;", "<!--", "-->", "--!>", "<![CDATA[", "]]>",
        "<?x?>", "<!doctype html>", "\0", "\u00A0", "&#13;", "&#0;", "&#xD800;", "&NotEqualTilde;", "\uD83D", "😀", "\"", "'",
        "</", "<a", "</script", "`", "=", "\r\n", "\f", "&nbsp", "<p/>", "</br>", "</p>", "\u2028",
    ];

    public static Arbitrary<string> Html { get; } = Arb.From(Make(), Shrink);

    private static Gen<string> Make()
    {
        var attributes = Gen.Elements(s_attributes).ListOf().Select(list => string.Concat(list.Take(3).Select(a => " " + a)));
        var name = Gen.Elements(s_names);
        var open = name.SelectMany(_ => attributes, (n, a) => $"<{n}{a}>");
        var close = name.Select(n => $"</{n}>");
        var piece = Gen.Frequency((5, open), (3, close), (3, Gen.Elements(s_texts)));
        return piece.ListOf().Select(string.Concat);
    }

    private static IEnumerable<string> Shrink(string html)
    {
        for (var size = html.Length / 2; size > 0; size /= 2)
            for (var start = 0; start + size <= html.Length; start += size)
                yield return html.Remove(start, size);
    }
}
