namespace OrchardVrijwilligers.Liquid.Tests.Tags;

public sealed class CounterTests
{
    [Theory]
    [InlineData("{% increment c %}{% increment c %}{% increment c %}", "012")]
    [InlineData("{% decrement c %}{% decrement c %}", "-1-2")]
    [InlineData("{% increment c %}{% increment c %}{% decrement c %}{{ c }}", "0111")]
    [InlineData("{% assign c = 10 %}{% increment c %}{% increment c %}{{ c }}", "0110")]
    [InlineData("{% increment c %}{{ c }}", "01")]
    [InlineData("{% increment a-b %}{% increment a-b %}", "01")]
    public void Counts_apart_from_assigned_variables(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Fact]
    public void Starts_over_in_a_partial() =>
        Assert.Equal("001", Page.Render("{% increment c %}{% render 'p' %}{% increment c %}", options => options.Partials = Page.Partials(("p", "{% increment c %}"))));
}
