using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Expressions;

/// <summary>All that the expressions of one recipe can see.</summary>
public sealed record ExpressionContext
{
    /// <summary>The key of the recipe in the memory; stays the same between runs.</summary>
    public required string Recipe { get; init; }

    public required IExpressionMemory Memory { get; init; }

    /// <summary>"Now" for relative dates: the moment of set-up, the same for the whole run.</summary>
    public required DateTimeOffset SetupMoment { get; init; }

    /// <summary>The tenant's, in which weekdays and clock times of relative dates are meant.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The "variables" of the recipe; their values may be expressions.</summary>
    public RecipeObject? Variables { get; init; }

    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The settings a recipe may read, by full key (Section:Key); it sees no others.</summary>
    public IReadOnlyDictionary<string, string> Configuration { get; init; } = new Dictionary<string, string>();

    /// <summary>Null when the recipe has no folder; [file:…] is then a problem.</summary>
    public RecipeFolder? Folder { get; init; }
}
