using System.Reflection;

namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>A loaded module: its manifest, what its features contribute and its compiled views.</summary>
/// <param name="Folder">Where a dropped-in module stands; null for one that was built with the host.</param>
/// <param name="Views">Name ("List", "Content-Article.Summary") to the compiled class.</param>
public sealed record ModuleInfo(
    string Id,
    string Name,
    string Version,
    Assembly Assembly,
    string? Folder,
    IReadOnlyList<FeatureInfo> Features,
    IReadOnlyDictionary<string, Contributions> Contributions,
    IReadOnlyDictionary<string, Type> Views);
