namespace OrchardVrijwilligers.Web.Tests.Orchard;

/// <summary>Recipes of Orchard Core sites, which are not part of this repository: a folder that <c>ORCHARD_RECIPES</c> names, or one beside the repository.</summary>
internal static class RealRecipes
{
    public static string? Folder { get; } = Find();

    public static IReadOnlyList<string> Files { get; } = Folder is null ? [] : [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("ORCHARD_RECIPES") is { Length: > 0 } named) return Directory.Exists(named) ? named : null;
        for (var place = new DirectoryInfo(AppContext.BaseDirectory); place is not null; place = place.Parent)
            if (File.Exists(Path.Combine(place.FullName, "OrchardVrijwilligers.sln"))) return Path.Combine(place.FullName, "..", "shared", "orchard", "recipes") is var beside && Directory.Exists(beside) ? Path.GetFullPath(beside) : null;
        return null;
    }
}
