namespace OrchardVrijwilligers.Liquid.Tests.Tags;

public sealed class IfChangedTests
{
    [Fact]
    public void Prints_only_what_differs_from_the_last() => Assert.Equal(
        "home kitchen home kitchen ",
        Page.Render("{% for p in products %}{% ifchanged %}{{ p.type }} {% endifchanged %}{% ifchanged %}{{ p.type }} {% endifchanged %}{% endfor %}"));
}
