using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Liquid.Tests.Values;

public sealed class AccessTests
{
    [Theory]
    [InlineData("{{ map.a }} {{ map['a'] }} {{ map[\"b\"].c[1] }} {{ map.b.c.size }}", "1 1 8 2")]
    [InlineData("{{ numbers[0] }} {{ numbers[-1] }} {{ numbers[9] }}{{ numbers[-9] }}", "3 2 ")]
    [InlineData("{{ numbers.first }} {{ numbers.last }} {{ numbers.size }} {{ map.size }} {{ text.size }}", "3 2 3 2 28")]
    [InlineData("{{ map.first | join }} [{{ map.last }}] [{{ numbers['first'] }}]", "a 1 [] []")]
    [InlineData("{{ none.first }}{{ none.last }}{{ none.size }}{{ five.size }}{{ nope.size }}", "0")]
    [InlineData("{{ ['text'] }} {{ ['map'].a }} {{ map[nope] }}{{ map.nope.deeper }}{{ nope[0][1].x }}", "Ground control to Major Tom. 1 ")]
    [InlineData("{% assign k = 'a' %}{{ map[k] }} {% assign i = 1 %}{{ numbers[i] }} {{ [k] }}", "1 1 ")]
    [InlineData("{{ map . a }} {{ map [ 'a' ] }} {{ numbers[numbers[1]] }}", "1 1 1")]
    [InlineData("{{ text.upcase }}{{ numbers.nope }}{{ numbers.0 }}", "", true)]
    public void Reads_members_and_items(string source, string expected, bool lax = false) => Assert.Equal(
        expected.Trim(), Page.Render(source, options => options.ErrorMode = lax ? LiquidErrorMode.Lax : LiquidErrorMode.Strict).Replace("312", "").Trim());

    [Theory]
    [InlineData("{{ a. }}")]
    [InlineData("{{ a[ }}")]
    [InlineData("{{ a[1 }}")]
    [InlineData("{{ a..b }}")]
    [InlineData("{{ a.['b'] }}")]
    [InlineData("{{ a[0]b }}")]
    [InlineData("{{ a.0 }}")]
    [InlineData("{{ (1..) }}")]
    [InlineData("{{ (1..2 }}")]
    [InlineData("{{ 'abc }}")]
    [InlineData("{{ @a }}")]
    [InlineData("{{ -a }}")]
    [InlineData("{{ a == b }}")]
    [InlineData("{{ true and false }}")]
    [InlineData("{{ a | }}")]
    [InlineData("{{ | upcase }}")]
    [InlineData("{{ a upcase }}")]
    [InlineData("{{ a | upcase: }}")]
    [InlineData("{{ a | append: 'b', }}")]
    [InlineData("{{ a | truncate: 5 6 }}")]
    public void Refuses_a_malformed_expression(string source) => Assert.Equal(LiquidErrorKind.Syntax, Page.Fail(source).Kind);

    public static TheoryData<object> Collections => new()
    {
        new Dictionary<string, object?> { ["n"] = 1, ["l"] = new[] { 1, 2 } },
        new Dictionary<string, Array> { ["n"] = new[] { 1 }, ["l"] = new[] { 1, 2 } },
        new SortedList<string, object> { ["n"] = 1, ["l"] = new List<int> { 1, 2 } },
        new Dictionary<string, object> { ["n"] = "1", ["l"] = new HashSet<int> { 1, 2 } }.ToFrozenDictionary(),
        JsonNode.Parse("""{ "n": 1, "l": [1, 2] }""")!,
        JsonSerializer.Deserialize<JsonElement>("""{ "n": 1, "l": [1, 2] }"""),
        new Dictionary<string, object> { ["n"] = 1L, ["l"] = Enumerable.Range(1, 2) },
    };

    [Theory]
    [MemberData(nameof(Collections))]
    public void Reads_the_collections_of_dotnet(object data)
    {
        const string source = "{{ d.n }} {{ d.l[1] }} {{ d.l.size }} {{ d.l.first }} {{ d.size }} {% for i in d.l %}{{ i }},{% endfor %} {% if d.l contains 2 %}yes{% endif %}";
        Assert.Equal("1 2 2 1 2 1,2, yes", Page.RenderWith(source, ("d", data)));
    }

    [Fact]
    public void Reads_json_values_of_each_kind() => Assert.Equal(
        "text 5 5.5 5.0 true  1.0e+300 x 3 2026-01-02",
        Page.RenderWith(
            "{{ j.s }} {{ j.i }} {{ j.f }} {{ j.w }} {{ j.t }} {{ j.n }} {{ j.b }} {{ j.c }} {{ j.o }} {{ j.d }}",
            ("j", new JsonObject
            {
                ["s"] = "text", ["i"] = 5, ["f"] = JsonNode.Parse("5.5"), ["w"] = JsonNode.Parse("5.0"), ["t"] = true, ["n"] = null,
                ["b"] = JsonNode.Parse("1e300"), ["c"] = 'x', ["o"] = (short)3, ["d"] = JsonValue.Create(new DateOnly(2026, 1, 2)),
            })));

    [Fact]
    public void Reads_objects_that_say_what_they_show()
    {
        var volunteer = new Volunteer("Noor", "geheim");
        Assert.Equal("Noor  <Noor> Noor", Page.RenderWith("{{ v.Name }} {{ v.Secret }} {{ v }} {{ l | map: 'Name' }}", ("v", volunteer), ("l", new[] { volunteer })));
    }

    [Fact]
    public void Waits_for_objects_that_fetch_their_members() => Assert.Equal(
        "title 5 title-title ab",
        Page.RenderWith(
            "{{ s.title }} {{ s.title.size }} {{ l | map: 'title' | join: '-' }} {% if s.title == 'title' and s.nothing == nil %}a{% endif %}{% case s.title %}{% when s.title %}b{% endcase %}",
            ("s", new Stored()), ("l", new[] { new Stored(), new Stored() })));

    [Fact]
    public void Asks_the_root_for_names_that_no_variable_has()
    {
        var context = new LiquidContext { Root = new Stored() };
        Assert.Equal("title 1", Page.Render("{{ title }} {{ one }}", context.Set("one", 1)));
        Assert.Equal("v", Page.Render("{{ k }}", new LiquidContext { Root = new Dictionary<string, object?> { ["k"] = "v" } }));
    }

    [Theory]
    [InlineData("{{ o.Length }}{{ o.Value }}{{ o['Value'] }}{{ o.ToString }}{{ o.GetType }}{{ o }}")]
    [InlineData("{{ l | map: 'Value' }}{{ l | where: 'Value' | size }}{% for i in o %}x{% endfor %}", "0")]
    [InlineData("{{ o | json }}{{ o | append: '' }}{{ o | size }}", "\"\"0")]
    [InlineData("{% if o.Value %}yes{% endif %}{% if o contains 'Value' %}yes{% endif %}")]
    public void Shows_nothing_of_other_objects(string source, string expected = "") =>
        Assert.Equal(expected, Page.RenderWith(source, ("o", new Hidden("secret")), ("l", new[] { new Hidden("secret") })));

    [Fact]
    public void Shows_what_a_registered_reader_shows()
    {
        var text = Page.Render(
            "{{ o.Value }}|{{ o.Other }}|{{ d.Value }}|{{ l | map: 'Value' | join }}",
            new LiquidContext().Set("o", new Hidden("a")).Set("d", new Derived("b")).Set("l", new[] { new Hidden("c") }),
            options => options.Type<Hidden>((hidden, name) => name == "Value" ? hidden.Value : null));
        Assert.Equal("a||b|c", text);
    }

    [Fact]
    public void Can_refuse_names_without_a_value()
    {
        Assert.Equal("'nope' has no value", Page.Fail("{{ nope }}", options => options.StrictVariables = true).Problem);
        Assert.Equal("'nope' has no value", Page.Fail("{{ map.nope }}", options => options.StrictVariables = true).Problem);
        Assert.Equal("1 3", Page.Render("{{ map.a }} {{ numbers.size }}", options => options.StrictVariables = true));
    }

    [Theory]
    [InlineData("{{ e }} {{ g }} {{ u }} {{ c }} {{ t }}", "Friday 00000000-0000-0000-0000-000000000000 https://example.org/ x 01:30:00")]
    public void Prints_other_plain_values(string source, string expected) => Assert.Equal(expected, Page.RenderWith(
        source, ("e", DayOfWeek.Friday), ("g", Guid.Empty), ("u", new Uri("https://example.org")), ("c", 'x'), ("t", TimeSpan.FromMinutes(90))));

    private record Hidden(string Value);

    private sealed record Derived(string Value) : Hidden(Value);

    private sealed class Volunteer(string name, string secret) : ILiquidObject
    {
        public object? Printed => $"<{name}>";

        public int Length => secret.Length;

        public bool TryGet(string member, out object? value)
        {
            value = member == "Name" ? name : null;
            return value is not null;
        }
    }

    private sealed class Stored : ILiquidAsyncObject
    {
        public async ValueTask<object?> GetAsync(string name, CancellationToken stop)
        {
            await Task.Yield();
            return name == "title" ? "title" : null;
        }
    }
}
