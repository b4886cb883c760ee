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

    /// <summary>The theme, or when it cannot be used the first that stands on its own; empty when there is none at all.</summary>
    public string ThemeOr(string theme) =>
        Graph.Find(theme) is { IsTheme: true } wanted && Graph.ProblemWith(theme) is null
            ? wanted.Id
            : Graph.All.Where(other => other is { IsTheme: true, BaseTheme: null } && Graph.ProblemWith(other.Id) is null).Select(other => other.Id).Order(StringComparer.Ordinal).FirstOrDefault("");

    public ModuleInfo ModuleOf(string feature) => byFeature[feature];

    public Contributions ContributionsOf(string feature) => byFeature[feature].Contributions[feature];
}
