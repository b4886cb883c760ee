using System.Text;

namespace OrchardVrijwilligers.Liquid.Tests;

public sealed class LimitTests
{
    [Fact]
    public void Limits_the_length_of_a_template() => Limited(
        "0123456789", new LiquidLimits { TemplateLength = 9 }, "the template is longer than 9 characters");

    [Fact]
    public void Limits_the_depth_of_blocks() => Limited(
        Nested("{% if yes %}", "{% endif %}", 6), new LiquidLimits { Depth = 5 }, "blocks and brackets are nested deeper than 5");

    [Theory]
    [InlineData("a[", "]")]
    [InlineData("(", "..1)")]
    public void Limits_the_depth_of_brackets(string open, string close) => Limited(
        "{{ " + Nested(open, close, 101, "1") + " }}", new LiquidLimits(), "blocks and brackets are nested deeper than 100");

    [Fact]
    public void Limits_the_depth_of_partials()
    {
        var partials = Page.Partials(("p", "{% if yes %}{% render 'p' %}{% endif %}"));
        var error = Page.Fail("{% render 'p' %}", options => options.Partials = partials);
        Assert.Equal("limit reached: blocks and partials are nested deeper than 100", error.Problem);
    }

    [Theory]
    [InlineData("{% for i in (1..11) %}{% endfor %}")]
    [InlineData("{% for i in (1..3) %}{% for j in (1..3) %}{% endfor %}{% endfor %}")]
    [InlineData("{% for i in (1..1000000000000) %}x{% endfor %}")]
    [InlineData("{% for i in (1..1000000000000) reversed %}x{% endfor %}")]
    [InlineData("{% tablerow i in (1..11) %}{% endtablerow %}")]
    [InlineData("{% for i in endless %}x{% endfor %}")]
    [InlineData("{% render 'p' for (1..11) %}")]
    [InlineData("{% for i in (1..11) %}{% render 'p' %}{% endfor %}")]
    public void Limits_the_turns_of_loops(string source)
    {
        var error = Assert.Throws<LiquidException>(() => Page.Render(source, Page.Data().Set("endless", Endless()), options =>
        {
            options.Limits = new LiquidLimits { Iterations = 10 };
            options.Partials = Page.Partials(("p", "x"));
        }));
        Assert.Equal((LiquidErrorKind.Limit, "limit reached: more than 10 turns of loops"), (error.Kind, error.Problem));
    }

    [Theory]
    [InlineData("0123456789{{ 'x' }}")]
    [InlineData("{% for i in (1..11) %}x{% endfor %}")]
    [InlineData("{% capture x %}0123456789a{% endcapture %}")]
    [InlineData("{{ text }}")]
    public void Limits_the_output(string source) =>
        Limited(source, new LiquidLimits { OutputLength = 10 }, "more than 10 characters of output");

    [Fact]
    public void Allows_output_of_exactly_the_limit() =>
        Assert.Equal("0123456789", Page.Render("{{ '0123456789' }}", options => options.Limits = new LiquidLimits { OutputLength = 10 }));

    [Theory]
    [InlineData("{% assign s = 'xxxxxxxxxx' %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}")]
    [InlineData("{% assign s = 'xxxxxxxxxx' %}{% for i in (1..60) %}{% assign s = s | replace: 'x', s %}{% endfor %}")]
    [InlineData("{% assign s = 'xxxxxxxxxx' %}{% for i in (1..60) %}{% assign s = s | replace: '', s %}{% endfor %}")]
    [InlineData("{% assign s = 'xxxxxxxxxx' %}{% for i in (1..60) %}{% assign a = s | split: '' %}{% assign s = a | join: s %}{% endfor %}")]
    [InlineData("{% assign a = 'a,b' | split: ',' %}{% for i in (1..60) %}{% assign a = a | concat: a %}{% endfor %}")]
    [InlineData("{% assign s = 'xx' %}{% for i in (1..60) %}{% capture s %}{{ s }}{{ s }}{% endcapture %}{% endfor %}")]
    [InlineData("{{ (1..1000000000000) | join: 'x' }}")]
    [InlineData("{{ (1..1000000000000) | sort | reverse | size }}")]
    [InlineData("{{ (1..1000000000000) | json }}")]
    [InlineData("{{ (1..1000000000000) | sum }}")]
    [InlineData("{{ endless | join }}")]
    [InlineData("{% assign f = '' %}{% for i in (1..9000) %}{% assign f = f | append: '%10Y%10Y%10Y' %}{% assign x = 'now' | date: f %}{% endfor %}")]
    public void Limits_what_filters_produce(string source)
    {
        var error = Assert.Throws<LiquidException>(() => Page.Render(
            source, Page.Data().Set("endless", Endless()), options => options.Limits = new LiquidLimits { Produced = 500_000 }));
        Assert.Equal(LiquidErrorKind.Limit, error.Kind);
    }

    [Theory]
    [InlineData("{% for i in (1..100000) %}{% for j in (1..1) %}{{ i | plus: j }}{% endfor %}{% endfor %}")]
    [InlineData("{{ (1..100000) | join | split: ' ' | sort | uniq | size }}")]
    [InlineData("{{ (1..20000) | uniq | size }}")]
    public void Limits_the_time(string source) => Limited(source, new LiquidLimits { Duration = TimeSpan.Zero }, "rendering takes longer than 0 seconds");

    [Fact]
    public void Stops_when_the_host_says_so() => Assert.Throws<OperationCanceledException>(
        () => Page.Render("{% for i in (1..100000) %}{% endfor %}", new LiquidContext { Stop = new CancellationToken(canceled: true) }));

    [Fact]
    public void Never_hides_a_limit_in_the_tolerant_modes()
    {
        var error = Page.Fail("{% for i in (1..100001) %}{% endfor %}", options => options.ErrorMode = LiquidErrorMode.Lax);
        Assert.Equal((LiquidErrorKind.Limit, 1, 1), (error.Kind, error.Line, error.Column));
    }

    [Fact]
    public void Survives_any_depth_whatever_the_limit()
    {
        var limits = new LiquidLimits { Depth = int.MaxValue, TemplateLength = int.MaxValue };
        foreach (var (open, close) in new[] { ("{% if yes %}", "{% endif %}"), ("{% capture x %}", "{% endcapture %}") })
        {
            Assert.Equal(LiquidErrorKind.Limit, Page.Fail(Nested(open, close, 200_000), options => options.Limits = limits).Kind);
        }

        Assert.Equal(LiquidErrorKind.Limit, Page.Fail("{{ " + Nested("a[", "]", 100_000) + " }}", options => options.Limits = limits).Kind);
        Assert.Equal(LiquidErrorKind.Limit, Page.Fail("{% liquid " + string.Concat(Enumerable.Repeat("liquid ", 100_000)) + "%}", options => options.Limits = limits).Kind);
        Assert.Equal(LiquidErrorKind.Limit, Page.Fail("{% render 'p' %}", options =>
        {
            options.Limits = limits;
            options.Partials = Page.Partials(("p", "{% render 'p' %}"));
        }).Kind);
    }

    [Theory]
    [InlineData("{{ x", ".a", " }}")]
    [InlineData("{{ x", " | upcase", " }}")]
    [InlineData("{% if x", " or x", " %}{% endif %}")]
    [InlineData("{{ 1", "+1*1", " }}")]
    [InlineData("", "{{ x }}", "")]
    [InlineData("{% if x %}", "{% elsif x %}", "{% endif %}")]
    [InlineData("{% case x %}", "{% when 1 %}", "{% endcase %}")]
    [InlineData("", "{% comment %}{% raw %}", "")]
    [InlineData("{% comment %}", "{% raw", "")]
    [InlineData("{% comment %}", "{% endcomment ", "")]
    [InlineData("{% raw %}", "{% endraw", "")]
    [InlineData("", "{% # ", "")]
    [InlineData("", "{{-", "")]
    [InlineData("{{ '", "<script", "' | strip_html }}")]
    [InlineData("{{ '", "&amp", "' | escape_once }}")]
    public void Long_templates_take_no_more_than_their_length(string start, string repeated, string end)
    {
        var source = new StringBuilder(start).Insert(start.Length, repeated, 450_000 / repeated.Length).Append(end).ToString();
        try
        {
            Page.Render(source, options => options.OrchardSyntax = true);
        }
        catch (LiquidException)
        {
            // Refusing is as good as rendering, as long as it does not take forever.
        }
    }

    private static void Limited(string source, LiquidLimits limits, string problem)
    {
        var error = Page.Fail(source, options => options.Limits = limits);
        Assert.Equal((LiquidErrorKind.Limit, "limit reached: " + problem), (error.Kind, error.Problem));
    }

    private static string Nested(string open, string close, int depth, string inner = "") =>
        new StringBuilder().Insert(0, close, depth).Insert(0, inner).Insert(0, open, depth).ToString();

    private static IEnumerable<object?> Endless()
    {
        while (true)
        {
            yield return 1;
        }
    }
}
