using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace OrchardVrijwilligers.Architecture.Tests;

/// <summary>The project's own files, as they stand in the checkout.</summary>
internal static class Sources
{
    public static string Root { get; } = Find();

    public static IEnumerable<string> Files(string folder, string ending) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*" + ending, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Root, file).Split('/', '\\').Any(part => part is "bin" or "obj" or "node_modules" or "dist"));

    public static IEnumerable<string> Projects => new[] { "src", "modules", "themes" }.SelectMany(folder => Files(folder, ".csproj"));

    /// <summary>Names of the projects that one refers to by itself; every module and theme also refers to Platform.</summary>
    public static IReadOnlyList<string> References(string project) =>
        [.. XDocument.Load(project).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')))];

    private static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
