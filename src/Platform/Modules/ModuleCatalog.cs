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

    /// <summary>
    /// The host's own modules with those of the dropped-in ones that fit: none may take an id that is in use,
    /// and what a feature needs must be there. Each that does not fit is reported in one line; nothing of it is kept.
    /// </summary>
    public static ModuleCatalog Of(IReadOnlyList<ModuleInfo> built, IReadOnlyList<ModuleInfo> dropped, Action<string> report)
    {
        var accepted = built.ToList();
        foreach (var module in dropped)
            if (Clash(accepted, module) is { } problem) report($"The module in '{module.Folder}' is refused: {problem}");
            else accepted.Add(module);
        while (Misfit(accepted) is var (module, problem))
        {
            report($"The module in '{module.Folder}' is refused: {problem}");
            accepted.Remove(module);
        }
        return new(accepted);
    }

    private static string? Clash(List<ModuleInfo> modules, ModuleInfo other)
    {
        if (modules.Exists(module => Same(module.Id, other.Id))) return $"there is a module '{other.Id}' already.";
        var taken = other.Features.FirstOrDefault(feature => modules.Exists(module => module.Features.Any(known => Same(known.Id, feature.Id))));
        return taken is null ? null : $"there is a feature '{taken.Id}' already.";
    }

    private static (ModuleInfo Module, string Problem)? Misfit(List<ModuleInfo> modules)
    {
        var graph = new FeatureGraph(modules.SelectMany(module => module.Features));
        foreach (var module in modules.Where(module => module.Folder is not null))
            if (module.Features.Select(feature => graph.ProblemWith(feature.Id)).FirstOrDefault(found => found is not null) is { } problem) return (module, problem);
        return null;
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

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
