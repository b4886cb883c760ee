namespace OrchardVrijwilligers.Liquid.Tests.Filters;

public sealed class HtmlFilterTests
{
    [Theory]
    [InlineData("{{ \"<p class='x'>A & B</p>\" | escape }}", "&lt;p class=&#39;x&#39;&gt;A &amp; B&lt;/p&gt;")]
    [InlineData("{{ '\"é\"' | h }}", "&quot;é&quot;")]
    [InlineData("{{ nothing | escape }}", "")]
    [InlineData("{{ '1 < 2 &amp; 3 &#39; &x y;' | escape_once }}", "1 &lt; 2 &amp; 3 &#39; &amp;x y;")]
    [InlineData("{{ 'a\nb\r\nc' | newline_to_br }}", "a<br />\nb<br />\nc")]
    [InlineData("{{ 'Have <em>you</em> read <strong>it</strong>?' | strip_html }}", "Have you read it?")]
    [InlineData("{{ 'a<script>x < y</script>b<style>c</style>d<!-- e > f -->g<br/>h' | strip_html }}", "abdgh")]
    [InlineData("{{ 'a < b' | strip_html }}", "a < b")]
    [InlineData("{{ 'a <b' | strip_html }}", "a <b")]
    [InlineData("{{ '<script>never closed' | strip_html }}", "never closed")]
    [InlineData("{{ '<b>x</b>' | raw }}", "<b>x</b>")]
    public void Handles_html(string source, string expected) => Assert.Equal(expected, Page.Render(source));
}
