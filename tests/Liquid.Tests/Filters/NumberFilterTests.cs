namespace OrchardVrijwilligers.Liquid.Tests.Filters;

public sealed class NumberFilterTests
{
    [Theory]
    [InlineData("{{ 4 | plus: 2 }} {{ 183.357 | plus: 12 }} {{ 0.1 | plus: 0.2 }} {{ '1' | plus: '2.5' }}", "6 195.357 0.3 3.5")]
    [InlineData("{{ 4 | minus: 2 }} {{ 16 | minus: 4 }} {{ 183.357 | minus: 12 }} {{ 1 | minus: 1.0 }}", "2 12 171.357 0.0")]
    [InlineData("{{ 3 | times: 2 }} {{ 24 | times: 7 }} {{ 183.357 | times: 12 }} {{ 1.5 | times: 2 }}", "6 168 2200.284 3.0")]
    [InlineData("{{ 16 | divided_by: 4 }} {{ 5 | divided_by: 3 }} {{ 20 | divided_by: 7 }} {{ 20 | divided_by: 7.0 }}", "4 1 2 2.857142857142857")]
    [InlineData("{{ -7 | divided_by: 2 }} {{ 10.0 | divided_by: 2 }} {{ 1 | divided_by: 3.0 }}", "-4 5.0 0.3333333333333333")]
    [InlineData("{{ 3 | modulo: 2 }} {{ 24 | modulo: 7 }} {{ 183.357 | modulo: 12 }}", "1 3 3.357")]
    [InlineData("{{ -7 | modulo: 3 }} {{ 7 | modulo: -3 }} {{ -5.5 | modulo: 2 }}", "2 -2 0.5")]
    [InlineData("{{ -17 | abs }} {{ '-19.86' | abs }} {{ 4 | abs }} {{ -0.5 | abs }}", "17 19.86 4 0.5")]
    [InlineData("{{ 1.2 | ceil }} {{ 2.0 | ceil }} {{ '3.5' | ceil }} {{ -1.5 | ceil }}", "2 2 4 -1")]
    [InlineData("{{ 1.2 | floor }} {{ 2.0 | floor }} {{ '3.5' | floor }} {{ -1.5 | floor }}", "1 2 3 -2")]
    [InlineData("{{ 1.2 | round }} {{ 2.7 | round }} {{ 183.357 | round: 2 }} {{ 2.5 | round }} {{ -2.5 | round }}", "1 3 183.36 3 -3")]
    [InlineData("{{ 1234 | round: -2 }} {{ 1250 | round: -2 }} {{ -1250 | round: -2 }} {{ 5 | round: 2 }} {{ 12 | round: -30 }} {{ 12 | round: -9223372036854775808 }}", "1200 1300 -1300 5 0 0")]
    [InlineData("{{ 4 | at_least: 5 }} {{ 4 | at_least: 3 }} {{ 4 | at_most: 5 }} {{ 4 | at_most: 3.5 }}", "5 4 4 3.5")]
    [InlineData("{{ 'abc' | plus: 1 }} {{ '12abc' | plus: 1 }} {{ nothing | plus: 1 }} {{ yes | plus: 1 }} {{ none | plus: 1 }}", "1 13 1 1 1")]
    [InlineData("{{ 9223372036854775807 | plus: 1 }} {{ 9223372036854775807 | times: 10 }}", "9223372036854775808 92233720368547758070")]
    [InlineData("{{ 100000000000000000000 | times: 10000000000 }}", "1.0e+30")]
    [InlineData("{{ 1.0 | divided_by: 0 }} {{ -1 | divided_by: 0.0 }} {{ 0 | modulo: 2.5 }} {{ 1 | modulo: 2.5 }}", "Infinity -Infinity 0.0 1.0")]
    public void Calculates(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("{{ 1 | divided_by: 0 }}")]
    [InlineData("{{ 1 | modulo: 0 }}")]
    [InlineData("{{ 2.5 | modulo: nil }}")]
    [InlineData("{{ 1 | divided_by: 'x' }}")]
    public void Refuses_to_divide_whole_numbers_by_nothing(string source) => Assert.Equal("divided by 0", Page.Fail(source).Problem);

    [Fact]
    public void Refuses_to_round_what_is_no_number() =>
        Assert.Equal("Infinity is not a number that can be rounded", Page.Fail("{{ 1.0 | divided_by: 0 | round }}").Problem);

    [Theory]
    [InlineData("{{ 5 }} {{ 5.0 }} {{ 5.50 }} {{ -0.25 }} {{ 007 }}", "5 5.0 5.5 -0.25 7")]
    [InlineData("{{ 0.00001 }} {{ 123456789.123456789 }}", "0.00001 123456789.123456789")]
    public void Prints_numbers_with_a_point(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Fact]
    public void Prints_the_numbers_of_dotnet() => Assert.Equal(
        "1 2 3 4 5 6.5 7.0 8 12.5 1.0e+20 1.5e-07 18446744073709551615",
        Page.RenderWith(
            "{{ a | join }}",
            ("a", new object[] { (byte)1, (short)2, (ushort)3, 4u, 5ul, 6.5f, 7d, 8m, 12.50m, 1e20, 1.5e-7, ulong.MaxValue })));

    [Fact]
    public void Prints_alike_in_every_culture_of_the_thread()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new("sv-SE");
        try
        {
            Assert.Equal("-1.5 -3 1234567", Page.Render("{{ -1.5 }} {{ -3 }} {{ 1234567 }}"));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
