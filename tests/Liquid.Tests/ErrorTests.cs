namespace OrchardVrijwilligers.Liquid.Tests;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("{% nope %}", 1, 1, "unknown tag 'nope'")]
    [InlineData("a\nb {% nope %}", 2, 3, "unknown tag 'nope'")]
    [InlineData("{{ 1 | nope }}", 1, 8, "unknown filter 'nope'")]
    [InlineData("{{ a\n   | plus: 1\n   | nope }}", 3, 6, "unknown filter 'nope'")]
    [InlineData("x{{ a", 1, 2, "'{{' is never closed with '}}'")]
    [InlineData("x{% if", 1, 2, "'{%' is never closed with '%}'")]
    [InlineData("\n{% if yes %}", 2, 1, "'if' is never closed with 'endif'")]
    [InlineData("{% for x in y %}\n{% if z %}\n{% endfor %}", 3, 1, "'endfor' does not close 'if'; use 'endif'")]
    [InlineData("{% endif %}", 1, 1, "'endif' closes nothing")]
    [InlineData("{% else %}", 1, 1, "'else' stands outside a block")]
    [InlineData("{% %}", 1, 1, "a tag has no name")]
    [InlineData("{% if a ! b %}{% endif %}", 1, 9, "did not expect '!'")]
    [InlineData("{{ 'abc }}", 1, 4, "expected a value but found '''")]
    [InlineData("{{ a | append 'x' }}", 1, 15, "did not expect 'x'")]
    public void Says_what_is_wrong_and_where(string source, int line, int column, string problem)
    {
        var error = Page.Fail(source);
        Assert.Equal((LiquidErrorKind.Syntax, line, column, problem), (error.Kind, error.Line, error.Column, error.Problem));
    }

    [Theory]
    [InlineData("ab\n  {{ 1 | divided_by: 0 }}", 2, 3, "divided by 0")]
    [InlineData("{% if yes %}\n{% assign x = 1 | modulo: 0 %}{% endif %}", 2, 1, "divided by 0")]
    [InlineData("\n{% if 'a' < 1 %}{% endif %}", 2, 1, "cannot compare text with a number")]
    [InlineData("{% for i in (1..2) %}\n {{ 'x' | base64_decode }}{% endfor %}", 2, 2, "invalid base64 provided to base64_decode")]
    public void Says_where_rendering_went_wrong(string source, int line, int column, string problem)
    {
        var error = Page.Fail(source);
        Assert.Equal((LiquidErrorKind.Render, line, column, problem), (error.Kind, error.Line, error.Column, error.Problem));
    }

    [Fact]
    public void Puts_the_name_and_the_place_in_the_message()
    {
        var engine = new LiquidEngine();
        var error = Assert.Throws<LiquidException>(() => engine.Parse("\n {% nope %}", "home"));
        Assert.Equal("home line 2, column 2: unknown tag 'nope'", error.Message);
        Assert.Equal("home", error.TemplateName);
    }

    [Theory]
    [InlineData("{{ 'a' upcase }}", "a", "did not expect 'upcase'")]
    [InlineData("{{ 'a' ! $ | upcase }}", "A", "did not expect '!'")]
    [InlineData("{{ 'a' | }}", "a", "expected the name of a filter but found the end")]
    [InlineData("{{ 'abc' | truncate: 2 ! , 'x' }}", "ax", "did not expect '!'")]
    [InlineData("{{ a[1 }}", "", "expected ']' but found the end")]
    [InlineData("{% if yes ! %}y{% endif %}", "y", "did not expect '!'")]
    [InlineData("{% for n in numbers foo %}{{ n }}{% endfor %}", "312", "did not expect 'foo'")]
    [InlineData("{{ 'a' | upcase: 1 }}", "A", "the filter 'upcase' takes 0 arguments but gets 1")]
    [InlineData("{{ 'a' | append }}", "a", "the filter 'append' takes 1 argument but gets 0")]
    public void Reads_past_mistakes_when_asked_to(string source, string expected, string problem)
    {
        Assert.Equal(problem, Page.Fail(source).Problem);
        foreach (var mode in new[] { LiquidErrorMode.Warn, LiquidErrorMode.Lax })
        {
            var engine = new LiquidEngine(Page.Options(options => options.ErrorMode = mode));
            var template = engine.Parse(source);
            Assert.Equal(expected, engine.Render(template, Page.Data()));
            Assert.Equal(mode == LiquidErrorMode.Warn ? [problem] : [], template.Warnings.Select(warning => warning.Problem));
        }
    }

    [Theory]
    [InlineData(LiquidErrorMode.Warn)]
    [InlineData(LiquidErrorMode.Lax)]
    public void Passes_over_an_unknown_filter_with_a_warning(LiquidErrorMode mode)
    {
        var engine = new LiquidEngine(Page.Options(options => options.ErrorMode = mode));
        var template = engine.Parse("{{ 'a' | nope: 1, b: 2 | upcase }}");
        Assert.Equal("A", engine.Render(template));
        Assert.Equal([new LiquidWarning("unknown filter 'nope'", null, 1, 10)], template.Warnings);
    }

    [Theory]
    [InlineData(LiquidErrorMode.Warn)]
    [InlineData(LiquidErrorMode.Lax)]
    public void Goes_on_after_a_filter_that_fails(LiquidErrorMode mode)
    {
        var engine = new LiquidEngine(Page.Options(options => options.ErrorMode = mode));
        var context = new LiquidContext();
        Assert.Equal("aLiquid error: divided by 0b", engine.Render(engine.Parse("a{{ 1 | divided_by: 0 }}b"), context));
        Assert.Equal([new LiquidWarning("divided by 0", null, 1, 2)], context.Warnings);
    }

    [Theory]
    [InlineData("{% nope %}")]
    [InlineData("{% if yes %}")]
    [InlineData("{% if %}{% endif %}")]
    [InlineData("{% assign x %}")]
    [InlineData("{% for x %}{% endfor %}")]
    [InlineData("{% render x %}")]
    [InlineData("{{ x")]
    public void Refuses_in_every_mode_what_means_nothing(string source) =>
        Assert.Equal(LiquidErrorKind.Syntax, Page.Fail(source, options => options.ErrorMode = LiquidErrorMode.Lax).Kind);

    [Fact]
    public void Lets_the_errors_of_the_host_pass_unchanged() => Assert.Throws<TimeoutException>(
        () => Page.Render("{{ 1 | broken }}", options => options.Filter("broken", (_, _, _) => throw new TimeoutException())));
}
