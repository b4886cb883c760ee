using System.Reflection;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Web;

/// <summary>The modules that were built with the host, and those that were dropped into its folder.</summary>
internal static class InstalledModules
{
    public static ModuleCatalog Read(string folder, ILogger logger)
    {
        var built = Directory.EnumerateFiles(AppContext.BaseDirectory, "OrchardVrijwilligers.*.dll").Order(StringComparer.Ordinal)
            .Select(file => Assembly.Load(new AssemblyName(Path.GetFileNameWithoutExtension(file))))
            .Select(assembly => ModuleReader.Read(assembly)).OfType<ModuleInfo>();
        return ModuleCatalog.Of([.. built], DroppedModules.Read(Path.Combine(folder, "modules"), Report), Report);

        void Report(string problem) => logger.LogError("{Problem}", problem);
    }
}
