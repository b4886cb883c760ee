namespace OrchardVrijwilligers.Liquid.Tests.Tags;

public sealed class RenderTests
{
    private static readonly LiquidPartials Partials = Page.Partials(
        ("card", "[{{ card.title }}{{ size }}]"),
        ("item", "({{ item }}{{ forloop.index }}/{{ forloop.length }}{{ forloop.parentloop.index }})"),
        ("deep/name", "<{{ name }}>"),
        ("scope", "{{ local }}{{ five }}{% assign leaked = 1 %}"),
        ("stop", "a{% break %}b"),
        ("self", "{% render 'self' %}"),
        ("broken", "line one\n  {% nope %}"),
        ("fails", "\n\n {{ 1 | divided_by: 0 }}"));

    [Theory]
    [InlineData("{% render 'card', card: products[0] %}", "[Vacuum]")]
    [InlineData("{% render 'card' card: products[0], size: 3 %}", "[Vacuum3]")]
    [InlineData("{% render 'card' with products[2] %}", "[TV]")]
    [InlineData("{% render 'card' with products[2], size: 1 %}", "[TV1]")]
    [InlineData("{% render 'card' with products[2] as other, card: products[1] %}", "[spatula]")]
    [InlineData("{% render 'card' for products, size: 1 %}", "[Vacuum1][spatula1][TV1][Garlic press1]")]
    [InlineData("{% render 'item' for numbers as item %}", "(31/3)(12/3)(23/3)")]
    [InlineData("{% render 'item' for (1..2) %}", "(11/2)(22/2)")]
    [InlineData("{% render 'item' for five %}", "(5/)")]
    [InlineData("{% render 'item' for none %}", "")]
    [InlineData("{% render 'deep/name' with 'x' %}", "<x>")]
    [InlineData("{% render 'item' with nothing %}", "(/)")]
    public void Renders_a_partial(string source, string expected) => Assert.Equal(expected, Render(source));

    [Fact]
    public void Shows_the_hosts_variables_but_not_the_templates_own() =>
        Assert.Equal("5", Render("{% assign local = 'x' %}{% render 'scope' %}{{ leaked }}"));

    [Fact]
    public void Hides_the_loop_around_it() =>
        Assert.Equal("(11/1)(11/1)", Render("{% for i in (1..2) %}{% render 'item' for (1..1) %}{% endfor %}"));

    [Fact]
    public void Keeps_a_break_inside_the_partial() =>
        Assert.Equal("a1a2", Render("{% for i in (1..2) %}{% render 'stop' %}{{ i }}{% endfor %}"));

    [Fact]
    public void Stops_a_partial_that_renders_itself() =>
        Assert.Equal(LiquidErrorKind.Limit, Assert.Throws<LiquidException>(() => Render("{% render 'self' %}")).Kind);

    [Fact]
    public void Says_which_partial_has_the_mistake()
    {
        var problem = Assert.Throws<LiquidException>(() => Render("{% render 'broken' %}"));
        Assert.Equal(("broken", 2, 3), (problem.TemplateName, problem.Line, problem.Column));
        problem = Assert.Throws<LiquidException>(() => Render("{% render 'fails' %}"));
        Assert.Equal(("fails", 3, 2), (problem.TemplateName, problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("{% render text %}")]
    [InlineData("{% render 'card', 1 %}")]
    [InlineData("{% render 'unknown' %}")]
    [InlineData("{% render %}")]
    public void Refuses_what_it_cannot_render(string source) => Assert.Throws<LiquidException>(() => Render(source));

    private static string Render(string source) => Page.Render(source, options => options.Partials = Partials);
}
