namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>Loads modules that stand as folders beside the host, each in a load context of its own that shares the kernel's types.</summary>
public static class DroppedModules
{
    /// <param name="report">Told in one line why a folder was refused; the others are loaded all the same.</param>
    public static IReadOnlyList<ModuleInfo> Read(string folder, Action<string> report)
    {
        var found = Directory.Exists(folder) ? Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        var family = new ModuleFamily();
        // All of them are looked at before one is loaded, since a module may refer to another.
        var files = found.Select(place => Try(place, report, () => family.Add(ModuleFile.Find(place)))).OfType<ModuleFile>().ToList();
        return [.. files.Select(file => Try(file.Folder, report, () => Load(file, family))).OfType<ModuleInfo>()];
    }

    // Whatever a stranger's assembly throws while it is read, it is that module's trouble and not the host's.
    private static T? Try<T>(string folder, Action<string> report, Func<T> work) where T : class
    {
        try
        {
            return work();
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            var reason = problem is System.Reflection.TargetInvocationException { InnerException: { } inner } ? inner : problem;
            report($"The module in '{folder}' is refused: {reason.Message.ReplaceLineEndings(" ")}");
            return null;
        }
    }

    private static ModuleInfo Load(ModuleFile file, ModuleFamily family) =>
        ModuleReader.Read(family.Load(file), file.Folder) ?? throw new ModuleException($"{Path.GetFileName(file.Path)} has no [assembly: Module] manifest.");
}
