using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Commands;

[Trait("Speed", "Slow")]
public sealed class RecipeCommandTests : IDisposable
{
    private const int Steps = 40, Items = 10;
    private readonly ProgramFolder program = new();

    [Fact]
    public async Task Plans_exports_and_prints_the_language()
    {
        await program.DoneAsync("tenant add kern --recipe kern");
        await File.WriteAllTextAsync(program.File("r.recipe.json"), """{ "name": "r", "steps": [ { "name": "settings", "SiteName": "Anders" }, { "name": "Toverij" } ] }""");

        var plan = (await program.DoneAsync($"recipe plan \"{program.File("r.recipe.json")}\" --tenant kern")).Output;
        Assert.Contains("   ~ setting SiteName", plan, StringComparison.Ordinal);
        Assert.Contains("SiteName: \"Kern\" -> \"Anders\"", plan, StringComparison.Ordinal);
        Assert.Contains("1 change, 0 conflicts, 1 not understood and kept", plan, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await program.DoneAsync($"recipe plan \"{program.File("r.recipe.json")}\" --tenant kern --json")).Output);
        Assert.Equal("changed", json.RootElement.GetProperty("steps")[0].GetProperty("things")[0].GetProperty("sign").GetString());

        // What the host has to tell stands beside the answer.
        await File.WriteAllTextAsync(program.File("w.recipe.json"), """{ "name": "w", "steps": [ { "name": "feature", "enable": ["Contens"] }, { "name": "recipes", "Values": [ { "name": "kernn" } ] } ] }""");
        using var told = JsonDocument.Parse((await program.DoneAsync($"recipe plan \"{program.File("w.recipe.json")}\" --tenant kern --json")).Output);
        Assert.Equal("There is no recipe 'kernn'. Did you mean 'kern'?", told.RootElement.GetProperty("missing")[0].GetProperty("message").GetString());

        await program.DoneAsync($"recipe export --tenant kern --only Roles,Vacancy --out \"{program.File("deel.json")}\"");
        using var part = JsonDocument.Parse(await File.ReadAllTextAsync(program.File("deel.json")));
        Assert.All(part.RootElement.GetProperty("steps").EnumerateArray(), step => Assert.Contains(step.GetProperty("name").GetString(), (string[])["Roles", "content"]));
        using var schema = JsonDocument.Parse((await program.DoneAsync("recipe schema")).Output);
        Assert.True(schema.RootElement.GetProperty("$defs").TryGetProperty("step-media", out _));
        var check = (await program.DoneAsync("recipe check --orchard --tenant kern")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(check[..^1], line => Assert.StartsWith("kern.recipe.json(", line, StringComparison.Ordinal));
        Assert.Contains("that Orchard Core would not understand", check[^1], StringComparison.Ordinal);
        var wrong = await program.RunAsync($"recipe export --tenant kern --only Vacancies --out \"{program.File("x.json")}\"");
        Assert.Equal((1, "'Vacancies' is no step and no content type of this portal. Did you mean 'Vacancy'?"), (wrong.Code, wrong.OneLine));
    }

    [Fact]
    public Task A_kill_leaves_nothing_of_a_recipe() => KillAsync(4);

    [Fact]
    [Trait("Speed", "Long")]
    public Task Forty_kills_leave_nothing_of_a_recipe() => KillAsync(40);

    private async Task KillAsync(int rounds)
    {
        await program.DoneAsync("tenant add kern --recipe kern");
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {seed}.");
        var random = new Random(seed);
        var before = await ExportAsync();
        for (var round = 0; round < rounds; round++)
        {
            await File.WriteAllTextAsync(program.File("groot.recipe.json"), Large(round));
            var finished = await RunUntilKilledAsync(random.Next(1, Steps + 1), random);
            var after = await ExportAsync();
            if (after == before) continue;
            // The kill came after the commit: then all of it is there.
            Assert.True(finished, "Something stayed of a recipe that was killed before its last step.");
            Assert.Equal((Steps - 1) * Items, after.Split($"\"ContentItemId\": \"kill-{round}-").Length - 1);
            Assert.Contains($"\"SiteName\": \"Ronde {round}\"", after, StringComparison.Ordinal);
            before = after;
        }
        // And it can still be done.
        await program.DoneAsync($"recipe run \"{program.File("groot.recipe.json")}\" --tenant kern");
        Assert.Contains($"\"SiteName\": \"Ronde {rounds - 1}\"", await ExportAsync(), StringComparison.Ordinal);
    }

    /// <returns>True when the last step had begun.</returns>
    private async Task<bool> RunUntilKilledAsync(int step, Random random)
    {
        using var process = program.Start($"recipe run \"{program.File("groot.recipe.json")}\" --tenant kern");
        await ProgramFolder.ReadUntilAsync(process, string.Create(CultureInfo.InvariantCulture, $"Stap {step} van"));
        // A moment is the point of this test; nothing is concluded from how long it takes.
        await Task.Delay(random.Next(step == Steps ? 200 : 20));
        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return step == Steps || rest.Contains($"Stap {Steps} van", StringComparison.Ordinal);
    }

    private async Task<string> ExportAsync()
    {
        await program.DoneAsync($"recipe export --tenant kern --out \"{program.File("staat.json")}\"");
        return await File.ReadAllTextAsync(program.File("staat.json"));
    }

    // The first step changes a setting, so that a run that was cut off shows.
    private static string Large(int round)
    {
        var text = new StringBuilder($$"""{ "name": "groot", "steps": [ { "name": "settings", "SiteName": "Ronde {{round}}" }""");
        for (var step = 1; step < Steps; step++)
        {
            var items = Enumerable.Range(0, Items).Select(at => $$"""{ "ContentItemId": "kill-{{round}}-{{step}}-{{at}}", "ContentType": "Vacancy", "DisplayText": "Klus {{round}} {{step}} {{at}}", "Latest": true, "Published": false, "TitlePart": { "Title": "Klus {{round}} {{step}} {{at}}" } }""");
            text.Append(CultureInfo.InvariantCulture, $$""", { "name": "content", "data": [ {{string.Join(',', items)}} ] }""");
        }
        return text.Append(" ] }").ToString();
    }

    public void Dispose() => program.Dispose();
}
