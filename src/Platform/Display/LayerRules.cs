using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>Orchard Core's layer conditions, read once and asked for every page. One that is not known never holds: a widget that should be hidden must not appear.</summary>
public static class LayerRules
{
    // What has a meaning here, by Orchard Core's names.
    private static readonly Dictionary<string, Func<JsonObject, Predicate<PageContext>>> Conditions = new(StringComparer.Ordinal)
    {
        ["BooleanCondition"] = condition => Always(condition.Flag("Value")),
        ["HomepageCondition"] = condition => IsHomepage(condition.Flag("Value")),
        ["UrlCondition"] = condition => On(page => page.Path, Comparison(condition)),
        ["CultureCondition"] = condition => On(page => page.Site.Culture, Comparison(condition)),
        ["IsAuthenticatedCondition"] = _ => page => page.Http.User.Identity?.IsAuthenticated == true,
        ["IsAnonymousCondition"] = _ => page => page.Http.User.Identity?.IsAuthenticated != true,
        ["RoleCondition"] = condition => HasRole(condition.Text("Value")),
        ["AllConditionGroup"] = All,
        ["AnyConditionGroup"] = Any,
    };

    /// <summary>The conditions that are known.</summary>
    public static IReadOnlyCollection<string> Names => Conditions.Keys;

    /// <summary>On which pages the rule holds; no rule holds on all.</summary>
    public static Predicate<PageContext> Read(JsonObject? rule) => rule is null ? Always(true) : All(rule);

    private static Predicate<PageContext> Condition(JsonObject condition) =>
        Conditions.TryGetValue(condition.Text("Name"), out var read) ? read(condition) : Always(false);

    private static Predicate<PageContext> Always(bool holds) => _ => holds;

    private static Predicate<PageContext> IsHomepage(bool wanted) => page => (page.Path == "/") == wanted;

    private static Predicate<PageContext> HasRole(string role) => page => page.Http.User.IsInRole(role);

    private static Predicate<PageContext> On(Func<PageContext, string> read, Predicate<string> holds) => page => holds(read(page));

    private static Predicate<PageContext> All(JsonObject group)
    {
        var conditions = Inner(group);
        return page => Array.TrueForAll(conditions, holds => holds(page));
    }

    private static Predicate<PageContext> Any(JsonObject group)
    {
        var conditions = Inner(group);
        return page => Array.Exists(conditions, holds => holds(page));
    }

    private static Predicate<PageContext>[] Inner(JsonObject group) => [.. group.Objects("Conditions").Select(Condition)];

    private static Predicate<string> Comparison(JsonObject condition)
    {
        var wanted = condition.Text("Value").Replace("~/", "/", StringComparison.Ordinal);
        var operation = condition["Operation"] as JsonObject;
        var how = operation.Flag("CaseSensitive") ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return operation.Text("$type").Split(',')[0].Split('.')[^1] switch
        {
            "StringNotEqualsOperator" => actual => !actual.Equals(wanted, how),
            "StringStartsWithOperator" => actual => actual.StartsWith(wanted, how),
            "StringNotStartsWithOperator" => actual => !actual.StartsWith(wanted, how),
            "StringEndsWithOperator" => actual => actual.EndsWith(wanted, how),
            "StringNotEndsWithOperator" => actual => !actual.EndsWith(wanted, how),
            "StringContainsOperator" => actual => actual.Contains(wanted, how),
            "StringNotContainsOperator" => actual => !actual.Contains(wanted, how),
            _ => actual => actual.Equals(wanted, how),
        };
    }
}
