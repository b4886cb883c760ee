using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Platform.Security.Html;
using OrchardVrijwilligers.Platform.Text;

namespace OrchardVrijwilligers.Platform.Tests.Text;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("<h2>Kop</h2><p>Een <b>vet</b>te tekst.</p>", "Kop\nEen vette tekst.")]
    [InlineData("<ul><li>a</li><li>b</li></ul>c", "a\nb\nc")]
    [InlineData("<p>a<br>b</p>\n\n  <div> c   d </div>", "a\nb\nc d")]
    [InlineData("<table><tr><th>Dag</th><td>ma</td></tr><tr><th>Uur</th><td>3</td></tr></table>", "Dag ma\nUur 3")]
    [InlineData("1 &lt; 2 &amp;&nbsp;3", "1 < 2 & 3")]
    [InlineData("vrij&shy;willi&#8203;ger<wbr>s", "vrijwilligers")]
    [InlineData("<p>a<script>x</script><style>y</style><!-- z --><svg><title>t</title></svg></p>b", "a\nb")]
    [InlineData("<img alt=\"foto\"> tekst", "tekst")]
    [InlineData("<details><summary>Meer</summary>inhoud</details>", "Meer\ninhoud")]
    [InlineData("   ", "")]
    [InlineData("", "")]
    public void Gives_words_with_a_line_per_block(string html, string expected) =>
        Assert.Equal(expected, PlainText.FromHtml(html));

    [Fact]
    public void Refuses_deep_nesting() => Assert.Throws<HtmlTooLargeException>(
        () => PlainText.FromHtml(string.Concat(Enumerable.Repeat("<div>", 10_000))));

    [Fact]
    public void Has_single_gaps_and_none_at_the_ends() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), html =>
    {
        var text = PlainText.FromHtml(html.Get);
        Assert.Equal(text.Trim(), text);
        Assert.DoesNotContain("  ", text);
        Assert.DoesNotContain("\n\n", text);
    }).QuickCheckThrowOnFailure();
}
