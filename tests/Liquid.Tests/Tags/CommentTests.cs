namespace OrchardVrijwilligers.Liquid.Tests.Tags;

public sealed class CommentTests
{
    [Theory]
    [InlineData("a{% comment %} hidden {{ x | nope }} {% endcomment %}b", "ab")]
    [InlineData("a{% comment %}{% if %}{% unknown {{ {% endcomment %}b", "ab")]
    [InlineData("a{% comment %}{% comment %}x{% endcomment %}y{% endcomment %}b", "ab")]
    [InlineData("a{% comment %}{% raw %}{% endcomment %}{% endraw %}{% endcomment %}b", "ab")]
    [InlineData("a {%- comment -%} x {%- endcomment -%} b", "ab")]
    [InlineData("a{% # inline %}b{%# tight%}c{%- # trimmed -%} d", "abcd")]
    [InlineData("a{% # first\n  # second\n\n  # third %}b", "ab")]
    [InlineData("a{% doc %}Shows a card. @param {string} title {% if %}{% enddoc %}b", "ab")]
    public void Prints_nothing(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("{% comment %}")]
    [InlineData("{% comment %}{% comment %}{% endcomment %}")]
    [InlineData("{% endcomment %}")]
    [InlineData("{% # one\n two %}")]
    [InlineData("{% doc %}")]
    public void Refuses_a_malformed_comment(string source) => Assert.Equal(LiquidErrorKind.Syntax, Page.Fail(source).Kind);
}
