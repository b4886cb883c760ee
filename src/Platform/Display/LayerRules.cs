using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>Orchard Core's layer conditions. One that is not known never holds: a widget that should be hidden must not appear.</summary>
public static class LayerRules
{
    // What has a meaning here, by Orchard Core's names.
    private static readonly Dictionary<string, Func<JsonObject, PageContext, bool>> Conditions = new(StringComparer.Ordinal)
    {
        ["BooleanCondition"] = (condition, _) => condition.Flag("Value"),
        ["HomepageCondition"] = (condition, page) => (page.Path == "/") == condition.Flag("Value"),
        ["UrlCondition"] = (condition, page) => Compare(page.Path, condition),
        ["CultureCondition"] = (condition, page) => Compare(page.Site.Culture, condition),
        ["IsAuthenticatedCondition"] = (_, page) => page.Http.User.Identity?.IsAuthenticated == true,
        ["IsAnonymousCondition"] = (_, page) => page.Http.User.Identity?.IsAuthenticated != true,
        ["RoleCondition"] = (condition, page) => page.Http.User.IsInRole(condition.Text("Value")),
        ["AllConditionGroup"] = (condition, page) => condition.Objects("Conditions").All(inner => Condition(inner, page)),
        ["AnyConditionGroup"] = (condition, page) => condition.Objects("Conditions").Any(inner => Condition(inner, page)),
    };

    /// <summary>The conditions that are known.</summary>
    public static IReadOnlyCollection<string> Names => Conditions.Keys;

    public static bool Holds(JsonObject? rule, PageContext page) => rule is null || rule.Objects("Conditions").All(condition => Condition(condition, page));

    private static bool Condition(JsonObject condition, PageContext page) => Conditions.TryGetValue(condition.Text("Name"), out var holds) && holds(condition, page);

    private static bool Compare(string actual, JsonObject condition)
    {
        var wanted = condition.Text("Value").Replace("~/", "/", StringComparison.Ordinal);
        var operation = condition["Operation"] as JsonObject;
        var how = operation.Flag("CaseSensitive") ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        var kind = operation.Text("$type").Split(',')[0].Split('.')[^1];
        return kind switch
        {
            "StringNotEqualsOperator" => !actual.Equals(wanted, how),
            "StringStartsWithOperator" => actual.StartsWith(wanted, how),
            "StringNotStartsWithOperator" => !actual.StartsWith(wanted, how),
            "StringEndsWithOperator" => actual.EndsWith(wanted, how),
            "StringNotEndsWithOperator" => !actual.EndsWith(wanted, how),
            "StringContainsOperator" => actual.Contains(wanted, how),
            "StringNotContainsOperator" => !actual.Contains(wanted, how),
            _ => actual.Equals(wanted, how),
        };
    }
}
