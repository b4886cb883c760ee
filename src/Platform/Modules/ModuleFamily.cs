using System.Reflection;
using System.Runtime.Loader;

namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>The load contexts of all dropped-in modules, so that one finds another that it refers to.</summary>
internal sealed class ModuleFamily
{
    private readonly Dictionary<string, ModuleLoadContext> members = new(StringComparer.OrdinalIgnoreCase);

    public ModuleFile Add(ModuleFile file) => members.TryAdd(file.Assembly, new(file, this))
        ? file
        : throw new ModuleException($"another module has an assembly named {file.Assembly} too.");

    public Assembly Load(ModuleFile file) => members[file.Assembly].Main;

    private Assembly? Find(AssemblyName name) => name.Name is { } assembly && members.TryGetValue(assembly, out var member) ? member.Main : null;

    private sealed class ModuleLoadContext(ModuleFile file, ModuleFamily family) : AssemblyLoadContext(file.Assembly)
    {
        public Assembly Main => LoadFromAssemblyPath(file.Path);

        // What the host has is shared; what it lacks, or has too old, comes from another module or from the module's own folder.
        protected override Assembly? Load(AssemblyName name)
        {
            try
            {
                return Default.LoadFromAssemblyName(name);
            }
            catch (Exception problem) when (problem is FileNotFoundException or FileLoadException)
            {
                return family.Find(name) ?? (ModulePlaces.Managed(file.Folder, name) is { } path ? LoadFromAssemblyPath(path) : null);
            }
        }

        protected override nint LoadUnmanagedDll(string name) => ModulePlaces.Native(file.Folder, name) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
    }
}
