using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Web.Tests.Modules;

/// <summary>One suite for all modules there are, and for those that come.</summary>
public sealed partial class CatalogTests(KernPortal portal) : IClassFixture<KernPortal>
{
    private ModuleCatalog Catalog => portal.Tenants.Catalog;

    private IEnumerable<Contributions> Everything => Catalog.Modules.SelectMany(module => module.Contributions.Values).Prepend(Blueprint.Kernel);

    [Fact]
    public void Has_a_manifest_that_says_what_an_administrator_needs()
    {
        foreach (var module in Catalog.Modules)
        {
            Assert.Matches(Id(), module.Id);
            Assert.True(Version.TryParse(module.Version, out _), $"{module.Id}: version '{module.Version}'");
            Assert.False(string.IsNullOrWhiteSpace(module.Name), $"{module.Id} has no name");
            Assert.All(module.Features, feature =>
            {
                Assert.Matches(Id(), feature.Id);
                Assert.True(feature.Id == module.Id || feature.Id.StartsWith(module.Id + ".", StringComparison.Ordinal), $"The feature {feature.Id} of {module.Id} bears another module's name");
                Assert.NotEmpty(feature.Name);
                Assert.EndsWith(".", feature.Description, StringComparison.Ordinal);
                Assert.NotEmpty(feature.Category);
            });
        }
    }

    [Fact]
    public void Can_switch_on_every_feature_by_itself() => Assert.Empty(Catalog.Graph.All.Select(feature => Catalog.Graph.ProblemWith(feature.Id)).OfType<string>());

    [Fact]
    public void Can_switch_on_all_features_together()
    {
        var blueprint = new Blueprint(Catalog, Catalog.Graph.All.Select(feature => feature.Id), Catalog.ThemeOr(""));

        Assert.Equal(Catalog.Graph.All.Count(), blueprint.Features.Count);
    }

    [Fact]
    public void Declares_every_permission_once_under_a_name_that_says_what_it_gives()
    {
        var permissions = Everything.SelectMany(part => part.Permissions).Concat(ContentPermissions.All).Distinct().ToList();

        Assert.Equal(permissions.Count, permissions.DistinctBy(permission => permission.Name).Count());
        Assert.All(permissions, permission =>
        {
            Assert.Matches(Pascal(), permission.Name);
            Assert.NotEmpty(permission.Description);
        });
    }

    [Fact]
    public void Declares_the_permission_that_every_action_asks_for()
    {
        var known = Everything.SelectMany(part => part.Permissions).Concat(ContentPermissions.All).Select(permission => permission.Name).ToHashSet();

        Assert.Empty(Everything.SelectMany(part => part.Actions).Where(action => !known.Contains(action.Permission)).Select(action => $"{action.Name} asks for {action.Permission}"));
    }

    [Fact]
    public void Has_no_permission_that_implies_itself() => Assert.All(Everything.SelectMany(part => part.Permissions), permission => Walk(permission, []));

    [Theory]
    [InlineData("actions")]
    [InlineData("documents")]
    [InlineData("indexes")]
    [InlineData("parts")]
    [InlineData("fields")]
    [InlineData("steps")]
    [InlineData("jobs")]
    public void Names_nothing_twice(string what)
    {
        var names = Everything.SelectMany<Contributions, string>(part => what switch
        {
            "actions" => part.Actions.Select(action => action.Name),
            "documents" => part.Documents.Select(kind => kind.Name),
            "indexes" => part.Indexes.Select(index => index.Name),
            "parts" => part.Parts.Select(type => type.Name),
            "fields" => part.Fields.Select(type => type.Name),
            "steps" => part.RecipeSteps.Select(type => type.Name),
            _ => part.Jobs.Select(type => type.Name),
        }).ToList();

        Assert.NotEmpty(names);
        Assert.Empty(names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));
        if (what is "documents" or "indexes") Assert.All(names, name => Assert.Matches(Kebab(), name));
    }

    [Fact]
    public async Task Makes_everything_that_it_declares()
    {
        var all = RecipeText.Write(portal.Folder, "alles", $$"""{ "name": "feature", "enable": [{{string.Join(", ", Catalog.Graph.All.Select(feature => $"\"{feature.Id}\""))}}] }""");
        await portal.Services.GetRequiredService<TenantSetup>().AddAsync("alles", all, "alles");

        using var lease = await portal.Tenants.EnterAsync("alles");

        Assert.NotEmpty(lease.Services.GetServices<PartType>());
        Assert.NotEmpty(lease.Services.GetServices<FieldType>());
        Assert.All(Everything.SelectMany(part => part.Actions), action => Assert.NotNull(lease.Services.GetRequiredService(action.Type)));
        Assert.All(Everything.SelectMany(part => part.Jobs).Concat(Everything.SelectMany(part => part.Followers)), type => Assert.NotNull(lease.Services.GetRequiredService(type)));
        Assert.NotEmpty(lease.Services.GetRequiredService<RecipeSteps>().Names);
    }

    [Fact]
    public async Task Reads_every_recipe_that_comes_with_it_without_a_problem()
    {
        var loader = portal.Services.GetRequiredService<RecipeLoader>();
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "recipes"), "*.recipe.json");
        Assert.NotEmpty(files);

        foreach (var file in files) Assert.Empty((await loader.LoadAsync(file, default)).Problems);
    }

    private static void Walk(Permission permission, IReadOnlyList<string> above)
    {
        Assert.DoesNotContain(permission.Name, above);
        foreach (var other in permission.ImpliedBy) Walk(other, [.. above, permission.Name]);
    }

    [GeneratedRegex(@"\A[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*)*\z")]
    private static partial Regex Id();

    [GeneratedRegex(@"\A[A-Z][A-Za-z0-9]+\z")]
    private static partial Regex Pascal();

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex Kebab();
}
