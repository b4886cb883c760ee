using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>The assembly of a dropped-in module, looked at without loading it: with another kernel its types would silently be others than ours.</summary>
internal sealed record ModuleFile(string Folder, string Path, string Assembly)
{
    private static readonly AssemblyName Kernel = typeof(ModuleFile).Assembly.GetName();

    /// <summary>Throws <see cref="ModuleException"/> and <see cref="BadImageFormatException"/> when the folder holds no module for this kernel.</summary>
    public static ModuleFile Find(string folder)
    {
        var path = Directory.EnumerateFiles(folder, "*.deps.json").Order(StringComparer.Ordinal).Select(deps => deps[..^".deps.json".Length] + ".dll").FirstOrDefault(File.Exists)
            ?? throw new ModuleException("there is no module in it: publish it with EnableDynamicLoading, so that a .deps.json stands beside its .dll.");
        var full = System.IO.Path.GetFullPath(path);
        return new(System.IO.Path.GetFullPath(folder), full, Read(full));
    }

    private static string Read(string path)
    {
        var name = System.IO.Path.GetFileName(path);
        using var image = new PEReader(File.OpenRead(path));
        if (!HasMetadata(image)) throw new ModuleException($"{name} is not a .NET assembly.");
        var metadata = image.GetMetadataReader();
        var kernel = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Where(reference => metadata.GetString(reference.Name) == Kernel.Name).Select(reference => reference.Version).FirstOrDefault()
            ?? throw new ModuleException($"{name} does not refer to {Kernel.Name}, so it is not a module.");
        if (kernel.Major != Kernel.Version!.Major)
            throw new ModuleException($"{name} was built for version {kernel.Major} of the kernel's contract; this is version {Kernel.Version.Major}.");
        return metadata.GetString(metadata.GetAssemblyDefinition().Name);
    }

    private static bool HasMetadata(PEReader image)
    {
        try
        {
            return image.HasMetadata;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
