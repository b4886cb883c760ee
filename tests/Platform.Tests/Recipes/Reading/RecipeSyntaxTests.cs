using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Tests.Recipes.Reading;

public sealed class RecipeSyntaxTests
{
    private static RecipeProblem Refused(string text, RecipeLimits? limits = null)
    {
        var reading = new RecipeReader(limits).Read("r.json", text);
        Assert.Null(reading.Root);
        return Assert.Single(reading.Problems);
    }

    [Theory]
    [InlineData("", 1, 1, "$", "The file is empty.")]
    [InlineData("// niets\n", 2, 1, "$", "The file is empty.")]
    [InlineData("{\n \"a\": 1", 2, 8, "$.a", "The file ends inside the object that starts on line 1.")]
    [InlineData("[1,\n[2", 2, 3, "$[1][0]", "The file ends inside the array that starts on line 2.")]
    [InlineData("{\"a\": 1 \"b\": 2}", 1, 9, "$.a", "Expected a comma or } here, found \"\"\".")]
    [InlineData("[1 2]", 1, 4, "$[0]", "Expected a comma or ] here, found \"2\".")]
    [InlineData("{\"a\": 1, b: 2}", 1, 10, "$", "Expected a property name between double quotes or } here, found \"b\".")]
    [InlineData("{,}", 1, 2, "$", "Expected a property name between double quotes or } here, found \",\".")]
    [InlineData("{\"a\" 1}", 1, 6, "$.a", "Expected a colon after the property name, found \"1\".")]
    [InlineData("{\"steps\": [{\"name\": 'x'}]}", 1, 21, "$.steps[0].name", "A text stands between double quotes, not single ones.")]
    [InlineData("[undefined]", 1, 2, "$[0]", "Expected a value here (text between double quotes, number, true, false, null, { or [), found \"u\".")]
    [InlineData("[True]", 1, 2, "$[0]", "Expected a value here (text between double quotes, number, true, false, null, { or [), found \"T\".")]
    [InlineData("[nullx]", 1, 2, "$[0]", "Expected a value here (text between double quotes, number, true, false, null, { or [), found \"n\".")]
    [InlineData("[1,,2]", 1, 4, "$[1]", "Expected a value here (text between double quotes, number, true, false, null, { or [), found \",\".")]
    [InlineData("[01]", 1, 2, "$[0]", "\"01\" is not a number in JSON.")]
    [InlineData("[-]", 1, 2, "$[0]", "\"-\" is not a number in JSON.")]
    [InlineData("[1.]", 1, 2, "$[0]", "\"1.\" is not a number in JSON.")]
    [InlineData("[1e+]", 1, 2, "$[0]", "\"1e+\" is not a number in JSON.")]
    [InlineData("[0x1F]", 1, 2, "$[0]", "\"0x1F\" is not a number in JSON.")]
    [InlineData("[\"a\nb\"]", 1, 4, "$[0]", "A text does not go on over the end of a line; write \\n or close the quote.")]
    [InlineData("[\"a\tb\"]", 1, 4, "$[0]", "The character U+0009 cannot stand in a text as such; write \\u0009.")]
    [InlineData("[\"abc", 1, 2, "$[0]", "The text that starts here has no closing quote.")]
    [InlineData("[\"a\\", 1, 4, "$[0]", "A backslash in a text is followed by one of \" \\ / b f n r t u; write \\\\ for a backslash.")]
    [InlineData("[\"C:\\dir\"]", 1, 5, "$[0]", "A backslash in a text is followed by one of \" \\ / b f n r t u; write \\\\ for a backslash.")]
    [InlineData("[\"\\u12G4\"]", 1, 3, "$[0]", "\\u is followed by four hexadecimal digits.")]
    [InlineData("[\"\\uD83D\"]", 1, 3, "$[0]", "This \\u escape is half of a character; write both halves.")]
    [InlineData("[\"\\uD83D\\u0041\"]", 1, 3, "$[0]", "This \\u escape is half of a character; write both halves.")]
    [InlineData("[\"\\uDE00\"]", 1, 3, "$[0]", "This \\u escape is half of a character; write both halves.")]
    [InlineData("[1] x", 1, 5, "$", "Nothing may follow the end of the recipe, but \"x\" does.")]
    [InlineData("{} {}", 1, 4, "$", "Nothing may follow the end of the recipe, but \"{\" does.")]
    [InlineData("[1 /* x", 1, 4, "$[0]", "The comment that starts here has no end.")]
    [InlineData("[/ 1]", 1, 2, "$[0]", "A comment starts with // or /*.")]
    [InlineData("[\"😀\", x]", 1, 7, "$[1]", "Expected a value here (text between double quotes, number, true, false, null, { or [), found \"x\".")]
    [InlineData("[}", 1, 2, "$[0]", "Expected a value here (text between double quotes, number, true, false, null, { or [), found \"}\".")]
    public void Names_the_place_and_the_reason(string text, int line, int column, string path, string message) =>
        Assert.Equal(new RecipeProblem("r.json", line, column, path, message), Refused(text));

    [Fact]
    public void Refuses_ten_thousand_deep_nesting_at_its_place()
    {
        var problem = Refused(string.Concat(Enumerable.Repeat("[", 10_000)));
        Assert.Equal((1, 257, "Objects and arrays are nested more than 256 deep here."), (problem.Line, problem.Column, problem.Message));
        Assert.EndsWith("[0][0][0]", problem.Path);
        Assert.True(problem.ToString().Length < 300);
        Assert.Equal(257, Refused(string.Concat(Enumerable.Repeat("{\"a\":", 10_000))).Column / 5 + 1);
    }

    [Fact]
    public void Accepts_nesting_up_to_the_limit()
    {
        var text = new string('[', 256) + new string(']', 256);
        Assert.Equal(text, new RecipeReader().Read("a", text).Root!.ToJsonNode()!.ToJsonString());
    }

    [Fact]
    public void Refuses_a_text_of_thirty_megabytes_at_its_place()
    {
        var problem = Refused("{\n  \"steps\": [ \"" + new string('A', 30 * 1024 * 1024) + "\" ]\n}");
        Assert.Equal(
            "r.json(2,14): The text that starts here is longer than 10,485,760 characters, the limit for one text. [$.steps[0]]",
            problem.ToString());
    }

    [Fact]
    public void Counts_escaped_characters_for_the_text_limit()
    {
        var limits = new RecipeLimits { MaxStringLength = 4 };
        Assert.NotNull(new RecipeReader(limits).Read("a", """["a\nb\n"]""").Root);
        Assert.Equal(2, Refused("""["a\nb\nc"]""", limits).Column);
        Assert.Equal(2, Refused("""["\n\n\n\n\n"]""", limits).Column);
    }

    [Fact]
    public void Refuses_a_file_over_the_limit()
    {
        var problem = Assert.Single(new RecipeReader().Read("r.json", new byte[40 * 1024 * 1024 + 1]).Problems);
        Assert.Equal("r.json: The file is larger than 41,943,040 bytes, the limit for a recipe.", problem.ToString());
    }

    [Fact]
    public async Task Stops_reading_a_stream_at_the_limit()
    {
        var stream = new MemoryStream(new byte[10_000_000]);
        var reading = await new RecipeReader(new() { MaxFileBytes = 1000 }).ReadAsync("a", stream, TestContext.Current.CancellationToken);
        Assert.Null(reading.Root);
        Assert.True(stream.Position < 100_000);
    }

    [Fact]
    public void Refuses_more_values_than_the_limit() => Assert.Equal(
        "The recipe has more than 1,000 values, the limit.",
        Refused("[" + string.Join(',', Enumerable.Repeat("[]", 2000)) + "]", new() { MaxValues = 1000 }).Message);

    [Fact]
    public void Refuses_a_name_that_is_no_name() => Assert.Contains(
        "the limit for one property name", Refused("{\"" + new string('a', 2000) + "\": 1}").Message);

    [Fact]
    public void Names_the_place_of_a_byte_that_is_not_utf8()
    {
        var problem = Assert.Single(new RecipeReader().Read("a", [.. "[\n \"é"u8, 0xE9, .. "\"]"u8]).Problems);
        Assert.Equal((2, 4, "The file is not valid UTF-8 from here; save it as UTF-8."), (problem.Line, problem.Column, problem.Message));
    }

    [Fact]
    public void Says_when_a_file_is_in_utf16()
    {
        byte[] bytes = [0xFF, 0xFE, (byte)'{', 0, (byte)'}', 0];
        Assert.Contains("UTF-16", Assert.Single(new RecipeReader().Read("a", bytes).Problems).Message);
    }

    [Fact]
    public void Answers_any_text_with_a_tree_or_a_problem() => Prop.ForAll(Soup(), text =>
    {
        var reading = new RecipeReader().Read("a", text);
        Assert.True(reading.Root is not null || reading.Problems.Count > 0);
        Assert.All(reading.Problems, p => Assert.False(p.Message.Contains('\n') || p.Line < 1 || p.Column < 1));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    private static Arbitrary<string> Soup() => Gen.Elements(
        "{", "}", "[", "]", ",", ":", "\"a\"", "\"", "1", "-", "1.5e3", "true", "null", "//x\n", "/*", "*/", "\\u00e9", "\n", " ", "é", "😀", "\0")
        .ListOf().Select(string.Concat).ToArbitrary();
}
