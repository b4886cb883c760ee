using System.Reflection;
using Microsoft.AspNetCore.Razor.Hosting;

namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>Reads a module from its assembly: manifest, startups and views.</summary>
public static class ModuleReader
{
    /// <summary>Null when the assembly is no module.</summary>
    public static ModuleInfo? Read(Assembly assembly, string? folder = null)
    {
        if (assembly.GetCustomAttribute<ModuleAttribute>() is not { } manifest) return null;
        var features = Features(assembly, manifest).ToList();
        return new(manifest.Id, manifest.Name, manifest.Version, assembly, folder, features, Contributions(assembly, manifest, features), Views(assembly));
    }

    private static IEnumerable<FeatureInfo> Features(Assembly assembly, ModuleAttribute module)
    {
        var declared = assembly.GetCustomAttributes<FeatureAttribute>().ToList();
        if (declared.All(feature => feature.Id != module.Id))
            yield return new(module.Id, module.Name, module.Description, module.Category, module.Dependencies, module.Id,
                module.AlwaysEnabled, module is ThemeAttribute, (module as ThemeAttribute)?.BaseTheme);
        foreach (var feature in declared)
            yield return new(feature.Id, feature.Name, feature.Description, feature.Category, feature.Dependencies, module.Id, feature.AlwaysEnabled);
    }

    private static Dictionary<string, Contributions> Contributions(Assembly assembly, ModuleAttribute manifest, List<FeatureInfo> features)
    {
        var contributions = features.ToDictionary(feature => feature.Id, feature => new Contributions(feature.Id), StringComparer.OrdinalIgnoreCase);
        foreach (var type in assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(StartupBase)) && !type.IsAbstract))
        {
            var feature = type.GetCustomAttribute<FeatureAttribute>()?.Id ?? manifest.Id;
            if (!contributions.TryGetValue(feature, out var target))
                throw new ModuleException($"{type.FullName} belongs to the feature '{feature}', which the manifest of '{manifest.Id}' does not declare.");
            ((StartupBase)Activator.CreateInstance(type)!).Configure(new ModuleBuilder(target));
        }
        return contributions;
    }

    private static Dictionary<string, Type> Views(Assembly assembly)
    {
        var views = new Dictionary<string, Type>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in assembly.GetCustomAttributes<RazorCompiledItemAttribute>())
            if (item.Type.IsSubclassOf(typeof(Display.View)) && !item.Type.IsAbstract)
                views[Path.GetFileNameWithoutExtension(item.Identifier)] = item.Type;
        return views;
    }
}

/// <summary>A module that cannot be used; the message is one line that says which and why.</summary>
public sealed class ModuleException(string message, Exception? inner = null) : Exception(message, inner);
