namespace OrchardVrijwilligers.Liquid.Tests;

public sealed class ExtensionTests
{
    [Theory]
    [InlineData("{{ 'x' | show }}", "x()")]
    [InlineData("{{ 'x' | show: 1, 'b', five }}", "x(1,b,5)")]
    [InlineData("{{ 'x' | show: width: 500, mode: 'crop' }}", "x(width=500,mode=crop)")]
    [InlineData("{{ 'x' | show: 1, alt: words[1], 2 }}", "x(1,2,alt=Apple)")]
    [InlineData("{{ 'x' | show: a-b: 1 | show: 2 }}", "x(a-b=1)(2)")]
    public void A_filter_gets_positional_and_named_arguments(string source, string expected) => Assert.Equal(expected, Render(source));

    [Theory]
    [InlineData("{% show alias: \"main-menu\", display_type: \"Summary\" %}", "show(alias=main-menu,display_type=Summary)")]
    [InlineData("{% show \"x\" class:\"y\" %}", "show(x,class=y)")]
    [InlineData("{% show %}", "show()")]
    [InlineData("{% show map.b item_class: words.first, 5 %}", "show({\"c\":[7,8]},5,item_class=pear)")]
    [InlineData("{% show 'a' | append: 'b' | upcase %}", "show(AB)")]
    [InlineData("{% show 'a' | upcase, x: 1 %}", "show(A,x=1)")]
    [InlineData("{% liquid\n show 'a', b: 1\n show %}", "show(a,b=1)show()")]
    public void A_tag_gets_arguments_in_Orchards_notation(string source, string expected) => Assert.Equal(expected, Render(source));

    [Theory]
    [InlineData("{% zone \"Header\" %}<p>{{ five }}</p>{% endzone %}", "<zone Header><p>5</p></zone>")]
    [InlineData("{% zone 'A' %}{% zone 'B' %}x{% endzone %}{% endzone %}", "<zone A><zone B>x</zone></zone>")]
    [InlineData("{% zone \"A\", class: \"y\" %}{% if yes %}{% show %}{% endif %}{% endzone %}", "<zone A>show()</zone>")]
    [InlineData("{% twice %}a{% endtwice %}", "aa")]
    [InlineData("{% drop %}a{% endrop %}{% enddrop %}", null)]
    [InlineData("{% drop %}a{% enddrop %}b", "b")]
    [InlineData("{% for n in numbers %}{% zone n %}{% if n == 1 %}{% break %}{% endif %}{% endzone %}{% endfor %}", "<zone 3></zone><zone 1></zone>")]
    public void A_block_decides_what_becomes_of_its_body(string source, string? expected)
    {
        if (expected is null)
        {
            Assert.Throws<LiquidException>(() => Render(source));
            return;
        }

        Assert.Equal(expected, Render(source));
    }

    [Theory]
    [InlineData("{{ 'x' | slow: '!' }}{{ 'y' | slow | upcase }}", "x!Y")]
    [InlineData("{% for n in numbers %}{{ n | slow: ',' }}{% endfor %}", "3,1,2,")]
    [InlineData("{% slowtag 'x' %}b{{ 'c' | slow }}{% slowtag %}", "xbc")]
    [InlineData("{% capture x %}{{ 'a' | slow }}{% endcapture %}[{{ x }}]", "[a]")]
    [InlineData("{% if yes %}{{ 'a' | slow }}{% endif %}{% case 'a' %}{% when 'a' %}{{ 1 | slow }}{% endcase %}", "a1")]
    [InlineData("{% assign x = 'a' | slow: 'b' %}{% if x == 'ab' %}ok{% endif %}", "ok")]
    [InlineData("{% for n in numbers %}{{ n | slow }}{% if n == 1 %}{% break %}{% endif %}{% endfor %}!", "31!")]
    public void Filters_and_tags_may_wait(string source, string expected) => Assert.Equal(expected, Render(source));

    [Fact]
    public void A_failure_after_waiting_has_a_place_too()
    {
        var error = Assert.Throws<LiquidException>(() => Render("a\n{{ 'x' | slow | base64_decode }}"));
        Assert.Equal((2, 1), (error.Line, error.Column));
    }

    [Fact]
    public void A_host_may_replace_what_the_language_has() => Assert.Equal(
        "42", Page.Render("{{ 'x' | upcase }}", options => options.Filter("upcase", (_, _, _) => 42)));

    [Fact]
    public void A_filter_may_render_a_template_within_the_limits()
    {
        static void Add(LiquidOptions options) => options.AsyncFilter(
            "liquid", async (input, _, context) => await context.CaptureAsync(context.Engine.Parse(LiquidValue.ToText(input))));
        Assert.Equal("5!", Page.Render("{% capture t %}{% raw %}{{ five }}{% endraw %}!{% endcapture %}{{ t | liquid }}", Add));
        Assert.Equal(LiquidErrorKind.Limit, Assert.Throws<LiquidException>(
            () => Page.Render("{{ t | liquid }}", new LiquidContext().Set("t", "{{ t | liquid }}"), Add)).Kind);
    }

    [Fact]
    public void A_filter_may_render_with_the_engine_while_rendering() => Assert.Equal("[x]y", Page.Render(
        "{{ 'x' | page }}y",
        options => options.AsyncFilter("page", async (input, _, context) =>
            await context.Engine.RenderAsync(context.Engine.Parse("[{{ it }}]"), context.Set("it", input)))));

    [Fact]
    public void A_filter_reaches_what_the_host_passed_along() => Assert.Equal(
        "service", Page.Render("{{ 1 | host }}", new LiquidContext { Host = "service" }, options => options.Filter("host", (_, _, context) => context.Host)));

    [Fact]
    public void Arguments_are_found_by_name_or_place()
    {
        var arguments = new LiquidArguments(["a", 5L], [new("name", "b"), new("name", "c")]);
        Assert.Equal((2, "a", null, "c", null), (arguments.Count, arguments[0], arguments[2], arguments["name"], arguments["other"]));
        Assert.Equal(("c", "a", "5", "none"), (arguments.Get("name", 0), arguments.Get("other", 0), arguments.Text(1), arguments.Text(2, "none")));
        Assert.Equal(("c", null), (arguments.Text("name"), arguments.Text("other")));
    }

    private static string Render(string source) => Page.Render(source, options => options
        .Filter("show", (input, arguments, _) => $"{LiquidValue.ToText(input)}({Describe(arguments)})")
        .AsyncFilter("slow", async (input, arguments, _) =>
        {
            await Task.Yield();
            return LiquidValue.ToText(input) + arguments.Text(0);
        })
        .Tag("show", call =>
        {
            call.Context.Write($"{call.Name}({Describe(call.Arguments)})");
            return ValueTask.CompletedTask;
        })
        .Tag("slowtag", async call =>
        {
            await Task.Yield();
            call.Context.Write(call.Arguments[0]);
        })
        .Block("zone", async call => call.Context.WriteHtml($"<zone {call.Arguments.Text(0)}>{(await call.CaptureBodyAsync()).Html}</zone>"))
        .Block("twice", async call =>
        {
            await call.RenderBodyAsync();
            await call.RenderBodyAsync();
        })
        .Block("drop", _ => ValueTask.CompletedTask));

    private static string Describe(LiquidArguments arguments) => string.Join(
        ',', arguments.Values.Select(LiquidValue.ToText).Concat(arguments.Named.Select(pair => $"{pair.Key}={LiquidValue.ToText(pair.Value)}")));
}
