using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Platform.Tests.Modules;

public sealed class FeatureGraphTests
{
    [Fact]
    public void Puts_each_feature_after_what_it_needs()
    {
        var graph = Graph(("A", ["B", "C"]), ("B", ["C"]), ("C", []), ("D", []));

        Assert.Equal(["C", "B", "A"], graph.Resolve(["A"]).Select(feature => feature.Id));
    }

    [Fact]
    public void Names_the_chain_to_a_feature_that_is_missing()
    {
        var graph = Graph(("A", ["B"]), ("B", ["Gone"]));

        var problem = Assert.Throws<FeatureGraphException>(() => graph.Resolve(["A"]));
        Assert.Equal("The feature 'Gone' is not here: A -> B -> Gone.", problem.Message);
    }

    [Fact]
    public void Names_the_chain_of_features_that_need_each_other()
    {
        var graph = Graph(("Start", ["A"]), ("A", ["B"]), ("B", ["C"]), ("C", ["A"]));

        var problem = Assert.Throws<FeatureGraphException>(() => graph.Resolve(["Start"]));
        Assert.Equal("Features need each other in a circle: A -> B -> C -> A.", problem.Message);
    }

    [Fact]
    public void Refuses_a_feature_that_needs_itself()
    {
        var problem = Assert.Throws<FeatureGraphException>(() => Graph(("A", ["A"])).Resolve(["A"]));

        Assert.Equal("Features need each other in a circle: A -> A.", problem.Message);
    }

    [Fact]
    public void Refuses_two_modules_that_declare_one_feature()
    {
        var problem = Assert.Throws<FeatureGraphException>(() => new FeatureGraph([Feature("A", []) with { ModuleId = "One" }, Feature("a", []) with { ModuleId = "Two" }]));

        Assert.Contains("One and Two", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Brings_what_is_always_on_and_the_theme_that_a_theme_builds_on()
    {
        var graph = new FeatureGraph([Feature("Always", []) with { AlwaysEnabled = true }, Feature("Base", []) with { IsTheme = true }, Feature("Child", []) with { IsTheme = true, BaseTheme = "Base" }]);

        Assert.Equal(["Always", "Base", "Child"], graph.Resolve(["Child"]).Select(feature => feature.Id));
    }

    [Fact]
    public void Knows_who_cannot_do_without_a_feature()
    {
        var graph = Graph(("A", ["B"]), ("B", ["C"]), ("C", []), ("D", []));

        Assert.Equal(["A", "B"], graph.DependentsOf("C", ["A", "B", "C", "D"]));
        Assert.Empty(graph.DependentsOf("C", ["D"]));
    }

    [Fact]
    public void Compares_ids_without_regard_to_case() => Assert.Equal(["C", "A"], Graph(("A", ["c"]), ("C", [])).Resolve(["a"]).Select(feature => feature.Id));

    private static FeatureGraph Graph(params (string Id, string[] Needs)[] features) => new(features.Select(feature => Feature(feature.Id, feature.Needs)));

    internal static FeatureInfo Feature(string id, string[] needs) => new(id, id, "", "", needs, id);
}
