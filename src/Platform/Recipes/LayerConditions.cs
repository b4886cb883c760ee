namespace OrchardVrijwilligers.Platform.Recipes;

/// <summary>The conditions of layers that have a meaning here, by Orchard Core's names. A layer with another one shows nowhere.</summary>
public static class LayerConditions
{
    public static IReadOnlySet<string> Names { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "AllConditionGroup", "AnyConditionGroup", "BooleanCondition", "CultureCondition", "HomepageCondition", "IsAnonymousCondition", "IsAuthenticatedCondition",
        "RoleCondition", "UrlCondition",
    };
}
