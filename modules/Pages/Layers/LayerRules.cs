using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Modules.Pages.Layers;

/// <summary>Orchard Core's layer conditions. One that is not known never holds: a widget that should be hidden must not appear.</summary>
internal static class LayerRules
{
    public static bool Holds(JsonObject? rule, PageContext page) => rule is null || rule.Objects("Conditions").All(condition => Condition(condition, page));

    private static bool Condition(JsonObject condition, PageContext page) => condition.Text("Name") switch
    {
        "BooleanCondition" => condition.Flag("Value"),
        "HomepageCondition" => (page.Path == "/") == condition.Flag("Value"),
        "UrlCondition" => Compare(page.Path, condition),
        "CultureCondition" => Compare(page.Site.Culture, condition),
        "IsAuthenticatedCondition" => page.Http.User.Identity?.IsAuthenticated == true,
        "IsAnonymousCondition" => page.Http.User.Identity?.IsAuthenticated != true,
        "RoleCondition" => page.Http.User.IsInRole(condition.Text("Value")),
        "AllConditionGroup" => condition.Objects("Conditions").All(inner => Condition(inner, page)),
        "AnyConditionGroup" => condition.Objects("Conditions").Any(inner => Condition(inner, page)),
        _ => false,
    };

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
