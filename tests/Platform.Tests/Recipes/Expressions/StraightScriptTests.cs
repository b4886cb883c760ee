using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Platform.Recipes.Expressions;

namespace OrchardVrijwilligers.Platform.Tests.Recipes.Expressions;

/// <summary>The moment of set-up is Wednesday 18 November 2026, ten past eleven in Amsterdam.</summary>
public sealed class StraightScriptTests
{
    [Theory]
    [InlineData("const maanden = ['jan', 'feb', 'mrt']; var d = new Date(); d.setMonth(d.getMonth() + 3); return '<b>' + maanden[d.getMonth()] + ' ' + d.getFullYear() + '</b>';", "<b>feb 2027</b>")]
    [InlineData("let a = 'x'; a + parameters('SiteName')", "xRotterdam helpt")]
    [InlineData("const a = 1; a", "1")]
    [InlineData("(1 + 2) + 'x'", "3x")]
    [InlineData("return 5 - 2 - 1", "2")]
    [InlineData("parameters('SiteName').toUpperCase()", "ROTTERDAM HELPT")]
    [InlineData("['a', ['b', 'c']][1][0]", "b")]
    [InlineData("new Date().getFullYear()", "2026")]
    [InlineData("new Date().getDate() + '-' + new Date().getDay() + '-' + new Date().getHours() + '-' + new Date().getMinutes()", "18-3-11-10")]
    [InlineData("var d = new Date(); d.setDate(31); d.getMonth() + '/' + d.getDate()", "11/1")]
    [InlineData("var d = new Date(); d.setMonth(14); d.setHours(25); d.toISOString()", "2027-03-19T00:10:00.000Z")]
    [InlineData("var d = new Date(); d.setFullYear(2030); d.toISOString()", "2030-11-18T10:10:00.000Z")]
    [InlineData("const s = \"it's\\u0021\";\n return s;", "it's!")]
    public void Runs_what_goes_straight_on(string script, string value) => Assert.Equal(value, ExpressionSetup.Context().Value($"[js: {script}]"));

    [Theory]
    [InlineData("while (true) {}")]
    [InlineData("for (;;) {}")]
    [InlineData("if (true) 'a'")]
    [InlineData("const f = () => 1; f()")]
    [InlineData("function f() { return f() } f()")]
    [InlineData("new Function('return 1')()")]
    [InlineData("'a'.repeat(1000000000)")]
    [InlineData("'a'.constructor.constructor('x')")]
    [InlineData("new Date('2026-01-01')")]
    [InlineData("new Date()")]
    [InlineData("['a']")]
    [InlineData("['a'][7]")]
    [InlineData("const a = 'x'")]
    [InlineData("return 'a'; 'b'")]
    [InlineData("a b")]
    [InlineData("this")]
    [InlineData("getUrlPrefix('/a') + new Date().getFullYear()")]
    public void Leaves_every_other_script_as_it_is(string script) => Assert.Contains("do not run", ExpressionSetup.Context().Problem($"[js: {script}]"), StringComparison.Ordinal);

    [Theory]
    [InlineData("var a = parameters('SiteNaam'); a", "There is no parameter \"SiteNaam\"; did you mean \"SiteName\"?")]
    [InlineData("var d = new Date(); d.setFullYear(9999); d.setMonth(9999); d.getMonth()", "The script counts to a date that does not exist.")]
    public void Says_what_is_wrong_in_a_script_that_it_runs(string script, string message) => Assert.Equal(message, ExpressionSetup.Context().Problem($"[js: {script}]"));

    [Fact]
    public void Has_a_limit_on_length()
    {
        var doubling = "var a = '0123456789'; " + string.Concat(Enumerable.Repeat("var a = a + a; ", 60)) + "a";

        Assert.Contains("the limit for a script", ExpressionSetup.Context().Problem($"[js: {doubling}]"), StringComparison.Ordinal);
    }

    [Fact]
    public void Has_a_limit_on_depth() => Assert.Contains("do not run", ExpressionSetup.Context().Problem($"[js: var a = {new string('(', 1500)}]"), StringComparison.Ordinal);

    [Fact]
    public void Ends_with_a_value_or_a_problem_whatever_it_says() => Prop.ForAll(Soup(), source =>
    {
        var result = new ExpressionEvaluator(ExpressionSetup.Context()).Evaluate("[js:" + source + "]", ExpressionSetup.Place());
        Assert.True(result.IsValue || result.Text == "[js:" + source + "]");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static Arbitrary<string> Soup() => Gen.Elements(
        "var ", "const ", "return ", "a", "b", " = ", ";", "new Date()", ".getMonth()", ".setMonth(", "(", ")", "[", "]", "0", "1", "99", "+", "-", "'x'", ",", ".toUpperCase()", "uuid()", "\n")
        .ListOf().Select(string.Concat).ToArbitrary();
}
