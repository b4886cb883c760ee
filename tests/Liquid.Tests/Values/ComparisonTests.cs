namespace OrchardVrijwilligers.Liquid.Tests.Values;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("1 == 1", true)]
    [InlineData("1 == 1.0", true)]
    [InlineData("1 == '1'", false)]
    [InlineData("'a' == 'a'", true)]
    [InlineData("'a' == 'A'", false)]
    [InlineData("'a' != 'b'", true)]
    [InlineData("'a' <> 'b'", true)]
    [InlineData("nope == nil", true)]
    [InlineData("nothing == null", true)]
    [InlineData("no == nil", false)]
    [InlineData("0 == false", false)]
    [InlineData("yes == true", true)]
    [InlineData("(1..3) == (1..3)", true)]
    [InlineData("numbers == numbers", true)]
    [InlineData("map == map", true)]
    [InlineData("numbers == words", false)]
    [InlineData("map == numbers", false)]
    public void Equality(string condition, bool expected) => Check(condition, expected);

    [Theory]
    [InlineData("1 < 2", true)]
    [InlineData("2 <= 2.0", true)]
    [InlineData("2 > 2", false)]
    [InlineData("2.5 >= half", true)]
    [InlineData("'abc' < 'abd'", true)]
    [InlineData("'B' < 'a'", true)]
    [InlineData("nil < 1", false)]
    [InlineData("1 > nope", false)]
    [InlineData("blank < 1 or blank >= 1", false)]
    [InlineData("numbers < 1", false)]
    [InlineData("true > false", false)]
    public void Order(string condition, bool expected) => Check(condition, expected);

    [Theory]
    [InlineData("text contains 'Major'", true)]
    [InlineData("text contains 'major'", false)]
    [InlineData("'a5b' contains 5", true)]
    [InlineData("numbers contains 3", true)]
    [InlineData("numbers contains '3'", false)]
    [InlineData("words contains 'fig'", true)]
    [InlineData("words contains 'fi'", false)]
    [InlineData("map contains 'a'", true)]
    [InlineData("map contains 'x'", false)]
    [InlineData("(1..3) contains 2", true)]
    [InlineData("(1..3) contains 2.5", false)]
    [InlineData("(1..1000000000000) contains 999999999999.0", true)]
    [InlineData("nothing contains 'a'", false)]
    [InlineData("text contains nothing", false)]
    [InlineData("mixed contains nil", false)]
    [InlineData("five contains 5", false)]
    public void Contains(string condition, bool expected) => Check(condition, expected);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("nil", false)]
    [InlineData("nope", false)]
    [InlineData("0", true)]
    [InlineData("0.0", true)]
    [InlineData("''", true)]
    [InlineData("none", true)]
    [InlineData("emptyMap", true)]
    [InlineData("blank", true)]
    [InlineData("empty", true)]
    public void Only_nil_and_false_are_false(string condition, bool expected) => Check(condition, expected);

    [Theory]
    [InlineData("'' == blank", true)]
    [InlineData("'  ' == blank", true)]
    [InlineData("nope == blank", true)]
    [InlineData("false == blank", true)]
    [InlineData("none == blank", true)]
    [InlineData("emptyMap == blank", true)]
    [InlineData("text == blank", false)]
    [InlineData("0 == blank", false)]
    [InlineData("'' == empty", true)]
    [InlineData("none == empty", true)]
    [InlineData("empty == emptyMap", true)]
    [InlineData("' ' == empty", false)]
    [InlineData("nope == empty", false)]
    [InlineData("false == empty", false)]
    [InlineData("numbers != empty", true)]
    [InlineData("blank == empty", false)]
    public void Blank_and_empty(string condition, bool expected) => Check(condition, expected);

    [Fact]
    public void Blank_and_empty_look_into_any_collection() => Assert.Equal("abc", Page.RenderWith(
        "{% if a == empty %}a{% endif %}{% if b == blank %}b{% endif %}{% unless c == empty %}c{% endunless %}",
        ("a", new HashSet<int>()), ("b", Enumerable.Range(1, 0).Where(n => n > 0)), ("c", new HashSet<int> { 1 })));

    [Theory]
    [InlineData("true or false and false", true)]
    [InlineData("true and false and false or true", false)]
    [InlineData("false and false or true", false)]
    [InlineData("false or true and true", true)]
    [InlineData("1 == 1 and 2 == 2 or 3 == 4", true)]
    [InlineData("true and nope", false)]
    public void And_and_or_are_read_from_the_right(string condition, bool expected) => Check(condition, expected);

    [Theory]
    [InlineData("'2' > 1", "cannot compare text with a number")]
    [InlineData("1 < '2'", "cannot compare a number with text")]
    public void Text_has_no_order_with_numbers(string condition, string problem) =>
        Assert.Equal(problem, Page.Fail($"{{% if {condition} %}}{{% endif %}}").Problem);

    [Fact]
    public void Names_may_look_like_keywords() => Assert.Equal(
        "1 2 3 4 5 6",
        Page.RenderWith(
            "{{ true.x }} {{ blank.x }} {{ android }} {{ order }} {{ ready? }} {{ in }}",
            ("true", new Dictionary<string, object?> { ["x"] = 1 }), ("blank", new Dictionary<string, object?> { ["x"] = 2 }),
            ("android", 3), ("order", 4), ("ready?", 5), ("in", 6)));

    [Fact]
    public void Dates_compare_by_moment()
    {
        var noon = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal("abc", Page.RenderWith(
            "{% if a == b %}a{% endif %}{% if a < c %}b{% endif %}{% if d < a %}c{% endif %}",
            ("a", noon), ("b", noon.ToOffset(TimeSpan.FromHours(2))), ("c", noon.AddSeconds(1)), ("d", new DateOnly(2026, 1, 1))));
    }

    private static void Check(string condition, bool expected) =>
        Assert.Equal(expected, Page.Render($"{{% if {condition} %}}y{{% endif %}}") == "y");
}
