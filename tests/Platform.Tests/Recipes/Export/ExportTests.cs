using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Tenants;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Platform.Tests.Recipes.Export;

public sealed class ExportTests : IAsyncLifetime
{
    private KernelHost host = null!;
    private int made;

    public async ValueTask InitializeAsync() => host = await KernelHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    [Trait("Speed", "Slow")]
    public void A_portal_made_from_an_export_gives_the_same_bytes() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var first = ExportOf(SetUp(GeneratedPortal.Recipe(seed)).Result).Result;
        var second = ExportOf(SetUp(Encoding.UTF8.GetString(first)).Result).Result;
        Assert.Equal(Encoding.UTF8.GetString(first), Encoding.UTF8.GetString(second));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Fact]
    public async Task Running_an_export_where_it_came_from_changes_nothing()
    {
        var tenant = await SetUp(GeneratedPortal.Recipe(7));
        var plan = await host.Recipes.PlanAsync(tenant, host.RecipeFile("terug", Encoding.UTF8.GetString(await ExportOf(tenant))));

        Assert.Empty(plan.Changes);
        Assert.Contains(plan.Plan, step => step.Name == "content" && step.Left.Count > 0);
    }

    [Fact]
    public async Task A_text_that_looks_like_an_expression_stays_a_text()
    {
        const string text = "[js: uuid()]";
        var tenant = await SetUp($$"""{ "name": "x", "expressions": false, "steps": [ { "name": "settings", "SiteName": "{{text}}" } ] }""");
        var copy = await SetUp(Encoding.UTF8.GetString(await ExportOf(tenant)));

        Assert.Equal(text, (await host.AllAsync<SiteSettings>(copy)).Single().SiteName);
        Assert.Empty(await host.AllAsync<RecipeMemory>(copy));
    }

    [Fact]
    public async Task Leaves_people_and_secrets_behind()
    {
        var tenant = await SetUp($$"""
            { "name": "x", "steps": [
              { "name": "settings", "SiteName": "Stad", "SiteSalt": "zout-1", "SmtpSettings": { "Host": "post", "Password": "wacht-1" } },
              {{SampleRecipe.Definition}},
              { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Signup", "Settings": { "PersonalDataSettings": { "Retention": "1y" } } } ] },
              { "name": "content", "data": [ {{SampleRecipe.Note("n1", "Titel", """, "Owner": "eigenaar-1", "Author": "schrijver-1" """)}},
                { "ContentItemId": "s1", "ContentType": "Signup", "DisplayText": "inschrijving-1", "Latest": true, "Published": true } ] } ] }
            """);

        var text = Encoding.UTF8.GetString(await ExportOf(tenant));

        Assert.Contains("\"Host\": \"post\"", text, StringComparison.Ordinal);
        Assert.All(["zout-1", "wacht-1", "eigenaar-1", "schrijver-1", "inschrijving-1"], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Takes_only_what_was_asked_for()
    {
        var tenant = await SetUp(GeneratedPortal.Recipe(3));

        Assert.Equal(["Roles"], Names(await MakeAsync(tenant, "roles")));
        Assert.Equal(["content"], Names(await MakeAsync(tenant, "Note")));
        var problem = await Assert.ThrowsAsync<ExportException>(() => MakeAsync(tenant, "Rolls"));
        Assert.Equal("'Rolls' is no step and no content type of this portal. Did you mean 'Roles'?", problem.Message);
    }

    [Fact]
    public async Task A_draft_beside_a_published_version_stays_a_draft()
    {
        var tenant = await SetUp($$"""
            { "name": "x", "steps": [ { "name": "feature", "enable": ["Sample"] }, {{SampleRecipe.Definition}},
              { "name": "content", "data": [ {{SampleRecipe.Note("n1", "Staat erop", """, "ContentItemVersionId": "v1" """)}} ] },
              { "name": "content", "data": [ { "ContentItemId": "n1", "ContentItemVersionId": "v0", "ContentType": "Note", "DisplayText": "Concept", "Latest": true, "Published": false } ] } ] }
            """);

        var copy = await SetUp(Encoding.UTF8.GetString(await ExportOf(tenant)));

        var items = (await host.AllAsync<ContentItem>(copy)).OrderBy(item => item.ContentItemVersionId).Select(item => (item.ContentItemVersionId, item.Latest, item.Published));
        Assert.Equal([("v0", true, false), ("v1", false, true)], items);
    }

    [Fact]
    public async Task Writes_a_zip_that_is_the_same_every_time_and_can_be_run()
    {
        var tenant = await SetUp(GeneratedPortal.Recipe(5));
        var (one, two) = (Path.Combine(host.Folder, "een.zip"), Path.Combine(host.Folder, "twee.zip"));
        await ExportFile.WriteAsync(await MakeAsync(tenant), one);
        await ExportFile.WriteAsync(await MakeAsync(tenant), two);

        Assert.Equal(await File.ReadAllBytesAsync(one), await File.ReadAllBytesAsync(two));
        Assert.Equal(["Recipe.json"], ZipFile.OpenRead(one).Entries.Select(entry => entry.FullName));
        Assert.Empty((await host.Recipes.PlanAsync(tenant, one)).Changes);
    }

    [Fact]
    public async Task Of_a_broken_tenant_leaves_no_file_and_says_why_in_one_line()
    {
        var tenant = await SetUp(GeneratedPortal.Recipe(1));
        await host.StopAsync();
        var folder = host.Folder;
        var (database, file) = (Path.Combine(folder, "tenants", tenant, "portal.db"), Path.Combine(folder, "kapot.zip"));
        await File.WriteAllTextAsync(database, "garbage");
        host = await KernelHost.StartAsync(folder: folder);

        var problem = await Assert.ThrowsAnyAsync<Exception>(() => host.Tenants.WorkBesideAsync(tenant, async services =>
        {
            await ExportFile.WriteAsync(await services.GetRequiredService<PortalExport>().MakeAsync(), file);
            return true;
        }));

        Assert.DoesNotContain('\n', problem.Message);
        Assert.True(problem is StoreCorruptException or TenantException or TenantUnavailableException, problem.GetType().Name);
        Assert.False(File.Exists(file));
        await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        host = await KernelHost.StartAsync();
    }

    private async Task<string> SetUp(string recipe)
    {
        var tenant = $"t{Interlocked.Increment(ref made)}";
        await host.Services.GetRequiredService<TenantSetup>().AddAsync(tenant, host.RecipeFile($"r-{tenant}", recipe), hosts: [$"{tenant}.example"]);
        return tenant;
    }

    private Task<ExportedRecipe> MakeAsync(string tenant, params string[] only) => host.InAsync(tenant, services => services.GetRequiredService<PortalExport>().MakeAsync(only));

    private async Task<byte[]> ExportOf(string tenant) => (await MakeAsync(tenant)).ToBytes();

    private static IEnumerable<string?> Names(ExportedRecipe export) => export.Recipe["steps"]!.AsArray().Select(step => (string?)step!["name"]);
}
