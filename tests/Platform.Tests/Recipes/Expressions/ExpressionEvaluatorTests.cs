using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Platform.Recipes.Expressions;

namespace OrchardVrijwilligers.Platform.Tests.Recipes.Expressions;

public sealed class ExpressionEvaluatorTests
{
    private static string Value(string text) => ExpressionSetup.Context().Value(text);

    private static string Problem(string text) => ExpressionSetup.Context().Problem(text);

    [Theory]
    [InlineData("[js: uuid()]", true)]
    [InlineData("[js:uuid()]", true)]
    [InlineData("[file:text('a')]", true)]
    [InlineData("[js: uuid()", false)]
    [InlineData(" [js: uuid()]", false)]
    [InlineData("[JS: uuid()]", false)]
    [InlineData("[env: HOME]", false)]
    [InlineData("[locale nl]Dag[/locale]", false)]
    [InlineData("[image]a.jpg[/image]", false)]
    [InlineData("", false)]
    public void Knows_an_expression_by_its_brackets(string text, bool expected) =>
        Assert.Equal(expected, ExpressionEvaluator.IsExpression(text));

    [Fact]
    public void Leaves_other_texts_alone() => Assert.Equal("[locale nl]Dag[/locale]", Value("[locale nl]Dag[/locale]"));

    [Theory]
    [InlineData("[js: parameters('SiteName')]", "Rotterdam helpt")]
    [InlineData("[js:parameters(\"SiteName\");]", "Rotterdam helpt")]
    [InlineData("[js: configuration('Admin:Prefix', 'Admin')]", "beheer")]
    [InlineData("[js: configuration('Other', 'Admin')]", "Admin")]
    [InlineData("[js: configuration('Other', 3.50)]", "3.50")]
    [InlineData("[js: configuration('Other', true)]", "true")]
    [InlineData("[js: base64('w6k=')]", "é")]
    [InlineData("[js: html('&lt;p&gt;caf&eacute;')]", "<p>café")]
    [InlineData("[js: 'a' + \"b\" + 1 + -2.5]", "ab1-2.5")]
    [InlineData("[js: configuration('Admin:Prefix') + '/x/' + base64('YQ==') ]", "beheer/x/a")]
    [InlineData("[js: 'it\\'s \\u00e9\\x41\\n\\q']", "it's éA\nq")]
    [InlineData("[js: html(base64('JmFtcDs='))]", "&")]
    public void Calls_functions_and_joins_texts(string text, string expected) => Assert.Equal(expected, Value(text));

    [Fact]
    public void Makes_ids_of_26_characters()
    {
        var first = Value("[js: uuid()]");
        Assert.Matches("^[0-9abcdefghjkmnpqrstvwxyz]{26}$", first);
        Assert.NotEqual(first, Value("[js: uuid()]"));
    }

    [Fact]
    public void Unpacks_gzip_to_base64()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress)) gzip.Write("hallo"u8);
        Assert.Equal(Convert.ToBase64String("hallo"u8), Value($"[js: gzip('{Convert.ToBase64String(packed.ToArray())}')]"));
    }

    [Fact]
    public void Refuses_a_gzip_bomb()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress)) gzip.Write(new byte[20_000_000]);
        Assert.Contains("the limit", Problem($"[js: gzip('{Convert.ToBase64String(packed.ToArray())}')]"));
    }

    [Theory]
    [InlineData("[js: getUrlPrefix('/contact')]", "The function \"getUrlPrefix\" does not exist in recipes, and general scripts do not run.")]
    [InlineData("[js: getUrlPrefix(encodeURI(uuid()))]", "The function \"getUrlPrefix\" does not exist in recipes, and general scripts do not run.")]
    [InlineData("[js: valiables('now')]", "The function \"valiables\" does not exist in recipes, and general scripts do not run; did you mean \"variables\"?")]
    [InlineData("[js: new Date().getTime()]", "General scripts do not run, and \"new\" is no function call, text or number.")]
    [InlineData("[js: const a = [1]; a.map(String)]", "General scripts do not run, and \"const\" is no function call, text or number.")]
    [InlineData("[js: (function(){})()]", "General scripts do not run, and \"(function(){})()\" is no function call, text or number.")]
    [InlineData("[js: `a${uuid()}`]", "General scripts do not run, and \"`a${uuid()}`\" is no function call, text or number.")]
    [InlineData("[js: uuid; while(true){}]", "General scripts do not run, and \"uuid\" is no function call, text or number.")]
    [InlineData("[js: 1 + 2]", "Expressions join texts with + but do not calculate.")]
    [InlineData("[js: ]", "The expression is not complete.")]
    [InlineData("[js: 'a' + ]", "The expression is not complete.")]
    [InlineData("[js: uuid(]", "The expression is not complete.")]
    [InlineData("[js: 'a]", "A text in the expression has no closing quote.")]
    [InlineData("[js: '\\u12']", "A \\u or \\x escape in the expression is not complete.")]
    [InlineData("[js: uuid(1)]", "uuid() takes 0 argument(s), not 1.")]
    [InlineData("[js: configuration()]", "configuration() takes 1 or 2 arguments, not 0.")]
    [InlineData("[js: parameters('SiteNaam')]", "There is no parameter \"SiteNaam\"; did you mean \"SiteName\"?")]
    [InlineData("[js: variables('x')]", "There is no variable \"x\".")]
    [InlineData("[js: configuration('ConnectionStrings:Main')]", "The setting \"ConnectionStrings:Main\" cannot be read by recipes and has no default here.")]
    [InlineData("[js: base64('%')]", "The text is not base64.")]
    [InlineData("[js: base64('/w==')]", "The decoded base64 is not text in UTF-8.")]
    [InlineData("[js: gzip('H4sIAAAAAAAAA///////')]", "The text given to gzip() is not packed with gzip.")]
    [InlineData("[js: gzip('YQ==')]", "The text given to gzip() is not packed with gzip.")]
    [InlineData("[js: text('a')]", "The function \"text\" does not exist in recipes, and general scripts do not run.")]
    [InlineData("[file: uuid()]", "The function \"uuid\" does not exist in recipes, and general scripts do not run.")]
    [InlineData("[file: text('a')]", "This recipe has no folder to read files from.")]
    public void Says_what_is_wrong_and_keeps_the_text(string text, string message) => Assert.Equal(message, Problem(text));

    [Fact]
    public void Refuses_calls_nested_ten_thousand_deep() => Assert.Contains(
        "nested more than 32 deep", Problem("[js: " + string.Concat(Enumerable.Repeat("html(", 10_000)) + "]"));

    [Fact]
    public void Writes_problems_on_one_line() => Assert.DoesNotContain('\n', Problem("[js: parameters('a\\nb')]"));

    [Fact]
    public void Evaluates_a_value_that_is_an_expression_again() => Assert.Equal(
        "Rotterdam helpt", Value($"[js: base64('{Encode($"[js: base64('{Encode("[js: parameters('SiteName')]")}')]")}')]"));

    [Fact]
    public void Stops_after_eight_rounds()
    {
        var text = Enumerable.Range(0, 8).Aggregate("eind", (inner, _) => $"[js: base64('{Encode(inner)}')]");
        Assert.Equal("eind", Value(text));
        Assert.Equal("The expression still gives an expression after 8 rounds.", Problem($"[js: base64('{Encode(text)}')]"));
    }

    [Fact]
    public void Remembers_the_first_value_of_each_place()
    {
        var memory = new TransientExpressionMemory();
        var first = ExpressionSetup.Context(memory: memory).Value("[js: uuid()]");
        Assert.Equal(first, ExpressionSetup.Context(memory: memory).Value("[js: uuid()]"));
        Assert.NotEqual(first, (ExpressionSetup.Context(memory: memory) with { Recipe = "other" }).Value("[js: uuid()]"));
        var elsewhere = new ExpressionEvaluator(ExpressionSetup.Context(memory: memory)).Evaluate("[js: uuid()]", ExpressionSetup.Place("$.y"));
        Assert.NotEqual(first, elsewhere.Text);
    }

    [Fact]
    public void Remembers_no_value_of_an_expression_with_a_problem()
    {
        var memory = new TransientExpressionMemory();
        ExpressionSetup.Context(memory: memory).Problem("[js: nothing()]");
        Assert.False(memory.TryGet("wijk", "$.steps[0].x", out _));
    }

    [Fact]
    public void Answers_any_expression_with_a_value_or_a_problem() => Prop.ForAll(Soup(), source =>
    {
        var result = new ExpressionEvaluator(ExpressionSetup.Context()).Evaluate("[js:" + source + "]", ExpressionSetup.Place());
        Assert.True(result.IsValue || result.Text == "[js:" + source + "]");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static Arbitrary<string> Soup() => Gen.Elements(
        "uuid", "variables", "html", "base64", "(", ")", "()", ",", "+", "'", "'a'", "\"", "\\", "\\u", "1", "-", ".", " ", ";", "\n", "é", "[", "]", "true")
        .ListOf().Select(string.Concat).ToArbitrary();

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
