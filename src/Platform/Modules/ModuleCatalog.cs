namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>All modules of this process. Immutable.</summary>
public sealed class ModuleCatalog
{
    private readonly Dictionary<string, ModuleInfo> byFeature = new(StringComparer.OrdinalIgnoreCase);

    public ModuleCatalog(IReadOnlyList<ModuleInfo> modules)
    {
        Modules = modules;
        Graph = new(modules.SelectMany(module => module.Features));
        foreach (var module in modules)
            foreach (var feature in module.Features)
                byFeature[feature.Id] = module;
    }

    public IReadOnlyList<ModuleInfo> Modules { get; }

    public FeatureGraph Graph { get; }

    public ModuleInfo ModuleOf(string feature) => byFeature[feature];

    public Contributions ContributionsOf(string feature) => byFeature[feature].Contributions[feature];
}
