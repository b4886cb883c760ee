namespace OrchardVrijwilligers.Liquid.Tests.Tags;

public sealed class IfTests
{
    [Theory]
    [InlineData("{% if yes %}1{% endif %}", "1")]
    [InlineData("{% if no %}1{% else %}2{% endif %}", "2")]
    [InlineData("{% if no %}1{% elsif yes %}2{% else %}3{% endif %}", "2")]
    [InlineData("{% if no %}1{% elsif nothing %}2{% else %}3{% endif %}", "3")]
    [InlineData("{% if yes %}{% if no %}a{% else %}b{% endif %}c{% endif %}", "bc")]
    [InlineData("{% if no %}1{% else %}2{% else %}3{% endif %}", "2")]
    [InlineData("{% if no %}1{% else ignored %}2{% elsif yes %}3{% endif %}", "2")]
    [InlineData("{%if five>4%}x{%endif%}", "x")]
    [InlineData("{% unless no %}1{% endunless %}", "1")]
    [InlineData("{% unless yes %}1{% else %}2{% endunless %}", "2")]
    [InlineData("{% unless yes %}1{% elsif yes %}2{% else %}3{% endunless %}", "2")]
    [InlineData("{% unless yes and no %}1{% endunless %}", "1")]
    public void Prints_the_first_branch_that_holds(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("{% if %}{% endif %}")]
    [InlineData("{% if yes == %}{% endif %}")]
    [InlineData("{% if yes and %}{% endif %}")]
    [InlineData("{% if yes no %}{% endif %}")]
    [InlineData("{% if not yes %}{% endif %}")]
    [InlineData("{% if yes && no %}{% endif %}")]
    [InlineData("{% if text startswith 'G' %}{% endif %}")]
    [InlineData("{% if yes %}")]
    [InlineData("{% endif %}")]
    [InlineData("{% else %}")]
    [InlineData("{% if yes %}{% endfor %}{% endif %}")]
    [InlineData("{% if (yes or no) %}{% endif %}")]
    public void Refuses_a_malformed_condition(string source) => Assert.Equal(LiquidErrorKind.Syntax, Page.Fail(source).Kind);

    [Fact]
    public void Evaluates_no_further_than_needed()
    {
        var asked = 0;
        var once = Page.Render(
            "{% if yes or x.y %}1{% endif %}{% if no and x.y %}2{% endif %}",
            Page.Data().Set("x", new Asked(() => asked++)));
        Assert.Equal(("1", 0), (once, asked));
    }

    private sealed class Asked(Action asked) : ILiquidObject
    {
        public bool TryGet(string name, out object? value)
        {
            asked();
            value = true;
            return true;
        }
    }
}
