namespace OrchardVrijwilligers.Liquid.Tests.Tags;

public sealed class TableRowTests
{
    [Theory]
    [InlineData("{% tablerow n in numbers %}{{ n }}{% endtablerow %}", "<tr class=\"row1\">\n<td class=\"col1\">3</td><td class=\"col2\">1</td><td class=\"col3\">2</td></tr>\n")]
    [InlineData("{% tablerow n in numbers cols: 2 %}{{ n }}{% endtablerow %}", "<tr class=\"row1\">\n<td class=\"col1\">3</td><td class=\"col2\">1</td></tr>\n<tr class=\"row2\"><td class=\"col1\">2</td></tr>\n")]
    [InlineData("{% tablerow n in numbers cols:2 limit:2 %}{{ n }}{% endtablerow %}", "<tr class=\"row1\">\n<td class=\"col1\">3</td><td class=\"col2\">1</td></tr>\n")]
    [InlineData("{% tablerow n in numbers offset: 2 %}{{ n }}{% endtablerow %}", "<tr class=\"row1\">\n<td class=\"col1\">2</td></tr>\n")]
    [InlineData("{% tablerow n in none %}{{ n }}{% endtablerow %}", "<tr class=\"row1\">\n</tr>\n")]
    [InlineData("{% tablerow n in nope %}{{ n }}{% endtablerow %}", "")]
    [InlineData("{% tablerow n in numbers cols: 2 %}{% break %}{% endtablerow %}", "<tr class=\"row1\">\n<td class=\"col1\"></td></tr>\n")]
    [InlineData("{% tablerow n in (1..2) %}{{ n }}{% continue %}x{% endtablerow %}", "<tr class=\"row1\">\n<td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n")]
    public void Writes_a_table(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("index", "123")]
    [InlineData("index0", "012")]
    [InlineData("rindex", "321")]
    [InlineData("rindex0", "210")]
    [InlineData("length", "333")]
    [InlineData("col", "121")]
    [InlineData("col0", "010")]
    [InlineData("row", "112")]
    [InlineData("first", "truefalsefalse")]
    [InlineData("last", "falsefalsetrue")]
    [InlineData("col_first", "truefalsetrue")]
    [InlineData("col_last", "falsetruefalse")]
    public void Knows_its_place(string member, string expected)
    {
        var html = Page.Render($"{{% tablerow n in numbers cols: 2 %}}{{{{ tablerowloop.{member} }}}}{{% endtablerow %}}");
        Assert.Equal(expected, string.Concat(html.Split('>').Where(part => part.EndsWith("</td", StringComparison.Ordinal)).Select(part => part[..^4])));
    }
}
