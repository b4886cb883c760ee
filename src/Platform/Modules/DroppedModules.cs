using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;

namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>Loads modules that stand as folders beside the host, each in a load context of its own that shares the kernel's types.</summary>
public static class DroppedModules
{
    private static readonly AssemblyName Kernel = typeof(DroppedModules).Assembly.GetName();

    /// <param name="report">Told in one line why a folder was refused; the others are loaded all the same.</param>
    public static IReadOnlyList<ModuleInfo> Read(string folder, Action<string> report)
    {
        var modules = new List<ModuleInfo>();
        foreach (var place in Folders(folder))
        {
            try
            {
                modules.Add(Load(place));
            }
            catch (Exception problem) when (problem is ModuleException or IOException or BadImageFormatException or ReflectionTypeLoadException or TypeLoadException)
            {
                report($"The module in '{place}' is refused: {problem.Message}");
            }
        }
        return modules;
    }

    private static IEnumerable<string> Folders(string folder) => Directory.Exists(folder) ? Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal) : [];

    private static ModuleInfo Load(string folder)
    {
        var file = Directory.EnumerateFiles(folder, "*.deps.json").Select(deps => deps[..^".deps.json".Length] + ".dll").FirstOrDefault(File.Exists)
            ?? throw new ModuleException("there is no module in it: publish it with EnableDynamicLoading, so that a .deps.json stands beside its .dll.");
        DemandContract(file);
        var assembly = new ModuleLoadContext(file).LoadFromAssemblyPath(Path.GetFullPath(file));
        return ModuleReader.Read(assembly, folder) ?? throw new ModuleException($"{Path.GetFileName(file)} has no [assembly: Module] manifest.");
    }

    // Read before anything is loaded: with another kernel the module's types would silently be others than ours.
    private static void DemandContract(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        if (!image.HasMetadata) throw new ModuleException($"{Path.GetFileName(file)} is not a .NET assembly.");
        var metadata = image.GetMetadataReader();
        var kernel = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Where(reference => metadata.GetString(reference.Name) == Kernel.Name).Select(reference => reference.Version).FirstOrDefault()
            ?? throw new ModuleException($"{Path.GetFileName(file)} does not refer to {Kernel.Name}, so it is not a module.");
        if (kernel.Major != Kernel.Version!.Major)
            throw new ModuleException($"{Path.GetFileName(file)} was built for version {kernel.Major} of the kernel's contract; this is version {Kernel.Version.Major}.");
    }

    private sealed class ModuleLoadContext(string file) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(file))
    {
        private readonly AssemblyDependencyResolver resolver = new(Path.GetFullPath(file));

        protected override Assembly? Load(AssemblyName name)
        {
            try
            {
                return Default.LoadFromAssemblyName(name);
            }
            catch (FileNotFoundException)
            {
                return resolver.ResolveAssemblyToPath(name) is { } path ? LoadFromAssemblyPath(path) : null;
            }
        }

        protected override nint LoadUnmanagedDll(string name) => resolver.ResolveUnmanagedDllToPath(name) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
    }
}
