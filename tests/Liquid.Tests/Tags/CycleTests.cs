namespace OrchardVrijwilligers.Liquid.Tests.Tags;

public sealed class CycleTests
{
    [Theory]
    [InlineData("{% for n in numbers %}{% cycle 'odd', 'even' %} {% endfor %}", "odd even odd ")]
    [InlineData("{% cycle 'a', 'b' %}{% cycle 'a', 'b' %}{% cycle 'a', 'b' %}", "aba")]
    [InlineData("{% cycle 'a', 'b' %}{% cycle 'a', 'c' %}", "aa")]
    [InlineData("{% cycle 'one': 'a', 'b' %}{% cycle 'two': 'a', 'b' %}{% cycle 'one': 'a', 'b' %}", "aab")]
    [InlineData("{% cycle five: 1, 2 %}{% cycle five: 1, 2 %}", "12")]
    [InlineData("{% cycle 'g': 1, 2, 3 %}{% cycle 'g': 7, 8, 9 %}{% cycle 'g': 1, 2, 3 %}", "183")]
    [InlineData("{% cycle 'g': 1, 2, 3 %}{% cycle 'g': 1, 2 %}{% cycle 'g': 1 %}", "121")]
    [InlineData("{% cycle five, text.size %}{% cycle five, text.size %}", "528")]
    [InlineData("{% cycle 1 %}{% cycle 1 %}", "11")]
    public void Takes_turns(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Fact]
    public void Needs_a_value() => Assert.Equal(LiquidErrorKind.Syntax, Page.Fail("{% cycle %}").Kind);
}
