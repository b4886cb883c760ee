using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Modules.Admin.Queries;

/// <param name="Needs">Names of what it depends on directly.</param>
/// <param name="Along">Names of what a switch takes along: on with it, or off with it.</param>
/// <param name="Fixed">Why it cannot be switched; null when it can.</param>
public sealed record FeatureRow(FeatureInfo Feature, bool IsOn, bool IsSiteTheme, IReadOnlyList<string> Needs, IReadOnlyList<string> Along, string? Fixed)
{
    /// <summary>The last word of the address that switches it.</summary>
    public string Switch => Feature.IsTheme ? "thema" : IsOn ? "uit" : "aan";
}

/// <summary>All features that are installed, with what switching each of them would mean in this tenant.</summary>
public sealed class ListFeatures(ModuleCatalog catalog, Blueprint blueprint)
{
    private readonly FeatureGraph graph = catalog.Graph;
    private readonly HashSet<string> on = blueprint.Features.Select(feature => feature.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<FeatureRow> Run() =>
        [.. graph.All.OrderBy(feature => feature.Category, StringComparer.CurrentCulture).ThenBy(feature => feature.Name, StringComparer.CurrentCulture).Select(Row)];

    public FeatureRow? Find(string id) => graph.Find(id) is { } feature ? Row(feature) : null;

    private FeatureRow Row(FeatureInfo feature)
    {
        var isOn = on.Contains(feature.Id);
        var (along, problem) = isOn ? (graph.DependentsOf(feature.Id, on), null) : WithIt(feature);
        return new(feature, isOn, feature.Id == blueprint.Theme, Names(feature.Dependencies), Names(along), problem ?? Reason(feature, isOn));
    }

    private string? Reason(FeatureInfo feature, bool isOn) =>
        feature.AlwaysEnabled ? "Staat altijd aan."
        : feature.Id == blueprint.Theme ? "Dit is het thema van de website."
        : isOn && !feature.IsTheme && IsNeededHere(feature) ? "Het beheer heeft dit nodig."
        : null;

    // Whoever switches these off has no page left to switch them on again.
    private bool IsNeededHere(FeatureInfo feature) => graph.Resolve(["Admin"]).Any(needed => needed.Id == feature.Id);

    private (IReadOnlyList<string> Along, string? Problem) WithIt(FeatureInfo feature)
    {
        try
        {
            return ([.. graph.Resolve([feature.Id]).Select(needed => needed.Id).Where(id => id != feature.Id && !on.Contains(id))], null);
        }
        catch (FeatureGraphException problem)
        {
            return ([], problem.Message);
        }
    }

    private string[] Names(IEnumerable<string> ids) => [.. ids.Select(id => graph.Find(id)?.Name ?? id).Order(StringComparer.CurrentCulture)];
}
