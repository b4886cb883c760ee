namespace OrchardVrijwilligers.Liquid.Tests.Tags;

public sealed class CaseTests
{
    [Theory]
    [InlineData("{% case five %}{% when 4 %}four{% when 5 %}five{% else %}other{% endcase %}", "five")]
    [InlineData("{% case five %}{% when 4 %}four{% else %}other{% endcase %}", "other")]
    [InlineData("{% case five %}{% when 4 %}four{% endcase %}", "")]
    [InlineData("{% case 'b' %}{% when 'a', 'b' %}ab{% when 'c' or 'd' %}cd{% endcase %}", "ab")]
    [InlineData("{% case 'd' %}{% when 'a', 'b' %}ab{% when 'c' or 'd' %}cd{% endcase %}", "cd")]
    [InlineData("{% case five %} ignored {% when 5 %}x{% endcase %}", "x")]
    [InlineData("{% case nothing %}{% when nil %}nil{% endcase %}", "nil")]
    [InlineData("{% case none %}{% when empty %}empty{% endcase %}", "empty")]
    [InlineData("{% case five %}{% when '5' %}text{% when 5.0 %}number{% endcase %}", "number")]
    [InlineData("{% case ',' %}{% when ',' %}comma{% endcase %}", "comma")]
    [InlineData("{% case five %}{% when map.a, five %}x{% endcase %}", "x")]
    public void Prints_the_branch_that_matches(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("{% case 1 %}{% when 1 %}a{% when 1 %}b{% else %}c{% endcase %}", "ab")]
    [InlineData("{% case 1 %}{% when 1, 1 %}a{% endcase %}", "aa")]
    [InlineData("{% case 1 %}{% when 2 %}a{% else %}b{% when 1 %}c{% else %}d{% endcase %}", "bc")]
    public void Goes_on_after_a_match_as_the_reference_implementation_does(string source, string expected) =>
        Assert.Equal(expected, Page.Render(source));

    [Fact]
    public void A_break_leaves_the_loop_around_it() =>
        Assert.Equal("3", Page.Render("{% for n in numbers %}{% case n %}{% when 1 %}{% break %}{% when 1 %}x{% else %}{{ n }}{% endcase %}{% endfor %}"));

    [Theory]
    [InlineData("{% case %}{% when 1 %}{% endcase %}")]
    [InlineData("{% case 1 %}{% when %}{% endcase %}")]
    [InlineData("{% case 1 %}{% when 1 and 2 %}{% endcase %}")]
    [InlineData("{% case 1 2 %}{% endcase %}")]
    [InlineData("{% case 1 %}")]
    public void Refuses_a_malformed_case(string source) => Assert.Equal(LiquidErrorKind.Syntax, Page.Fail(source).Kind);
}
