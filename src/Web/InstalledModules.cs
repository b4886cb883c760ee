using System.Reflection;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Web;

/// <summary>The modules that were built with the host, and those that were dropped into its folder.</summary>
internal static class InstalledModules
{
    public static ModuleCatalog Read(string folder, ILogger logger)
    {
        var built = Names().Select(name => Assembly.Load(new AssemblyName(name))).Select(assembly => ModuleReader.Read(assembly)).OfType<ModuleInfo>();
        return ModuleCatalog.Of([.. built], DroppedModules.Read(Path.Combine(folder, "modules"), Report), Report);

        void Report(string problem) => logger.LogError("{Problem}", problem);
    }

    // What the host was built with; a file that an earlier version left beside it is none of that.
    private static IEnumerable<string> Names() => ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
        .Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name.StartsWith("OrchardVrijwilligers.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
