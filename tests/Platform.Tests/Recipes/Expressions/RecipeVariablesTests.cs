using OrchardVrijwilligers.Platform.Recipes.Expressions;

namespace OrchardVrijwilligers.Platform.Tests.Recipes.Expressions;

public sealed class RecipeVariablesTests
{
    [Fact]
    public void Gives_one_value_for_every_use()
    {
        var evaluator = new ExpressionEvaluator(ExpressionSetup.Context("""{"menu": "[js: uuid()]"}"""));
        var first = evaluator.Evaluate("[js: variables('menu')]", ExpressionSetup.Place("$.a"));
        var second = evaluator.Evaluate("[js: 'x' + variables('menu')]", ExpressionSetup.Place("$.b"));
        Assert.Equal("x" + first.Text, second.Text);
    }

    [Fact]
    public void Remembers_a_variable_at_its_own_place()
    {
        var memory = new TransientExpressionMemory();
        var value = ExpressionSetup.Context("""{"menu": "[js: uuid()]"}""", memory).Value("[js: variables('menu')]");
        Assert.True(memory.TryGet("wijk", "$.variables.menu", out var remembered));
        Assert.Equal(value, remembered);
    }

    [Theory]
    [InlineData("""{"a": "tekst"}""", "tekst")]
    [InlineData("""{"a": 1.50}""", "1.50")]
    [InlineData("""{"a": "[js: variables('b') + '!']", "b": "[js: parameters('SiteName')]"}""", "Rotterdam helpt!")]
    public void Reads_texts_numbers_and_other_variables(string variables, string expected) =>
        Assert.Equal(expected, ExpressionSetup.Context(variables).Value("[js: variables('a')]"));

    [Theory]
    [InlineData("""{"a": "[js: new Date()]"}""", "The variable \"a\" on line 2 has no value: General scripts do not run, and \"new\" is no function call, text or number.")]
    [InlineData("""{"a": {}}""", "The variable \"a\" on line 2 has no value: a variable is a text.")]
    [InlineData("""{"b": "x"}""", "There is no variable \"a\"; did you mean \"b\"?")]
    [InlineData("""{"A": "x"}""", "There is no variable \"a\"; did you mean \"A\"?")]
    public void Says_why_there_is_no_value(string variables, string message) =>
        Assert.Equal(message, ExpressionSetup.Context(variables).Problem("[js: variables('a')]"));

    [Fact]
    public void Refuses_variables_that_need_each_other() => Assert.Contains(
        "The variable \"a\" needs its own value",
        ExpressionSetup.Context("""{"a": "[js: variables('b')]", "b": "[js: variables('a')]"}""").Problem("[js: variables('a')]"));

    [Fact]
    public void Refuses_a_chain_of_ten_thousand_variables()
    {
        var chain = string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"\"v{i}\": \"[js: variables('v{i + 1}')]\""));
        Assert.StartsWith("The variable \"v0\"", ExpressionSetup.Context("{" + chain + "}").Problem("[js: variables('v0')]"));
    }

    [Fact]
    public void Refuses_values_that_double_again_and_again()
    {
        var doubling = string.Join(',', Enumerable.Range(0, 40).Select(i => $"\"v{i}\": \"[js: variables('v{i + 1}') + variables('v{i + 1}')]\""));
        Assert.StartsWith("The variable \"v0\"", ExpressionSetup.Context("{" + doubling + ", \"v40\": \"x\"}").Problem("[js: variables('v0')]"));
    }
}
