namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>What a manifest says of a feature.</summary>
public sealed record FeatureInfo(
    string Id,
    string Name,
    string Description,
    string Category,
    IReadOnlyList<string> Dependencies,
    string ModuleId,
    bool AlwaysEnabled = false,
    bool IsTheme = false,
    string? BaseTheme = null);
