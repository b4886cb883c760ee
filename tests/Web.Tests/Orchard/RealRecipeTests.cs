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
        if (IsWrong(name))
        {
            var refused = await Assert.ThrowsAsync<RecipeException>(() => PlanAsync(Path.Combine(RealRecipes.Folder!, name)));
            Assert.All(refused.Problems, problem => Assert.True(problem.Line > 0, problem.ToString()));
            return;
        }
        var report = await PlanAsync(Path.Combine(RealRecipes.Folder!, name));

        Assert.NotEmpty(report.Plan);
        Assert.All(report.Notes, note => Assert.StartsWith("$", note.Path, StringComparison.Ordinal));
        // The collection holds recipes alone: what a recipe takes from beside it is not there, and that is said with its place.
        Assert.All(report.Missing, problem => Assert.True(problem.Line > 0 && Companion().IsMatch(problem.Message), problem.ToString()));
    }

    [Fact]
    public async Task What_is_missing_beside_a_recipe_stops_its_run()
    {
        Assert.SkipWhen(RealRecipes.Files.Count == 0, "The collection of Orchard Core recipes is not here; set ORCHARD_RECIPES to its folder.");
        foreach (var file in RealRecipes.Files.Where(file => !IsWrong(file)))
            if ((await PlanAsync(file)).Missing is { Count: > 0 } missing)
            {
                var refused = await Assert.ThrowsAsync<RecipeException>(() => portal.Services.GetRequiredService<RecipeRunner>().RunAsync("leeg", file));
                Assert.Contains(missing[0], refused.Problems);
                return;
            }
        Assert.Fail("No recipe of the collection misses anything.");
    }

    /// <summary>Prints what the collection holds that we keep without a meaning: the figures of docs/orchard-compatibility.md.</summary>
    [Fact]
    public async Task Everything_that_is_kept_has_a_kind_and_is_counted()
    {
        Assert.SkipWhen(RealRecipes.Files.Count == 0, "The collection of Orchard Core recipes is not here; set ORCHARD_RECIPES to its folder.");
        var (kept, whole) = (new List<(string Kind, string Name, string File)>(), 0);
        foreach (var file in RealRecipes.Files.Where(file => !IsWrong(file)))
        {
            var report = await PlanAsync(file);
            if (report.Missing.Count == 0) whole++;
            kept.AddRange(report.Notes.Where(note => note.Unknown is not null).Select(note => (note.Unknown!.Kind.ToString(), note.Unknown.Kind == UnknownKind.Expression ? "scripts" : note.Unknown.Name, file)).Distinct());
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{RealRecipes.Files.Count(file => !IsWrong(file))} of {RealRecipes.Files.Count} planned, {whole} with everything they need");
        foreach (var group in kept.GroupBy(each => (each.Kind, each.Name)).OrderBy(group => group.Key.Kind, StringComparer.Ordinal).ThenByDescending(group => group.Count()).ThenBy(group => group.Key.Name, StringComparer.Ordinal))
            TestContext.Current.TestOutputHelper?.WriteLine($"{group.Key.Kind}\t{group.Key.Name}\t{group.Count()}");
        Assert.True(whole > RealRecipes.Files.Count / 2);
    }

    // Two files of Orchard Core's own tests are meant to be refused: a function misspelled, a part without a name.
    private static bool IsWrong(string file) => Path.GetFileName(file) is "recipe3.json" or "recipe6.json" && file.Replace('\\', '/').Contains("OrchardCore.Tests/Recipes/", StringComparison.Ordinal);

    private Task<RecipeReport> PlanAsync(string file) => portal.Services.GetRequiredService<RecipeRunner>().PlanAsync("leeg", file);

    [System.Text.RegularExpressions.GeneratedRegex("^There is no (recipe '|file \")|is outside the recipe's folder|^Nothing is fetched from outside")]
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
