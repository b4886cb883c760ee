namespace OrchardVrijwilligers.Liquid.Tests.Tags;

public sealed class CaptureTests
{
    [Theory]
    [InlineData("{% capture about %}I am {{ five }}{% endcapture %}[{{ about }}]", "[I am 5]")]
    [InlineData("{% capture 'quoted' %}x{% endcapture %}{{ quoted }}", "x")]
    [InlineData("{% capture a %}1{% capture b %}2{% endcapture %}3{% endcapture %}{{ a }}{{ b }}", "132")]
    [InlineData("{% capture a %}{% for n in numbers %}{{ n }}{% endfor %}{% endcapture %}{{ a | size }}", "3")]
    [InlineData("{% for n in numbers %}{% capture all %}{{ all }}{{ n }}{% endcapture %}{% endfor %}{{ all }}", "312")]
    public void Keeps_what_its_block_prints(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Fact]
    public void Needs_a_name() => Assert.Contains("name of a variable", Page.Fail("{% capture %}x{% endcapture %}").Problem);
}
