using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Web.Tests.Orchard;

/// <summary>Every recipe of the collection is read and planned. Skipped where the collection is not.</summary>
[Trait("Speed", "Slow")]
public sealed partial class RealRecipeTests(RealRecipeTests.Place portal) : IClassFixture<RealRecipeTests.Place>
{
    public static TheoryData<string> Names => [.. RealRecipes.Files.Select(file => Path.GetRelativePath(RealRecipes.Folder!, file)).DefaultIfEmpty("")];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_read_and_planned(string name)
    {
        Assert.SkipWhen(name.Length == 0, "The collection of Orchard Core recipes is not here; set ORCHARD_RECIPES to its folder.");
        try
        {
            var report = await portal.Services.GetRequiredService<RecipeRunner>().PlanAsync("leeg", Path.Combine(RealRecipes.Folder!, name));
            Assert.All(report.Notes, note => Assert.StartsWith("$", note.Path, StringComparison.Ordinal));
        }
        catch (RecipeException refused)
        {
            // The collection holds recipes alone: what a recipe takes from beside it is not there, and that is said with its place.
            Assert.All(refused.Problems, problem => Assert.True(problem.Line > 0 && Companion().IsMatch(problem.Message), problem.ToString()));
        }
    }

    /// <summary>Prints what the collection holds that we keep without a meaning: the figures of docs/orchard-compatibility.md.</summary>
    [Fact]
    public async Task Everything_that_is_kept_has_a_kind_and_is_counted()
    {
        Assert.SkipWhen(RealRecipes.Files.Count == 0, "The collection of Orchard Core recipes is not here; set ORCHARD_RECIPES to its folder.");
        var (kept, planned) = (new List<(string Kind, string Name, string File)>(), 0);
        foreach (var file in RealRecipes.Files)
        {
            if (await TryPlanAsync(file) is not { } report) continue;
            planned++;
            kept.AddRange(report.Notes.Where(note => note.Unknown is not null).Select(note => (note.Unknown!.Kind.ToString(), note.Unknown.Kind == UnknownKind.Expression ? "scripts" : note.Unknown.Name, file)).Distinct());
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{planned} of {RealRecipes.Files.Count} planned whole");
        foreach (var group in kept.GroupBy(each => (each.Kind, each.Name)).OrderBy(group => group.Key.Kind, StringComparer.Ordinal).ThenByDescending(group => group.Count()).ThenBy(group => group.Key.Name, StringComparer.Ordinal))
            TestContext.Current.TestOutputHelper?.WriteLine($"{group.Key.Kind}\t{group.Key.Name}\t{group.Count()}");
        Assert.True(planned > RealRecipes.Files.Count / 2);
    }

    private async Task<RecipeReport?> TryPlanAsync(string file)
    {
        try
        {
            return await portal.Services.GetRequiredService<RecipeRunner>().PlanAsync("leeg", file);
        }
        catch (RecipeException)
        {
            return null;
        }
    }

    [System.Text.RegularExpressions.GeneratedRegex("^There is no (recipe '|file \")|is outside the recipe's folder")]
    private static partial System.Text.RegularExpressions.Regex Companion();

    public sealed class Place() : Portal("")
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await Services.GetRequiredService<TenantSetup>().AddAsync("leeg", RecipeText.Write(Folder, "leeg", """{ "name": "feature", "enable": ["Contents", "Lists", "Pages", "Menus", "Taxonomies", "Media", "Seo", "Search", "Users", "Admin"] }"""));
        }
    }
}
