using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Platform.Recipes.Bases;

namespace OrchardVrijwilligers.Platform.Tests.Recipes.Bases;

public sealed class ThreeWayTests
{
    [Fact]
    public void Loses_none_of_a_thousand_pairs_of_edits()
    {
        var (edited, conflicts) = (0, 0);
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var edits = new EditPair(seed);
            foreach (var choice in (BaseChoice[])[BaseChoice.Open, BaseChoice.Own, BaseChoice.Base]) conflicts += edits.Check(choice);
            edited += edits.Edited;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
        Assert.True(edited > 5000 && conflicts > 1000, $"{edited} edits and {conflicts} conflicts: hardly anything was tried.");
    }

    [Fact]
    public void Joins_what_both_added_to_a_set()
    {
        var merged = new ThreeWay(BaseChoices.None).Merge(Set("a", "b"), Set("a", "b"), Set("a", "c"), Set("a", "b", "d"), TreePath.Root("Roles").Member("Permissions"))!;

        Assert.Equal(["a", "d", "c"], merged.AsArray().Select(item => (string?)item));
    }

    [Fact]
    public void Does_not_take_what_was_cleaned_at_storing_for_a_change_of_the_tenant()
    {
        var merging = new ThreeWay(BaseChoices.None);

        var merged = merging.Merge("<P>oud", "<p>oud</p>", "<P>nieuw", "<p>oud</p>", TreePath.Root("content").Member("Body"));

        Assert.Equal("<P>nieuw", (string?)merged);
        Assert.Empty(merging.Conflicts);
    }

    [Fact]
    public void Says_both_values_in_one_line_of_Dutch()
    {
        var merging = new ThreeWay(BaseChoices.None);
        merging.Merge("A", "A", "B", "C", TreePath.Root("settings").Member("SiteName"));

        Assert.Equal("settings.SiteName: hier staat nu \"C\", de basis heeft \"B\" (was \"A\").", Assert.Single(merging.Conflicts).ToString());
    }

    private static JsonArray Set(params string[] items) => new([.. items.Select(item => (JsonNode)item)]);
}
