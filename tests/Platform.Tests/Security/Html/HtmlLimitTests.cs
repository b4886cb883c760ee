using OrchardVrijwilligers.Platform.Security.Html;

namespace OrchardVrijwilligers.Platform.Tests.Security.Html;

public sealed class HtmlLimitTests
{
    private static readonly HtmlSanitizer s_sanitizer = new(HtmlPolicy.Content);

    private static HtmlTooLargeException Refused(string html) =>
        Assert.Throws<HtmlTooLargeException>(() => s_sanitizer.Sanitize(html));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [Fact]
    public void Refuses_text_over_the_length_limit()
    {
        var refusal = Refused(new string('a', 2_000_001));
        Assert.Equal((HtmlLimit.Length, 2_000_000), (refusal.Limit, refusal.Maximum));
    }

    [Theory]
    [InlineData("<div>", 10_000)]
    [InlineData("<div>", 300_000)]
    [InlineData("<b><i>", 10_000)]
    [InlineData("<ul><li>", 10_000)]
    [InlineData("<svg>", 10_000)]
    [InlineData("<math><mi>", 10_000)]
    [InlineData("<svg><foreignObject>", 10_000)]
    [InlineData("<blockquote>x", 100_000)]
    public void Refuses_deep_nesting_without_running_out_of_stack(string tag, int times) =>
        Assert.Equal(HtmlLimit.Depth, Refused(Repeat(tag, times)).Limit);

    [Theory]
    [InlineData("<table>")]
    [InlineData("<table><a>")]
    [InlineData("<select>")]
    [InlineData("<template>")]
    [InlineData("<a>")]
    [InlineData("<p>")]
    [InlineData("<button>")]
    [InlineData("<!--")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("</p>")]
    [InlineData("<p x y z")]
    public void Survives_ten_thousand_of_anything(string text)
    {
        try
        {
            Assert.NotNull(s_sanitizer.Sanitize(Repeat(text, 10_000)));
        }
        catch (HtmlTooLargeException)
        {
            // A refusal is an answer too; what counts is that there is one.
        }
    }

    [Fact]
    public void Keeps_nesting_up_to_the_limit()
    {
        var depth = HtmlPolicy.Content.MaxDepth;
        var html = Repeat("<div>", depth) + Repeat("</div>", depth);
        Assert.Equal(html, s_sanitizer.Sanitize(html));
        Assert.Equal(HtmlLimit.Depth, Refused("<div>" + html + "</div>").Limit);
    }

    [Theory]
    [InlineData("</p><p>x")]
    [InlineData("</div><div>x")]
    public void Refuses_formatting_that_every_block_would_repeat(string block)
    {
        var fonts = string.Concat(Enumerable.Range(0, 150).Select(i => $"<font a{i}>"));
        Assert.Equal(HtmlLimit.Nodes, Refused("<p>" + fonts + Repeat(block, 3000)).Limit);
    }

    [Theory]
    [InlineData("<p><font a{0}><table><td></font></table>")]
    [InlineData("<p><font a{0}><td><object></td></font></object>")]
    public void Refuses_it_also_behind_end_tags_that_close_nothing(string opening)
    {
        var fonts = string.Concat(Enumerable.Range(0, 150).Select(i => string.Format(null, opening, i)));
        Assert.IsType<HtmlTooLargeException>(Record.Exception(() => s_sanitizer.Sanitize(fonts + Repeat("</p><p>x", 6000))));
    }

    [Fact]
    public void Counts_the_attributes_that_repeating_would_copy()
    {
        var font = "<p><font " + string.Concat(Enumerable.Range(0, 5000).Select(i => $"a{i} ")) + ">";
        Assert.Equal(HtmlLimit.Nodes, Refused(font + Repeat("</p><p>x", 1000)).Limit);
    }

    [Fact]
    public void Accepts_a_long_sloppy_text()
    {
        var html = Repeat("<p>Een <b>alinea <i>die</b> niet</i> sluit<br>en <a href=/x>een link</a><ul><li>a<li>b</ul>\n", 3000);
        var clean = s_sanitizer.Sanitize(html);
        Assert.Equal(clean, s_sanitizer.Sanitize(clean));
    }
}
