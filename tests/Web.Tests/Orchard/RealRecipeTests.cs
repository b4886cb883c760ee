using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Web.Tests.Orchard;

/// <summary>Every recipe of the collection is read and planned. Skipped where the collection is not.</summary>
[Trait("Speed", "Slow")]
public sealed class RealRecipeTests(RealRecipeTests.Place portal) : IClassFixture<RealRecipeTests.Place>
{
    public static TheoryData<string> Names => [.. RealRecipes.Files.Select(file => Path.GetRelativePath(RealRecipes.Folder!, file)).DefaultIfEmpty("")];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_read_and_planned(string name)
    {
        Assert.SkipWhen(name.Length == 0, "The collection of Orchard Core recipes is not here; set ORCHARD_RECIPES to its folder.");
        var report = await portal.Services.GetRequiredService<RecipeRunner>().PlanAsync("leeg", Path.Combine(RealRecipes.Folder!, name));

        Assert.All(report.Notes, note => Assert.NotEmpty(note.Path));
    }

    public sealed class Place() : Portal("")
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await Services.GetRequiredService<TenantSetup>().AddAsync("leeg", RecipeText.Write(Folder, "leeg", """{ "name": "feature", "enable": ["Contents", "Lists", "Pages", "Menus", "Taxonomies", "Media", "Seo", "Search", "Users", "Admin"] }"""));
        }
    }
}
