using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Orchard;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Recipes.Schemas;

namespace OrchardVrijwilligers.Web.Tests;

/// <summary>The recipes that come with the platform, held to the language and taken there and back.</summary>
public sealed class RecipeLanguageTests(KernPortal portal) : IClassFixture<KernPortal>
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "recipes");

    public static IEnumerable<TheoryDataRow<string>> Files() => Directory.EnumerateFiles(Folder, "*.recipe.json").Select(file => new TheoryDataRow<string>(Path.GetFileName(file)));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_recipe_follows_the_schema(string file)
    {
        await using var stream = File.OpenRead(Path.Combine(Folder, file));
        var root = (RecipeObject)(await new RecipeReader().ReadAsync(file, stream, default)).Root!;
        using var lease = await portal.Tenants.EnterAsync("kern");
        var schema = lease.Services.GetRequiredService<RecipeSchema>();

        Assert.Empty(((RecipeArray)root["steps"]!).Items.Cast<RecipeObject>().SelectMany(step => schema.Check(((RecipeString)step["name"]!).Value, step)));
    }

    [Theory]
    [InlineData("kern")]
    [InlineData("hilversum")]
    [InlineData("heuvelland")]
    [InlineData("son-en-breugel")]
    [InlineData("amsterdam-zuidoost")]
    public async Task A_municipality_comes_back_from_its_export_byte_for_byte(string recipe)
    {
        var setup = portal.Services.GetRequiredService<TenantSetup>();
        await setup.AddAsync($"een-{recipe}", recipe, prefix: $"een-{recipe}");
        var (first, zip) = await ExportAsync($"een-{recipe}");
        await setup.AddAsync($"twee-{recipe}", zip, prefix: $"twee-{recipe}");

        var (second, again) = await ExportAsync($"twee-{recipe}");

        Assert.Equal(first, second);
        Assert.Equal(await File.ReadAllBytesAsync(zip), await File.ReadAllBytesAsync(again));
        Assert.Empty((await portal.Services.GetRequiredService<RecipeRunner>().PlanAsync($"een-{recipe}", zip)).Changes);
        var page = await portal.PageAsync($"/twee-{recipe}/vacatures");
        Assert.Equal((await portal.PageAsync($"/een-{recipe}/vacatures")).QuerySelector("[role=status]")!.TextContent, page.QuerySelector("[role=status]")!.TextContent);
    }

    /// <summary>The whole of the catalog: of settings that carry a name of Orchard Core's, what is ours in them.</summary>
    [Theory]
    [InlineData("SeoSettings", "{}", "$.steps[0].SeoSettings")]
    [InlineData("OpenDataSettings", "{}", "$.steps[0].OpenDataSettings")]
    [InlineData("SearchSettings", """{ "Placeholder": "Zoek", "Synonyms": ["hond, viervoeter"] }""", "$.steps[0].SearchSettings.Synonyms")]
    public async Task Settings_of_a_module_are_named_as_what_Orchard_Core_does_nothing_with(string name, string settings, string path)
    {
        var file = Path.Combine(portal.Folder, $"check-{name}.recipe.json");
        await File.WriteAllTextAsync(file, $$"""{ "name": "check", "steps": [ { "name": "settings", "SiteName": "A", "{{name}}": {{settings}} } ] }""");
        var check = new OrchardCheck(portal.Tenants.Catalog);

        Assert.Equal([path], check.Of(await portal.Services.GetRequiredService<RecipeLoader>().LoadAsync(file, TestContext.Current.CancellationToken)).Select(problem => problem.Path));
    }

    [Fact]
    public async Task Templates_of_shapes_that_are_ours_alone_are_named()
    {
        var file = Path.Combine(portal.Folder, "check-templates.recipe.json");
        await File.WriteAllTextAsync(file, """{ "name": "check", "steps": [ { "name": "Templates", "Templates": { "Content__Page": { "Content": "a" }, "Widget__Hero": { "Content": "b" }, "Card__Vacancy": { "Content": "c" } } } ] }""", TestContext.Current.CancellationToken);

        var problem = Assert.Single(new OrchardCheck(portal.Tenants.Catalog).Of(await portal.Services.GetRequiredService<RecipeLoader>().LoadAsync(file, TestContext.Current.CancellationToken)));

        Assert.Equal(("$.steps[0].Templates.Card__Vacancy", "Orchard Core makes no shape 'Card', so the template 'Card__Vacancy' would show nothing."), (problem.Path, problem.Message));
    }

    private async Task<(string Recipe, string Zip)> ExportAsync(string tenant)
    {
        var zip = Path.Combine(portal.Folder, $"{tenant}.zip");
        using var lease = await portal.Tenants.EnterAsync(tenant);
        var export = await lease.Services.GetRequiredService<PortalExport>().MakeAsync();
        await ExportFile.WriteAsync(export, zip);
        return (Encoding.UTF8.GetString(export.ToBytes()), zip);
    }
}
