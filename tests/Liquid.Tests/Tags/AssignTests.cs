namespace OrchardVrijwilligers.Liquid.Tests.Tags;

public sealed class AssignTests
{
    [Theory]
    [InlineData("{% assign name = 'Bob' %}{{ name }}", "Bob")]
    [InlineData("{% assign n = 3 %}{{ n | plus: 1 }}", "4")]
    [InlineData("{% assign shout = text | upcase | truncate: 9 %}{{ shout }}", "GROUND...")]
    [InlineData("{% assign copy = numbers %}{{ copy[1] }}", "1")]
    [InlineData("{% assign range = (1..3) %}{{ range }} {{ range | join: '-' }}", "1..3 1-2-3")]
    [InlineData("{% assign five = 6 %}{{ five }}", "6")]
    [InlineData("{% assign with-hyphen = 1 %}{{ with-hyphen }}", "1")]
    [InlineData("{% assign gone = nope %}[{{ gone }}]", "[]")]
    [InlineData("{%assign tight='x'%}{{tight}}", "x")]
    [InlineData("{% assign x = blank %}{% if x == '' %}blank{% endif %}", "blank")]
    public void Assigns_a_value(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Fact]
    public void Outlives_the_loop_it_stands_in() =>
        Assert.Equal("2", Page.Render("{% for n in numbers %}{% assign last = n %}{% endfor %}{{ last }}"));

    [Fact]
    public void Does_not_change_the_variable_of_a_running_loop() =>
        Assert.Equal("3129", Page.Render("{% for n in numbers %}{% assign n = 9 %}{{ n }}{% endfor %}{{ n }}"));

    [Theory]
    [InlineData("{% assign x %}", "expected '=' but found the end")]
    [InlineData("{% assign = 3 %}", "expected the name of a variable but found '='")]
    [InlineData("{% assign x 3 %}", "expected '=' but found '3'")]
    [InlineData("{% assign x = 1 2 %}", "did not expect '2'")]
    [InlineData("{% assign x = %}", "expected a value but found the end")]
    public void Refuses_what_is_no_assignment(string source, string problem) => Assert.Equal(problem, Page.Fail(source).Problem);
}
