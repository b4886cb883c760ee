using FsCheck;
using FsCheck.Fluent;

namespace OrchardVrijwilligers.Liquid.Tests;

/// <summary>Whatever the template, it renders or it is refused with a LiquidException, within its limits.</summary>
public sealed class FuzzTests
{
    private static readonly LiquidLimits Tight = new()
    {
        TemplateLength = 20_000, Depth = 30, Iterations = 500, OutputLength = 20_000, Produced = 40_000, Duration = TimeSpan.FromSeconds(20),
    };

    private static readonly string[] Fragments =
    [
        "{{", "}}", "{%", "%}", "{{-", "-}}", "{%-", "-%}", " ", "\n", "x", "numbers", "map", "text", "products", "nope", ".", "..", "[", "]", "(", ")",
        "|", ":", ",", "'", "\"", "=", "==", "!=", "<", ">=", "<>", "+", "-", "*", "/", "%", "#", "?", "!", "0", "1", "-1", "2.5", "99999999999999999999",
        "'a'", "\"b\"", "'%Y'", "(1..3)", "(1..100000000)", "and", "or", "contains", "in", "reversed", "limit:", "offset:", "continue", "cols:", "with", "for", "as",
        "nil", "true", "false", "blank", "empty", "forloop", ".first", ".last", ".size", "[0]", "['a']", "é", "😀", "\ud83d", "\0",
        "{% if ", "{% elsif ", "{% else %}", "{% endif %}", "{% unless ", "{% endunless %}", "{% for i in ", "{% endfor %}", "{% break %}", "{% continue %}",
        "{% case ", "{% when ", "{% endcase %}", "{% assign x = ", "{% capture x %}", "{% endcapture %}", "{% cycle ", "{% increment x %}", "{% decrement x %}",
        "{% tablerow i in ", "{% endtablerow %}", "{% raw %}", "{% endraw %}", "{% comment %}", "{% endcomment %}", "{% doc %}", "{% enddoc %}", "{% liquid ",
        "{% echo ", "{% render 'p' ", "{% render 'self' ", "{% ifchanged %}", "{% endifchanged %}", "{% # ", "{% zone ", "{% endzone %}", "{% show ", "{% nope ",
    ];

    private static readonly string[] Filters =
    [
        "abs", "append", "at_least", "at_most", "base64_decode", "base64_encode", "base64_url_safe_decode", "base64_url_safe_encode", "capitalize", "ceil",
        "compact", "concat", "date", "default", "divided_by", "downcase", "escape", "escape_once", "find", "find_index", "first", "floor", "has", "join", "json",
        "last", "lstrip", "map", "minus", "modulo", "newline_to_br", "plus", "prepend", "raw", "reject", "remove", "remove_first", "remove_last", "replace",
        "replace_first", "replace_last", "reverse", "round", "rstrip", "size", "slice", "sort", "sort_natural", "split", "squish", "strip", "strip_html",
        "strip_newlines", "sum", "times", "truncate", "truncatewords", "uniq", "upcase", "url_decode", "url_encode", "where",
    ];

    private static readonly string[] Values =
    [
        "nil", "true", "false", "blank", "empty", "''", "' '", "'a'", "'abc<b>&amp;'", "'1'", "'-2.5'", "'%'", "'%ff'", "'%-10Y%^a%:z%99999d%'", "'now'", "'2026-03-07'",
        "'a,b,,'", "0", "1", "-1", "2.5", "-0.5", "40", "9223372036854775807", "-9223372036854775808", "99999999999999999999999999999.5", "0.0000000000000000000000000001",
        "(1..3)", "(3..1)", "(1..9223372036854775807)", "(-9223372036854775808..9223372036854775807)", "numbers", "words", "none", "mixed", "nested", "map", "products", "emptyMap",
        "text", "html", "date", "wide", "infinite", "nan", "self", "slow", "hidden", "lazy", "json", "forloop", "nope", "map.b.c", "products[1].title", "surrogate",
    ];

    private static readonly string[] Pages =
    [
        "{% for p in products limit: 2 %}{% if p.price > 100 and p.available %}{{ p.title | upcase | truncate: 5 }}{% else %}{{ forloop.index }}{% endif %}{% endfor %}",
        "{% assign list = 'c,a,b' | split: ',' | sort %}{% capture c %}{{ list | join: '-' }}{% endcapture %}{{ c | replace: '-', '+' }}",
        "{% case five %}{% when 1, 2 %}a{% when 5 or 6 %}{{ 'now' | date: '%A %d %B %Y' }}{% else %}b{% endcase %}{% cycle 'g': 'a', 'b' %}",
        "{% liquid\n assign x = 1\n for i in (1..3)\n  echo i | times: x\n endfor\n%}{%- raw -%}{{ x }}{%- endraw -%}{% # note %}",
        "{% tablerow n in numbers cols: 2 %}{{ n | plus: 1 | divided_by: 2.0 | round: 1 }}{% endtablerow %}{% render 'p' with map as p, x: 1 %}",
        "{% comment %}{% raw %}{% endraw %}{% endcomment %}{{ products | where: 'type', 'home' | map: 'title' | join }}{{ map['b'].c[-1] }}",
        "{% zone 'A', class: \"b\" %}{% show 1, x: 'y' | upcase %}{% endzone %}{{ (1 + 2) * five - numbers.size }}{% increment c %}",
    ];

    private static readonly LiquidEngine[] Engines = [.. Enum.GetValues<LiquidErrorMode>().SelectMany(mode => new[] { Engine(mode, false), Engine(mode, true) })];

    [Fact]
    public void Fragments_in_any_order() => Check(Pieces(Fragments, 25), 1500, Survives);

    [Fact]
    public void Text_of_any_kind() => Check(ArbMap.Default.ArbFor<string>(), 500, text => Survives(text ?? "") && Survives("{{" + text + "}}{%" + text + "%}"));

    [Fact]
    public void Templates_with_mistakes() => Check(Mutations(), 1500, Survives);

    [Fact]
    [Trait("Speed", "Slow")]
    public void Filters_on_any_value() => Check(Expressions(Filters), 3000, expression => Survives("{{ " + expression + " }}"));

    [Fact]
    [Trait("Speed", "Slow")]
    public void Conditions_on_any_value() => Check(Conditions(), 1500, condition => Survives("{% if " + condition + " %}1{% endif %}"));

    [Fact]
    [Trait("Speed", "Long")]
    public void All_of_it_at_length()
    {
        Check(Pieces(Fragments, 60), 60_000, Survives);
        Check(Mutations(), 60_000, Survives);
        Check(Expressions(Filters), 150_000, expression => Survives("{% assign x = " + expression + " %}{{ x }}{{ x | json }}{% for i in x %}{{ i }}{% endfor %}"));
        Check(Conditions(), 60_000, condition => Survives("{% unless " + condition + " %}1{% endunless %}"));
    }

    /// <summary>No chain of filters gets plain text out unencoded, the three that say so aside.</summary>
    [Fact]
    [Trait("Speed", "Slow")]
    public void Nothing_slips_past_the_encoding()
    {
        var engine = Engine(LiquidErrorMode.Lax, orchard: false);
        Check(Expressions([.. Filters.Except(["raw", "newline_to_br", "json"])], Values.Except(["html", "self", "slow"])), 3000, expression =>
        {
            var page = Rendered(engine, "{{ " + expression + " }}") ?? "";
            return page.IndexOfAny(['<', '>', '"', '\'']) < 0;
        });
    }

    private static bool Survives(string source)
    {
        Rendered(Engines[(source.GetHashCode() & int.MaxValue) % Engines.Length], source);
        return true;
    }

    private static string? Rendered(LiquidEngine engine, string source)
    {
        try
        {
            return engine.Render(engine.Parse(source), Data());
        }
        catch (LiquidException)
        {
            return null;
        }
    }

    private static LiquidEngine Engine(LiquidErrorMode mode, bool orchard) => new(new LiquidOptions
    {
        ErrorMode = mode, OrchardSyntax = orchard, Limits = Tight, CachedSource = 0, Encode = true,
        Partials = Page.Partials(("p", "{{ p }}{{ x }}{% break %}"), ("self", "{% render 'self' %}")),
    }.Block("zone", call => call.RenderBodyAsync()).Tag("show", call =>
    {
        call.Context.Write(call.Arguments.Values);
        return ValueTask.CompletedTask;
    }));

    private static LiquidContext Data() => Page.Data()
        .Set("html", new HtmlText("<i>&amp;</i>")).Set("date", DateTimeOffset.MaxValue).Set("wide", 1e300).Set("infinite", double.NegativeInfinity)
        .Set("nan", double.NaN).Set("self", new Mirror()).Set("slow", new Slow()).Set("hidden", new object()).Set("lazy", Endless())
        .Set("json", System.Text.Json.JsonDocument.Parse("""{"a":[1,{"b":null}]}""").RootElement).Set("surrogate", "a\ud83d b\ude00");

    private static IEnumerable<object?> Endless()
    {
        while (true)
        {
            yield return "x";
        }
    }

    private static Arbitrary<string> Pieces(string[] fragments, int most) =>
        Gen.Elements(fragments).ListOf().Resize(most).Select(string.Concat).ToArbitrary();

    private static Arbitrary<string> Mutations() => Gen.Elements(Pages)
        .SelectMany(page => Gen.Choose(0, page.Length).Zip(Gen.Choose(0, 6)).Zip(Gen.Elements(Fragments)).ListOf().Resize(3).Select(changes =>
        {
            foreach (var ((at, cut), fragment) in changes)
            {
                var start = Math.Min(at, page.Length);
                page = page[..start] + (cut % 2 == 0 ? fragment : "") + page[Math.Min(start + cut, page.Length)..];
            }

            return page;
        })).ToArbitrary();

    private static Arbitrary<string> Expressions(IEnumerable<string> filters, IEnumerable<string>? values = null)
    {
        var value = Gen.Elements((values ?? Values).ToArray());
        var call = Gen.Elements(filters.ToArray()).Zip(value.ListOf().Resize(3))
            .Select(pair => pair.Item2.Count == 0 ? pair.Item1 : $"{pair.Item1}: {string.Join(", ", pair.Item2)}");
        return value.Zip(call.ListOf().Resize(4)).Select(pair => string.Join(" | ", pair.Item2.Prepend(pair.Item1))).ToArbitrary();
    }

    private static Arbitrary<string> Conditions()
    {
        var value = Gen.Elements(Values);
        var comparison = value.Zip(Gen.Elements("==", "!=", "<", "<=", ">", ">=", "<>", "contains")).Zip(value)
            .Select(parts => $"{parts.Item1.Item1} {parts.Item1.Item2} {parts.Item2}");
        return comparison.Zip(Gen.Elements(" and ", " or ")).Zip(comparison).Select(parts => parts.Item1.Item1 + parts.Item1.Item2 + parts.Item2).ToArbitrary();
    }

    private static void Check(Arbitrary<string> inputs, int times, Func<string, bool> holds) =>
        Prop.ForAll(inputs, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    private sealed class Mirror : ILiquidObject
    {
        public object? Printed => this;

        public bool TryGet(string name, out object? value)
        {
            value = this;
            return true;
        }
    }

    private sealed class Slow : ILiquidAsyncObject
    {
        public async ValueTask<object?> GetAsync(string name, CancellationToken stop)
        {
            await Task.Yield();
            return name.Length > 2 ? name : this;
        }
    }
}
