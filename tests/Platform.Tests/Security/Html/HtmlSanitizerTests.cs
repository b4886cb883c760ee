using OrchardVrijwilligers.Platform.Security.Html;

namespace OrchardVrijwilligers.Platform.Tests.Security.Html;

public sealed class HtmlSanitizerTests
{
    private static readonly HtmlSanitizer s_sanitizer = new(HtmlPolicy.Content);

    private static string Clean(string html) => s_sanitizer.Sanitize(html);

    [Theory]
    [InlineData("<h2>Taalmaatje</h2><p>Help je <strong>mee</strong>?</p>")]
    [InlineData("<ul><li>een</li><li>twee<ol start=\"3\"><li>drie</li></ol></li></ul>")]
    [InlineData("<p lang=\"ar\" dir=\"rtl\">مرحبا</p>")]
    [InlineData("<p><a href=\"/vacatures?wijk=oost&amp;n=2\">vacatures</a> <a href=\"mailto:a@b.nl\">mail</a></p>")]
    [InlineData("<p><a href=\"tel:+31101234567\">bel</a> <a href=\"https://example.nl/a#b\">site</a></p>")]
    [InlineData("<figure><img src=\"/media/a.jpg\" alt=\"Twee mensen\" width=\"80\" height=\"60\"><figcaption>x</figcaption></figure>")]
    [InlineData("<table><caption>Uren</caption><thead><tr><th scope=\"col\">Dag</th></tr></thead><tbody><tr><td colspan=\"2\">ma</td></tr></tbody></table>")]
    [InlineData("<blockquote cite=\"https://a.nl\"><p>q</p></blockquote>")]
    [InlineData("<details open=\"\"><summary>Meer</summary><p>tekst</p></details>")]
    [InlineData("<p><abbr title=\"Verklaring\">VOG</abbr> <time datetime=\"2026-05-01T10:00\">1 mei</time></p>")]
    [InlineData("<pre>\n\nregel</pre>")]
    [InlineData("<p>1 &lt; 2 &amp; 3 &gt; 2, \"citaat\" en&nbsp;'zo'</p>")]
    [InlineData("<p class=\"lead align-center\">x</p>")]
    [InlineData("losse tekst {{ 'liquid' }} [image]a.jpg[/image]")]
    [InlineData("")]
    public void Keeps_what_the_content_policy_allows(string html) => Assert.Equal(html, Clean(html));

    [Theory]
    [InlineData("<h1>Titel</h1>", "<h2>Titel</h2>")]
    [InlineData("<article><p>a</p></article><main>b</main>", "<div><p>a</p></div><div>b</div>")]
    [InlineData("<center>a</center>", "<div class=\"align-center\">a</div>")]
    [InlineData("<strike>a</strike><tt>b</tt>", "<s>a</s><code>b</code>")]
    [InlineData("<font color=red>a</font><x-card>b</x-card>", "ab")]
    [InlineData("<form><label>Naam</label> <input value=x><button>Stuur</button></form>", "<div>Naam Stuur</div>")]
    public void Writes_other_elements_as_their_nearest_allowed_form(string html, string expected) =>
        Assert.Equal(expected, Clean(html));

    [Theory]
    [InlineData("<p style=\"text-align: center; color: red\">a</p>", "<p class=\"align-center\">a</p>")]
    [InlineData("<p style=\"TEXT-ALIGN:Right!important\" class=\"lead\">a</p>", "<p class=\"align-right lead\">a</p>")]
    [InlineData("<p align=justify>a</p>", "<p class=\"align-justify\">a</p>")]
    [InlineData("<p style=\"background:url(javascript:alert(1))\">a</p>", "<p>a</p>")]
    [InlineData("<p style=\"text-align:expression(alert(1))\">a</p>", "<p>a</p>")]
    public void Turns_alignment_into_a_class_and_drops_other_style(string html, string expected) =>
        Assert.Equal(expected, Clean(html));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java&#10;script:alert(1)")]
    [InlineData("&#1;javascript:alert(1)")]
    [InlineData("&Tab;javascript&colon;alert(1)")]
    [InlineData("\u00A0javascript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("blob:https://a/b")]
    [InlineData("file:///etc/passwd")]
    [InlineData("view-source:javascript:alert(1)")]
    [InlineData("ws://a")]
    public void Drops_links_with_other_schemes(string url) =>
        Assert.Equal("<a>x</a>", Clean($"<a href=\"{url}\">x</a>"));

    [Theory]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("data:image/svg+xml,<svg onload=alert(1)>")]
    [InlineData("http://a.nl/x.png")]
    [InlineData("javascript:alert(1)")]
    public void Drops_images_from_other_places(string url) =>
        Assert.Equal("ab", Clean($"a<img src=\"{url}\" onerror=alert(1)>b"));

    [Fact]
    public void Gives_new_tabs_no_hold_on_the_page() => Assert.Equal(
        "<a href=\"/a\" target=\"_blank\" rel=\"nofollow noopener\">x</a>",
        Clean("<a href=/a target=_BLANK rel='nofollow opener'>x</a>"));

    [Fact]
    public void Drops_targets_that_name_a_frame() =>
        Assert.Equal("<a href=\"/a\">x</a>", Clean("<a href=/a target=_top>x</a>"));

    [Fact]
    public void Prefixes_ids_and_lets_links_in_the_text_follow() => Assert.Equal(
        "<h2 id=\"inhoud-contact\">Contact</h2><a href=\"#inhoud-contact\">naar</a><a href=\"#main\">op</a>",
        Clean("<h2 id=contact>Contact</h2><a href=#contact>naar</a><a href=#main>op</a>"));

    [Theory]
    [InlineData("<p id=x>a</p><p id=x>b</p>", "<p id=\"inhoud-x\">a</p><p>b</p>")]
    [InlineData("<p id='a b'>a</p>", "<p>a</p>")]
    [InlineData("<a id=body name=cookie>a</a><img name=getElementById src=/a>", "<a id=\"inhoud-body\">a</a><img src=\"/a\">")]
    [InlineData("<td id=h>a</td><table><tr><td headers='h k'>b</table>", "a<table><tbody><tr><td headers=\"inhoud-h inhoud-k\">b</td></tr></tbody></table>")]
    public void Leaves_no_name_that_could_shadow_the_page(string html, string expected) =>
        Assert.Equal(expected, Clean(html));

    [Fact]
    public void Keeps_class_names_by_the_pattern_only() => Assert.Equal(
        "<p class=\"lead row_2\">a</p>", Clean("<p class='lead js-toggle row_2 [x] admin-bar'>a</p>"));

    [Fact]
    public void Reports_what_was_removed_and_how_often()
    {
        var report = s_sanitizer.Report(
            "<h1>a</h1><p onclick=x style='color:red'>b<p onclick=y><a href='javascript:1'>c</a><script>1</script><!-- d --><font>e</font>");
        Assert.Equal(
            [
                "<h1> became <h2>", "attribute onclick on <p> (2 times)", "style color on <p>",
                "href \"javascript:1\"", "<script> with its content", "comment", "<font>, content kept",
            ],
            report.Removals.Select(r => r.ToString()));
    }

    [Fact]
    public void Reports_nothing_lost_when_only_the_notation_changes()
    {
        var report = s_sanitizer.Report("<P CLASS=lead>a &eacute;<br/>b");
        Assert.False(report.LostSomething);
        Assert.Equal("<p class=\"lead\">a é<br>b</p>", report.Html);
    }

    [Theory]
    [InlineData("script")]
    [InlineData("svg")]
    [InlineData("template")]
    public void Refuses_a_policy_that_allows_what_can_run(string element) => Assert.Throws<ArgumentException>(() =>
        new HtmlSanitizer(HtmlPolicy.Content with
        {
            Elements = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(
                HtmlPolicy.Content.Elements.Append(new(element, HtmlPolicy.Content.GlobalAttributes))),
        }));

    [Fact]
    public void Refuses_a_policy_that_allows_script_addresses() => Assert.Throws<ArgumentException>(() =>
        new HtmlSanitizer(HtmlPolicy.Content with
        {
            LinkSchemes = System.Collections.Frozen.FrozenSet.ToFrozenSet(["https", "javascript"]),
        }));
}
