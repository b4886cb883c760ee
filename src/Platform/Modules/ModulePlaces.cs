using System.Reflection;
using System.Runtime.InteropServices;

namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>
/// Where the private assemblies and libraries of a published module stand. The framework's own AssemblyDependencyResolver
/// would read this from the .deps.json, but it ends the process when that file is not what it expects.
/// </summary>
internal static class ModulePlaces
{
    public static string? Managed(string folder, AssemblyName name)
    {
        var file = Path.Combine(name.CultureName ?? "", name.Name + ".dll");
        var frameworks = Platforms().Select(platform => Path.Combine(folder, "runtimes", platform, "lib")).Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories);
        return frameworks.Prepend(folder).Select(place => Path.Combine(place, file)).FirstOrDefault(File.Exists);
    }

    public static string? Native(string folder, string name)
    {
        string[] spellings = OperatingSystem.IsWindows() ? [name, name + ".dll"] : OperatingSystem.IsMacOS() ? [name, $"lib{name}.dylib", name + ".dylib"] : [name, $"lib{name}.so", name + ".so"];
        var places = Platforms().Select(platform => Path.Combine(folder, "runtimes", platform, "native")).Prepend(folder);
        return places.SelectMany(place => spellings.Select(spelling => Path.Combine(place, spelling))).FirstOrDefault(File.Exists);
    }

    // The most specific first: linux-x64, linux, unix.
    private static IEnumerable<string> Platforms()
    {
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        var machine = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        IEnumerable<string> platforms = [RuntimeInformation.RuntimeIdentifier, $"{system}-{machine}", system];
        return (OperatingSystem.IsWindows() ? platforms : platforms.Append($"unix-{machine}").Append("unix")).Distinct();
    }
}
