namespace OrchardVrijwilligers.Liquid.Tests;

public sealed class EngineTests
{
    [Fact]
    public void Parses_the_same_source_once()
    {
        var engine = new LiquidEngine();
        Assert.Same(engine.Parse("{{ a }}"), engine.Parse(string.Concat("{{ a", " }}")));
        Assert.NotSame(engine.Parse("{{ a }}"), engine.Parse("{{ a }}", "named"));
    }

    [Fact]
    public void Forgets_the_templates_used_longest_ago()
    {
        var engine = new LiquidEngine(new LiquidOptions { CachedSource = 3000 });
        var (old, kept) = (engine.Parse("old"), engine.Parse("kept"));
        for (var index = 0; index < 100; index++)
        {
            engine.Parse("{{ " + index + " }}");
            Assert.Same(kept, engine.Parse("kept"));
        }

        Assert.NotSame(old, engine.Parse("old"));
    }

    [Fact]
    public void Keeps_no_template_that_is_larger_than_its_cache()
    {
        var engine = new LiquidEngine(new LiquidOptions { CachedSource = 0 });
        Assert.NotSame(engine.Parse("a"), engine.Parse("a"));
    }

    [Fact]
    public void Keeps_the_options_it_was_built_with()
    {
        var options = new LiquidOptions();
        var engine = new LiquidEngine(options);
        options.Encode = false;
        options.Filter("late", (_, _, _) => "late");
        Assert.Equal("&lt;", engine.Render(engine.Parse("{{ '<' }}")));
        Assert.Throws<LiquidException>(() => engine.Parse("{{ 1 | late }}"));
    }

    [Fact]
    public async Task Writes_to_a_writer_only_when_all_went_well()
    {
        var engine = new LiquidEngine();
        using var writer = new StringWriter();
        await Assert.ThrowsAsync<LiquidException>(
            async () => await engine.RenderAsync(engine.Parse("text {{ 1 | divided_by: 0 }}"), new LiquidContext(), writer));
        Assert.Equal("", writer.ToString());
        await engine.RenderAsync(engine.Parse("text {{ x }}"), new LiquidContext().Set("x", 1), writer);
        Assert.Equal("text 1", writer.ToString());
    }

    [Fact]
    public void Renders_at_once_when_nothing_waits() =>
        Assert.True(new LiquidEngine().RenderAsync(new LiquidEngine().Parse("{% for i in (1..9) %}{{ i | plus: 1 }}{% endfor %}")).IsCompletedSuccessfully);

    [Fact]
    public void Renders_one_template_on_many_threads()
    {
        var engine = new LiquidEngine();
        var template = engine.Parse("{% for i in (1..20) %}{% cycle 'a', 'b' %}{{ n }}{% increment c %}{% endfor %}");
        var expected = Enumerable.Range(0, 200).Select(n => engine.Render(template, new LiquidContext().Set("n", n))).ToArray();
        var pages = new string[expected.Length];
        Parallel.For(0, pages.Length, n => pages[n] = engine.Render(template, new LiquidContext().Set("n", n)));
        Assert.Equal(expected, pages);
    }

    [Fact]
    public void Lets_a_context_be_used_again()
    {
        var engine = new LiquidEngine();
        var context = new LiquidContext();
        engine.Render(engine.Parse("{% assign x = 1 %}{% break %}"), context);
        Assert.Equal("1", engine.Render(engine.Parse("{{ x }}"), context));
        Assert.Equal(1L, context.Get("x"));
    }

    [Fact]
    public void Grows_its_output_as_needed()
    {
        var text = new string('x', 100_000);
        Assert.Equal(text + "&lt;" + text, new LiquidEngine() is var engine ? engine.Render(engine.Parse("{{ a }}<{{ a }}".Replace("<", "{{ '<' }}")), new LiquidContext().Set("a", text)) : "");
    }
}
