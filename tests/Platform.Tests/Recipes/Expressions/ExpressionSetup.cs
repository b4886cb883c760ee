using OrchardVrijwilligers.Platform.Recipes.Expressions;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Tests.Recipes.Expressions;

/// <summary>A context for tests: Wednesday 18 November 2026, ten past eleven in Amsterdam.</summary>
internal static class ExpressionSetup
{
    public static readonly DateTimeOffset Moment = new(2026, 11, 18, 10, 10, 0, TimeSpan.Zero);

    public static ExpressionContext Context(string variables = "{}", IExpressionMemory? memory = null) => new()
    {
        Recipe = "wijk",
        Memory = memory ?? new TransientExpressionMemory(),
        SetupMoment = Moment,
        TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"),
        Variables = Variables(variables),
        Parameters = new Dictionary<string, string> { ["SiteName"] = "Rotterdam helpt", ["AdminUserId"] = "4abc" },
        Configuration = new Dictionary<string, string> { ["Admin:Prefix"] = "beheer" },
    };

    public static string Value(this ExpressionContext context, string text) =>
        new ExpressionEvaluator(context).Evaluate(text, Place()) is { Problem: null } result
            ? result.Text
            : throw new InvalidOperationException("The expression has no value.");

    public static string Problem(this ExpressionContext context, string text)
    {
        var result = new ExpressionEvaluator(context).Evaluate(text, Place());
        Assert.Equal(text, result.Text);
        Assert.Equal(("wijk.json", 7, 9, "$.steps[0].x"), (result.Problem!.File, result.Problem.Line, result.Problem.Column, result.Problem.Path));
        return result.Problem.Message;
    }

    public static RecipePlace Place(string path = "$.steps[0].x") => new("wijk.json", 7, 9, path);

    private static RecipeObject Variables(string json) =>
        (RecipeObject)((RecipeObject)new RecipeReader().Read("wijk.json", "{\"variables\":\n" + json + "}").Root!)["variables"]!;
}
