using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Platform.Security.Html;
using OrchardVrijwilligers.Platform.Tests.Security.Html;
using OrchardVrijwilligers.Platform.Text;

namespace OrchardVrijwilligers.Platform.Tests.Text;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("# Welkom in 't Huis", "<h2 id=\"inhoud-welkom-in-t-huis\">Welkom in 't Huis</h2>\n")]
    [InlineData("## a\n## a\n## *b* `c`", "<h2 id=\"inhoud-a\">a</h2>\n<h2 id=\"inhoud-a-2\">a</h2>\n<h2 id=\"inhoud-b-c\"><em>b</em> <code>c</code></h2>\n")]
    [InlineData("Een **vette** [link](/a) en https://a.nl", "<p>Een <strong>vette</strong> <a href=\"/a\">link</a> en <a href=\"https://a.nl\">https://a.nl</a></p>\n")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")]
    [InlineData("![alt](/m/a.jpg)", "<p><img src=\"/m/a.jpg\" alt=\"alt\"></p>\n")]
    [InlineData("[x](javascript:alert(1))", "<p><a>x</a></p>\n")]
    [InlineData("![x](data:image/png;base64,AA)", "<p></p>\n")]
    [InlineData("a <b onclick=x>b</b> <script>alert(1)</script>", "<p>a <b>b</b> </p>\n")]
    [InlineData("<div style=\"text-align:right\">a</div>", "<div class=\"align-right\">a</div>\n")]
    [InlineData("", "")]
    public void Gives_safe_html(string markdown, string expected) => Assert.Equal(expected, MarkdownText.ToHtml(markdown));

    [Fact]
    public void Writes_tables_with_alignment_as_class() => Assert.Contains(
        "<th class=\"align-right\">Uren</th>", MarkdownText.ToHtml("| Dag | Uren |\n|---|---:|\n| ma | 3 |"));

    [Fact]
    public void Lets_footnotes_and_their_links_follow_the_id_prefix()
    {
        var html = MarkdownText.ToHtml("a[^1]\n\n[^1]: noot");
        Assert.Contains("href=\"#inhoud-fn:1\"", html);
        Assert.Contains("id=\"inhoud-fn:1\"", html);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("**_")]
    [InlineData("<div>")]
    public void Refuses_deep_nesting(string opening) => Assert.Throws<HtmlTooLargeException>(
        () => MarkdownText.ToHtml(string.Concat(Enumerable.Repeat(opening, 10_000)) + "x" +
            string.Concat(Enumerable.Repeat("_**", opening == "**_" ? 10_000 : 0))));

    [Fact]
    public void Is_harmless_whatever_is_written() => Prop.ForAll(HtmlGenerator.Html, text =>
        HtmlOracle.DemandHarmless(MarkdownText.ToHtml(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(40));
}
