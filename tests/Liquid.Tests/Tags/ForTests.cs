namespace OrchardVrijwilligers.Liquid.Tests.Tags;

public sealed class ForTests
{
    [Theory]
    [InlineData("{% for n in numbers %}{{ n }}{% endfor %}", "312")]
    [InlineData("{% for i in (1..five) %}{{ i }}{% endfor %}", "12345")]
    [InlineData("{% for i in (five..1) %}{{ i }}{% endfor %}", "")]
    [InlineData("{% for i in (2.9..4) %}{{ i }}{% endfor %}", "234")]
    [InlineData("{% for pair in map %}{{ pair[0] }}:{{ pair | first }} {% endfor %}", "a:a b:b ")]
    [InlineData("{% for n in none %}x{% else %}nothing{% endfor %}", "nothing")]
    [InlineData("{% for n in nope %}x{% else %}nothing{% endfor %}", "nothing")]
    [InlineData("{% for n in five %}x{% else %}nothing{% endfor %}", "nothing")]
    [InlineData("{% for n in '' %}x{% else %}nothing{% endfor %}", "nothing")]
    [InlineData("{% for n in 'text' %}[{{ n }}]{% endfor %}", "[text]")]
    [InlineData("{% for n in numbers %}{% for m in (1..2) %}{{ n }}{{ m }} {% endfor %}{% endfor %}", "31 32 11 12 21 22 ")]
    [InlineData("{% for n in numbers %}{{ n }}{% endfor %}{{ n }}{{ forloop.index }}", "312")]
    public void Goes_through_a_list(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("{% for n in numbers limit: 2 %}{{ n }}{% endfor %}", "31")]
    [InlineData("{% for n in numbers offset: 1 %}{{ n }}{% endfor %}", "12")]
    [InlineData("{% for n in numbers limit: 1 offset: 1 %}{{ n }}{% endfor %}", "1")]
    [InlineData("{% for n in numbers limit:1, offset:1 %}{{ n }}{% endfor %}", "1")]
    [InlineData("{% for n in numbers reversed %}{{ n }}{% endfor %}", "213")]
    [InlineData("{% for n in (1..5) reversed limit: 2 offset: 1 %}{{ n }}{% endfor %}", "32")]
    [InlineData("{% for n in numbers limit: '2' %}{{ n }}{% endfor %}", "31")]
    [InlineData("{% for n in numbers limit: nothing %}{{ n }}{% endfor %}", "312")]
    [InlineData("{% for n in numbers limit: -1 %}{{ n }}{% endfor %}", "")]
    [InlineData("{% for n in numbers offset: 9 %}{{ n }}{% else %}none{% endfor %}", "none")]
    [InlineData("{% for n in numbers offset: -2 %}{{ n }}{% endfor %}", "312")]
    [InlineData("{% for i in (1..10) limit: map.b.c.size %}{{ i }}{% endfor %}", "12")]
    public void Goes_through_a_part_of_it(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("{% for i in (1..6) limit: 2 %}{{ i }}{% endfor %}|{% for i in (1..6) limit: 2 offset: continue %}{{ i }}{% endfor %}|{% for i in (1..6) offset: continue %}{{ i }}{% endfor %}", "12|34|56")]
    [InlineData("{% for i in numbers limit: 1 %}{% endfor %}{% for j in numbers offset: continue %}{{ j }}{% endfor %}", "312")]
    [InlineData("{% for i in numbers offset: continue %}{{ i }}{% endfor %}", "312")]
    [InlineData("{% for i in (1..6) limit: 4 %}{% break %}{% endfor %}{% for i in (1..6) offset: continue %}{{ i }}{% endfor %}", "56")]
    public void Continues_where_the_same_loop_left_off(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("index", "1 2 3 ")]
    [InlineData("index0", "0 1 2 ")]
    [InlineData("rindex", "3 2 1 ")]
    [InlineData("rindex0", "2 1 0 ")]
    [InlineData("first", "true false false ")]
    [InlineData("last", "false false true ")]
    [InlineData("length", "3 3 3 ")]
    [InlineData("name", "n-numbers n-numbers n-numbers ")]
    [InlineData("parentloop", "   ")]
    [InlineData("nope", "   ")]
    public void Knows_its_place(string member, string expected) =>
        Assert.Equal(expected, Page.Render($"{{% for n in numbers %}}{{{{ forloop.{member} }}}} {{% endfor %}}"));

    [Theory]
    [InlineData("{% for i in (1..2) %}{% for j in (1..2) %}{{ forloop.parentloop.index }}{{ forloop.index }} {% endfor %}{% endfor %}", "11 12 21 22 ")]
    [InlineData("{% for i in (1..2) %}{% for j in (1..1) %}{% for k in (1..1) %}{{ forloop.parentloop.parentloop.index }}{% endfor %}{% endfor %}{% endfor %}", "12")]
    [InlineData("{% for i in (1..2) %}{% for j in (1..2) %}{% endfor %}{{ forloop.index }}{{ forloop.parentloop }}{% endfor %}", "12")]
    [InlineData("{% for i in (1..2) limit: 1 offset: 1 %}{{ forloop.length }}{{ forloop.first }}{{ forloop.last }}{% endfor %}", "1truetrue")]
    public void Knows_the_loop_around_it(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("{% for n in numbers %}{% if n == 1 %}{% break %}{% endif %}{{ n }}{% endfor %}", "3")]
    [InlineData("{% for n in numbers %}{% if n == 1 %}{% continue %}{% endif %}{{ n }}{% endfor %}", "32")]
    [InlineData("{% for n in numbers %}{% for m in numbers %}{% break %}{% endfor %}{{ n }}{% endfor %}", "312")]
    [InlineData("{% for n in numbers %}{% break %}{% else %}never{% endfor %}", "")]
    [InlineData("a{% break %}b", "a")]
    [InlineData("{% for n in numbers %}{% capture x %}{{ n }}{% break %}{% endcapture %}{{ x }}{% endfor %}{{ x }}", "3")]
    public void Can_be_left_early(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("{% for %}{% endfor %}")]
    [InlineData("{% for n %}{% endfor %}")]
    [InlineData("{% for n of numbers %}{% endfor %}")]
    [InlineData("{% for n in %}{% endfor %}")]
    [InlineData("{% for n in numbers size: 3 %}{% endfor %}")]
    [InlineData("{% for n in numbers limit %}{% endfor %}")]
    [InlineData("{% for n.m in numbers %}{% endfor %}")]
    [InlineData("{% for n in numbers %}")]
    public void Refuses_a_malformed_loop(string source) => Assert.Equal(LiquidErrorKind.Syntax, Page.Fail(source).Kind);

    [Fact]
    public void Refuses_a_limit_that_is_no_number() =>
        Assert.Equal("'limit' is not a whole number", Page.Fail("{% for n in numbers limit: 'x' %}{% endfor %}").Problem);
}
