using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Recipes.Plans;

namespace OrchardVrijwilligers.Platform.Recipes.Bases;

/// <summary>How a conflict between a tenant and a newer base ends.</summary>
public enum BaseChoice
{
    /// <summary>Not chosen yet: a plan shows the conflict, a run refuses.</summary>
    Open,

    /// <summary>What the tenant has now stays.</summary>
    Own,

    /// <summary>The base's value comes.</summary>
    Base,
}

/// <summary>A value that both the tenant and the base changed since the base was applied last, each in another way.</summary>
/// <param name="Path">Step and place: <c>content.data[welcome].Page.Summary.Text</c>. By it somebody chooses.</param>
/// <param name="Old">In the base as it was applied, as JSON and shortened; null where there was nothing.</param>
public sealed record BaseConflict(string Path, string? Old, string? Own, string? Base, BaseChoice Choice)
{
    internal BaseConflict(string path, JsonNode? old, JsonNode? own, JsonNode? @base, BaseChoice choice)
        : this(path, PropertyChanges.Text(old, path), PropertyChanges.Text(own, path), PropertyChanges.Text(@base, path), choice)
    {
    }

    /// <summary>One line of Dutch with both values.</summary>
    public override string ToString() => $"{Path}: hier staat nu {Own ?? "niets"}, de basis heeft {Base ?? "niets"} (was {Old ?? "niets"}).";
}

/// <summary>What somebody chose beforehand: for all conflicts, and for single ones by path.</summary>
public sealed record BaseChoices(BaseChoice Default, IReadOnlySet<string> Keep, IReadOnlySet<string> Take)
{
    public static BaseChoices None { get; } = new(BaseChoice.Open, new HashSet<string>(), new HashSet<string>());

    public BaseChoice For(string path) => Keep.Contains(path) ? BaseChoice.Own : Take.Contains(path) ? BaseChoice.Base : Default;
}
