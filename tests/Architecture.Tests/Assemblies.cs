namespace OrchardVrijwilligers.Architecture.Tests;

/// <summary>The built assemblies of src, modules and themes.</summary>
internal static class Assemblies
{
    public static IReadOnlyList<string> Files { get; } =
    [
        .. Sources.Projects.Select(project => (Project: project, Name: Path.GetFileNameWithoutExtension(project)))
            .Select(found => Path.Combine(AppContext.BaseDirectory, (Path.GetRelativePath(Sources.Root, found.Project).StartsWith("modules", StringComparison.Ordinal) ? "OrchardVrijwilligers.Modules." : "OrchardVrijwilligers.") + found.Name + ".dll")),
    ];
}
