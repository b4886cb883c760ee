using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Platform.Tests.Display;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Één café & \"zo\"", "Één café &amp; &quot;zo&quot;")]
    [InlineData("<script>'\0", "&lt;script&gt;&#39;")]
    [InlineData("مرحبا 🙂", "مرحبا 🙂")]
    public void Encodes_what_means_something_in_html_and_nothing_else(string text, string encoded) => Assert.Equal(encoded, Html.Encode(text));

    [Theory]
    [InlineData("Content", "Content")]
    [InlineData("Content_Summary", "Content.Summary")]
    [InlineData("Content__Article", "Content-Article")]
    [InlineData("Content_Summary__Article", "Content-Article.Summary")]
    [InlineData("Article__Body", "Article-Body")]
    public void Finds_views_under_the_file_names_of_orchard_core(string alternate, string file) => Assert.Equal(file, ViewTable.FileName(alternate));

    [Theory]
    [InlineData("--ov-brand", "#6A3D7C", true)]
    [InlineData("--ov-font", "'Fira Sans', sans-serif", true)]
    [InlineData("color", "red", false)]
    [InlineData("--OV", "red", false)]
    [InlineData("--a", "url(https://evil.example)", false)]
    [InlineData("--a", "red;} body{display:none", false)]
    [InlineData("--a", "red/*", false)]
    [InlineData("--a", "\\75 rl(x)", false)]
    [InlineData("--a", "", false)]
    public void Takes_only_tokens_into_a_stylesheet(string name, string value, bool taken)
    {
        var css = LookSheet.Css(new LookSettings { Tokens = new() { [name] = value } });

        Assert.Equal(taken ? $":root{{{name}:{value};}}" : ":root{}", css);
    }

    [Fact]
    public void Names_a_stylesheet_by_what_is_in_it()
    {
        string Hash(string color) => LookSheet.Hash(new() { Tokens = new() { ["--a"] = color } });

        Assert.Equal(Hash("red"), Hash("red"));
        Assert.NotEqual(Hash("red"), Hash("blue"));
    }
}
