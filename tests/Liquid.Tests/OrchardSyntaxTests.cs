namespace OrchardVrijwilligers.Liquid.Tests;

public sealed class OrchardSyntaxTests
{
    [Theory]
    [InlineData("{{ 'slug:' + text.first }}", "slug:G")]
    [InlineData("{{ map['b'].c.size / 2 }} {{ five - 2 }} {{ five -2 }} {{ 2 * 3 + 4 * 5 }} {{ five % 2 }} {{ 7 / 2.0 }}", "1 3 3 26 1 3.5")]
    [InlineData("{% assign x = five > 3 %}{{ x }} {{ yes and no }} {{ 1 == 1 }}", "true false true")]
    [InlineData("{% if (yes or no) and no %}a{% else %}b{% endif %}", "b")]
    [InlineData("{% if text startswith 'Gr' and text endswith '.' %}ok{% endif %}", "ok")]
    [InlineData("{% for i in (1..2) %}{{ i }}{% endfor %}{{ (1..five - 2) | join }}", "121 2 3")]
    [InlineData("{{ map['a' + ''] }}", "1")]
    [InlineData("{% if '10' > 9 %}ten{% endif %}{% if 9 < '10' %}ten{% endif %}", "tenten")]
    [InlineData("{{ five | plus: 2 * 3 }}", "11")]
    [InlineData("{{ Navbar() }} {{ Navbar('a', x: 1) | upcase }}{% assign n = Navbar() %}{{ n }}", "nav0 NAV2nav0")]
    [InlineData("{{ (five + 1) * 2 }}", "12")]
    [InlineData("{{ 'it\\'s' }} {{ \"a\\tb\\n\\u00e9\" }} {{ 'c:\\dir\\\\x' }} {{ '\\u12' }}", "it's a\tb\né c:\\dir\\x \\u12")]
    public void Reads_more_than_Shopify_does(string source, string expected) => Assert.Equal(expected, Render(source));

    [Fact]
    public void Refuses_to_call_what_is_no_function() =>
        Assert.Equal("'text' is not a function", Assert.Throws<LiquidException>(() => Render("{{ text() }}")).Problem);

    private static string Render(string source) => Page.Render(
        source,
        Page.Data().Set("Navbar", new LiquidFunction((arguments, _) => new($"nav{arguments.Count + arguments.Named.Count}"))),
        options => options.OrchardSyntax = true);
}
