using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Platform.Tests.Recipes;

/// <summary>A recipe with every kind of step fails at each place in turn, and nothing of it stays.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private static readonly string[] Steps =
    [
        """{ "name": "feature", "disable": ["Sample.Greeting"] }""",
        """{ "name": "settings", "SiteName": "Veranderd" }""",
        """{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "Erbij" } ] }""",
        """{ "name": "Roles", "Roles": [ { "Name": "Erbij", "Permissions": ["EditContent"] } ] }""",
        """{ "name": "Layers", "Layers": [ { "Name": "Erbij" } ] }""",
        """{ "name": "Templates", "Templates": { "Erbij": { "Content": "x" } } }""",
        $$"""{ "name": "content", "data": [ {{SampleRecipe.Note("n1", "Erbij", """, "ContentItemVersionId": "[js: uuid()]" """)}} ] }""",
        """{ "name": "Onbekend", "data": [ "[js: uuid()]" ] }""",
        """{ "name": "base", "Bases": [ { "Name": "b", "Said": {}, "Stored": {} } ] }""",
    ];

    private KernelHost host = null!;

    public async ValueTask InitializeAsync()
    {
        host = await KernelHost.StartAsync();
        await host.SetUpAsync("stad");
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task A_step_that_fails_leaves_nothing_of_the_steps_before_it()
    {
        var before = await StateAsync();
        var fault = $$"""{ "name": "content", "data": [ {{SampleRecipe.Note("fout", "Fout", """, "Note": { "Body": { "Text": "refused" } }""")}} ] }""";
        for (var at = 0; at <= Steps.Length; at++)
        {
            var file = host.Recipe("fout", string.Join(',', Steps[..at].Append(fault).Concat(Steps[at..])));

            var problem = Assert.Single((await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", file))).Problems);

            Assert.Contains($"$.steps[{at}]", problem.Path, StringComparison.Ordinal);
            Assert.Equal(before, await StateAsync());
            Assert.Equal("hello", (await host.GetAsync("/greeting")).Text);
        }
        await host.Recipes.RunAsync("stad", host.Recipe("goed", string.Join(',', Steps)));
        Assert.NotEqual(before, await StateAsync());
    }

    [Fact]
    public async Task A_crash_between_two_steps_leaves_nothing_either()
    {
        var before = await StateAsync();
        var file = host.Recipe("goed", string.Join(',', Steps));
        // The first report is of the reading; one follows before each step.
        for (var at = 0; at <= Steps.Length; at++)
        {
            await Assert.ThrowsAsync<TimeoutException>(() => host.Recipes.RunAsync("stad", file, progress: new Crash(at)));
            Assert.Equal(before, await StateAsync());
        }
    }

    [Fact]
    public async Task Everything_is_done_in_the_name_of_the_recipe()
    {
        var before = (await host.AllAsync<AuditEntry>("stad")).Count;
        await host.Recipes.RunAsync("stad", host.Recipe("goed", string.Join(',', Steps)));

        Assert.All((await host.AllAsync<AuditEntry>("stad")).Skip(before), entry => Assert.Equal("recipe:goed", entry.ActorId));
    }

    private Task<string> StateAsync() => host.InAsync("stad", async services =>
    {
        var export = Encoding.UTF8.GetString((await services.GetRequiredService<PortalExport>().MakeAsync()).ToBytes());
        return $"{export}{await services.GetRequiredService<IDocumentStore>().Changes.LatestAsync()}";
    });

    private sealed class Crash(int after) : IProgress<string>
    {
        private int left = after;

        public void Report(string value)
        {
            if (left-- == 0) throw new TimeoutException("A crash.");
        }
    }
}
