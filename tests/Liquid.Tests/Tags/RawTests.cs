namespace OrchardVrijwilligers.Liquid.Tests.Tags;

public sealed class RawTests
{
    [Theory]
    [InlineData("{% raw %}{{ five }}{% if %}{% endraw %}", "{{ five }}{% if %}")]
    [InlineData("{% raw %} %} {% }} {{ {% endraw %}", " %} {% }} {{ ")]
    [InlineData("a {%- raw -%} b {%- endraw -%} c", "a b c")]
    [InlineData("{%raw%}x{%endraw%}", "x")]
    [InlineData("{% raw %}{% raw %}{% endraw %}", "{% raw %}")]
    public void Prints_its_body_as_it_stands(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("{% raw %}x")]
    [InlineData("{% raw %}x{% endraw")]
    [InlineData("{% raw x %}x{% endraw %}")]
    public void Refuses_a_malformed_raw(string source) => Assert.Equal(LiquidErrorKind.Syntax, Page.Fail(source).Kind);
}
