namespace OrchardVrijwilligers.Liquid.Tests.Tags;

public sealed class LiquidTagTests
{
    [Theory]
    [InlineData("{% liquid\n  assign x = 3\n  if x > 2\n    echo 'big'\n  else\n    echo 'small'\n  endif\n%}", "big")]
    [InlineData("{% liquid\nfor n in numbers\necho n\nunless forloop.last\necho ','\nendunless\nendfor %}", "3,1,2")]
    [InlineData("{% liquid\r\n  echo 'a'\r\n  echo 'b' | upcase\r\n%}", "aB")]
    [InlineData("{% liquid\n# note\necho 1\ncomment\nif\nendcomment\necho 2 %}", "12")]
    [InlineData("{% liquid liquid echo 1 %}", "1")]
    [InlineData("{% liquid %}", "")]
    [InlineData("{% liquid\n\n\n%}x", "x")]
    [InlineData("{% liquid\ncase five\nwhen 5\necho 'five'\nendcase %}", "five")]
    [InlineData("{% liquid\nassign y = 2 %}{{ y }}", "2")]
    [InlineData("{% echo text | slice: 0, 6 %}{% echo nope %}{% echo %}", "Ground")]
    public void Takes_a_tag_per_line(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Fact]
    public void Needs_its_blocks_closed_inside() =>
        Assert.Equal("'if' is never closed with 'endif'", Page.Fail("{% liquid\n if yes %}x{% endif %}").Problem);

    [Fact]
    public void Says_on_which_of_its_lines_a_mistake_is()
    {
        var problem = Page.Fail("x\n{% liquid\n  echo 1\n  nope\n%}");
        Assert.Equal((4, 3), (problem.Line, problem.Column));
    }
}
