using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Tests.Modules;

public sealed class FeatureChangeTests
{
    private static readonly FeatureGraph Graph = new(
    [
        FeatureGraphTests.Feature("Base", []),
        FeatureGraphTests.Feature("Middle", ["Base"]),
        FeatureGraphTests.Feature("Top", ["Middle"]),
        FeatureGraphTests.Feature("Broken", ["Gone"]),
        FeatureGraphTests.Feature("Always", []) with { AlwaysEnabled = true },
        FeatureGraphTests.Feature("Look", []) with { IsTheme = true },
    ]);

    [Fact]
    public void Switches_on_what_a_feature_needs() => Assert.Equal(["Always", "Base", "Middle"], Apply([], enable: ["Middle"]).Enabled);

    [Fact]
    public void Switches_off_what_needs_a_feature() => Assert.Equal(["Always", "Base"], Apply(["Base", "Middle", "Top"], disable: ["Middle"]).Enabled);

    [Fact]
    public void Keeps_a_feature_that_is_not_here_for_when_its_module_comes()
    {
        Assert.Equal(["Always", "Base", "Unknown"], Apply([], enable: ["Base", "Unknown"]).Enabled);
        Assert.Equal(["Always", "Base", "Unknown"], Apply(["Unknown"], enable: ["Base"]).Enabled);
        Assert.Equal(["Always"], Apply(["Unknown"], disable: ["Unknown"]).Enabled);
    }

    [Fact]
    public void Lets_other_features_change_while_one_waits_for_its_module() => Assert.Equal(["Always", "Base", "Broken"], Apply(["Broken"], enable: ["Base"]).Enabled);

    [Fact]
    public void Refuses_to_switch_on_what_cannot_run() =>
        Assert.Contains("Broken -> Gone", Assert.Throws<FeatureGraphException>(() => Apply([], enable: ["Broken"])).Message, StringComparison.Ordinal);

    [Fact]
    public void Refuses_to_switch_off_what_is_always_on() => Assert.Throws<FeatureGraphException>(() => Apply(["Always"], disable: ["Always"]));

    [Fact]
    public void Refuses_to_switch_off_the_theme_of_the_site() => Assert.Throws<FeatureGraphException>(() => Apply(["Look"], disable: ["Look"], theme: "Look"));

    [Fact]
    public void Refuses_a_theme_that_is_none() => Assert.Throws<FeatureGraphException>(() => Apply([], theme: "Base"));

    private static (List<string> Enabled, string Theme) Apply(string[] enabled, string[]? enable = null, string[]? disable = null, string? theme = null) =>
        FeatureChange.Apply(Graph, new TenantFeatures { Enabled = [.. enabled] }, new(enable ?? [], disable ?? [], theme));
}
