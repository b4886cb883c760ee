namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>Which features there are and what they need. Immutable.</summary>
public sealed class FeatureGraph
{
    private readonly Dictionary<string, FeatureInfo> features = new(StringComparer.OrdinalIgnoreCase);

    public FeatureGraph(IEnumerable<FeatureInfo> features)
    {
        foreach (var feature in features)
            if (!this.features.TryAdd(feature.Id, feature))
                throw new FeatureGraphException($"Two modules declare the feature '{feature.Id}': {this.features[feature.Id].ModuleId} and {feature.ModuleId}.");
    }

    public IEnumerable<FeatureInfo> All => features.Values;

    public FeatureInfo? Find(string id) => features.GetValueOrDefault(id);

    /// <summary>
    /// The wanted features with everything they need and what is always on, each after its dependencies.
    /// Throws <see cref="FeatureGraphException"/> naming the whole chain when one is missing or they need each other in a circle.
    /// </summary>
    public IReadOnlyList<FeatureInfo> Resolve(IEnumerable<string> wanted)
    {
        var order = new List<FeatureInfo>();
        var done = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var always = features.Values.Where(feature => feature.AlwaysEnabled).Select(feature => feature.Id);
        foreach (var id in always.Concat(wanted).Order(StringComparer.OrdinalIgnoreCase))
            Visit(id, [], done, order);
        return order;
    }

    /// <summary>Why a feature cannot be switched on by itself; null when it can.</summary>
    public string? ProblemWith(string id)
    {
        try
        {
            Visit(id, [], new(StringComparer.OrdinalIgnoreCase), []);
            return null;
        }
        catch (FeatureGraphException problem)
        {
            return problem.Message;
        }
    }

    /// <summary>Those of the enabled features that cannot do without <paramref name="id"/>, directly or through others.</summary>
    public IReadOnlyList<string> DependentsOf(string id, IEnumerable<string> enabled) =>
        [.. enabled.Where(other => !Same(other, id) && Needs(other, id, []))];

    private bool Needs(string feature, string id, HashSet<string> seen) =>
        seen.Add(feature) && Find(feature) is { } found
        && found.Dependencies.Any(dependency => Same(dependency, id) || Needs(dependency, id, seen));

    private void Visit(string id, List<string> chain, HashSet<string> done, List<FeatureInfo> order)
    {
        if (done.Contains(id)) return;
        if (chain.Contains(id, StringComparer.OrdinalIgnoreCase))
            throw new FeatureGraphException($"Features need each other in a circle: {string.Join(" -> ", chain.SkipWhile(step => !Same(step, id)).Append(id))}.");
        chain.Add(id);
        if (Find(id) is not { } feature)
            throw new FeatureGraphException($"The feature '{id}' is not here: {string.Join(" -> ", chain)}.");
        foreach (var dependency in feature.Dependencies) Visit(dependency, chain, done, order);
        if (feature.BaseTheme is { } theme) Visit(theme, chain, done, order);
        chain.RemoveAt(chain.Count - 1);
        done.Add(feature.Id);
        order.Add(feature);
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A set of features that cannot be switched on together; the message is one line for the administrator.</summary>
public sealed class FeatureGraphException(string message) : Exception(message);
