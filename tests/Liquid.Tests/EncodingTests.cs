namespace OrchardVrijwilligers.Liquid.Tests;

public sealed class EncodingTests
{
    private const string Evil = "<b title=\"x\" id='y'>Zoë & co</b>";
    private const string Encoded = "&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;Zoë &amp; co&lt;/b&gt;";

    [Theory]
    [InlineData("{{ evil }}", Encoded)]
    [InlineData("{{ evil | raw }}", Evil)]
    [InlineData("{{ evil | escape }}", Encoded)]
    [InlineData("{{ evil | escape | escape }}", "&amp;lt;")]
    [InlineData("{{ evil | escape_once }}", Encoded)]
    [InlineData("{% echo evil %}", Encoded)]
    [InlineData("{{ 'Zoë 😀 €' }}", "Zoë 😀 €")]
    [InlineData("{{ html }}", "<i>ok</i>")]
    [InlineData("{{ list }}", Encoded + "<i>ok</i>1")]
    [InlineData("{{ map }}", "{&quot;a&quot;:&quot;\\u003C&quot;}")]
    [InlineData("{{ map | json | raw }}", "{\"a\":\"\\u003C\"}")]
    [InlineData("{% cycle evil %}", Encoded)]
    [InlineData("<p>{{ 1 }}</p>{% raw %}<br>{% endraw %}", "<p>1</p><br>")]
    [InlineData("{% for c in evil %}{{ c }}{% endfor %}", Encoded)]
    [InlineData("{% tablerow c in list limit: 1 %}{{ c }}{% endtablerow %}", "<tr class=\"row1\">\n<td class=\"col1\">" + Encoded + "</td></tr>\n")]
    public void Encodes_text_and_leaves_html(string source, string expected) => Assert.StartsWith(expected, Render(source));

    [Theory]
    [InlineData("{% capture c %}<u>{{ evil }}</u>{% endcapture %}{{ c }}", "<u>" + Encoded + "</u>")]
    [InlineData("{% capture c %}<u>&</u>{% endcapture %}{% assign d = c %}{{ d | strip }}", "<u>&</u>")]
    [InlineData("{% capture c %}<u>{% endcapture %}{{ c | append: '<' }}", "<u>&lt;")]
    [InlineData("{{ '<' | append: html | prepend: '&' }}", "&amp;&lt;<i>ok</i>")]
    [InlineData("{{ list | join: '<' }}", Encoded + "&lt;<i>ok</i>&lt;1")]
    [InlineData("{{ 'a\n<' | newline_to_br }}", "a<br />\n&lt;")]
    [InlineData("{{ html | newline_to_br }}{{ html | squish }}{{ html | default: 'x' }}", "<i>ok</i><i>ok</i><i>ok</i>")]
    [InlineData("{{ html | strip_html }}", "ok")]
    public void Keeps_html_whole(string source, string expected) => Assert.Equal(expected, Render(source));

    [Theory]
    [InlineData("{{ html | upcase }}", "&lt;I&gt;OK&lt;/I&gt;")]
    [InlineData("{{ html | replace: 'i', 'b' }}", "&lt;b&gt;ok&lt;/b&gt;")]
    [InlineData("{{ html | slice: 0, 3 }}", "&lt;i&gt;")]
    [InlineData("{{ html | truncate: 4 }}", "&lt;...")]
    [InlineData("{{ tricky | strip_html }}", "a &quot;b&quot; &lt;")]
    public void Encodes_what_may_no_longer_be_html(string source, string expected) => Assert.Equal(expected, Render(source));

    [Theory]
    [InlineData("{% if html == '<i>ok</i>' %}same{% endif %}", "same")]
    [InlineData("{% if html contains 'ok' %}in{% endif %}{{ html | size }}{{ html.size }}", "in99")]
    [InlineData("{% case html %}{% when '<i>ok</i>' %}same{% endcase %}", "same")]
    [InlineData("{% capture n %}5{% endcapture %}{{ n | plus: 1 }}{% if n == blank %}x{% endif %}", "6")]
    [InlineData("{% capture d %}2026-03-07{% endcapture %}{{ d | date: '%d' }}", "07")]
    public void Treats_html_as_text_otherwise(string source, string expected) => Assert.Equal(expected, Render(source));

    [Fact]
    public void Encodes_the_message_of_a_failure() => Assert.Equal(
        "Liquid error: &lt;b&gt;",
        Page.Render("{{ 1 | fail }}", options =>
        {
            options.Encode = true;
            options.ErrorMode = LiquidErrorMode.Lax;
            options.Filter("fail", (_, _, _) => throw new LiquidException("<b>"));
        }));

    [Fact]
    public void Leaves_everything_alone_when_switched_off() => Assert.Equal(
        Evil + Evil + Encoded,
        Page.RenderWith("{{ evil }}{% capture c %}{{ evil }}{% endcapture %}{{ c }}{{ evil | escape }}", ("evil", Evil)));

    private static string Render(string source) => Page.Render(
        source,
        new LiquidContext()
            .Set("evil", Evil)
            .Set("html", new HtmlText("<i>ok</i>"))
            .Set("tricky", new HtmlText("<p>a</p> \"b\" <"))
            .Set("map", new Dictionary<string, object?> { ["a"] = "<" })
            .Set("list", new object[] { Evil, new HtmlText("<i>ok</i>"), 1 }),
        options => options.Encode = true);
}
