using System.IO.Compression;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Platform.Tests.Recipes;

/// <summary>What no administrator would make: each is refused with one clear line, and nothing is changed.</summary>
public sealed class HostileRecipeTests : IAsyncLifetime
{
    private KernelHost host = null!;
    private long sequence;

    public async ValueTask InitializeAsync()
    {
        host = await KernelHost.StartAsync();
        await host.SetUpAsync("stad");
        sequence = await SequenceAsync();
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [Trait("Speed", "Slow")]
    [InlineData(58, "The file is larger than 41,943,040 bytes, the limit for a recipe.")]
    [InlineData(40, "The recipe has more than 2,000,000 values, the limit.")]
    public async Task Fifty_megabytes_or_millions_of_values(int chunks, string message)
    {
        var file = host.RecipeFile("groot", "");
        await using (var writer = new StreamWriter(file))
        {
            await writer.WriteAsync("{ \"name\": \"groot\", \"steps\": [ { \"name\": \"x\", \"data\": [ 0");
            var chunk = string.Concat(Enumerable.Repeat(", 1234567", 100_000));
            for (var at = 0; at < chunks; at++) await writer.WriteAsync(chunk);
            await writer.WriteAsync(" ] } ] }");
        }

        await RefusedAsync(file, message);
    }

    [Fact]
    public Task Ten_thousand_levels_of_lists() =>
        RefusedAsync(host.RecipeFile("diep", $$"""{ "name": "diep", "steps": [ { "name": "x", "data": {{new string('[', 10_000)}}{{new string(']', 10_000)}} } ] }"""), "Objects and arrays are nested more than 256 deep here.");

    [Fact]
    public Task An_item_that_stands_in_it_twice() =>
        RefusedAsync(host.Recipe("dubbel", $$"""{ "name": "content", "data": [ {{SampleRecipe.Note("n1", "Een")}}, {{SampleRecipe.Note("n1", "Twee")}} ] }"""), "The ContentItemId 'n1' stands in this step twice.");

    [Fact]
    public Task A_recipe_that_includes_itself() =>
        RefusedAsync(host.Recipe("rond", """{ "name": "recipes", "Values": [ { "name": "rond" } ] }"""), "Recipes include each other in a circle: rond -> rond.");

    [Fact]
    public Task A_base_that_stands_on_itself()
    {
        host.RecipeFile("onder", """{ "name": "onder", "base": { "name": "boven" }, "steps": [] }""");
        return RefusedAsync(host.RecipeFile("boven", """{ "name": "boven", "base": { "name": "onder" }, "steps": [] }"""), "Recipes include each other in a circle: boven -> onder -> boven.");
    }

    [Fact]
    public Task A_base_that_is_no_base() =>
        RefusedAsync(host.RecipeFile("los", """{ "name": "los", "base": "kern", "steps": [] }"""), """A base is an object with a "name" and a "version": { "name": "kern", "version": "1.2" }.""");

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task A_zip_bomb()
    {
        var zeros = new byte[1024 * 1024];
        var file = Zip("bom.zip", ("Recipe.json", stream => stream.Write("{}"u8)), ("media/bom.bin", stream =>
        {
            for (var megabyte = 0; megabyte < 200; megabyte++) stream.Write(zeros);
        }));
        Assert.True(new FileInfo(file).Length < 1024 * 1024);

        await RefusedAsync(file, "The zip is too large unpacked: at most 64 MB a file and 1,024 MB together.");
        Assert.DoesNotContain(Directory.EnumerateDirectories(Path.GetTempPath(), "recept-*"), folder => File.Exists(Path.Combine(folder, "media", "bom.bin")));
    }

    [Theory]
    [InlineData("../buiten.json")]
    [InlineData("media/../../buiten.json")]
    [InlineData("/tmp/buiten.json")]
    [InlineData("..\\buiten.json")]
    public Task A_path_in_a_zip_that_leaves_its_folder(string path) =>
        RefusedAsync(Zip("weg.zip", ("Recipe.json", stream => stream.Write("{}"u8)), (path, stream => stream.WriteByte(1))), $"The zip holds '{path}', a path outside its own folder.");

    [Fact]
    public async Task A_zip_that_is_none_or_holds_no_recipe()
    {
        var half = Path.Combine(host.Folder, "half.zip");
        await File.WriteAllBytesAsync(half, [.. "PK\u0003\u0004"u8, 1, 2, 3]);
        await RefusedAsync(half, "This is not a whole zip file.");
        await RefusedAsync(Zip("leeg.zip", ("map/Recipe.json", stream => stream.Write("{}"u8))), "There is no Recipe.json or *.recipe.json in the root of this zip.");
        await RefusedAsync(Zip("veel.zip", [("Recipe.json", stream => stream.Write("{}"u8)), .. Enumerable.Range(0, 10_000).Select(at => ($"f{at}", (Action<Stream>)(_ => { })))]), "The zip holds more than 10,000 files, the limit.");
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("/etc/passwd")]
    public Task A_file_outside_the_folder(string path) =>
        RefusedAsync(host.Recipe("pad", $$"""{ "name": "settings", "SiteName": "[file:text('{{path}}')]" }"""), path[0] == '/' ? $"\"{path}\" is not a path inside the recipe's folder." : $"\"{path}\" is outside the recipe's folder.");

    [Fact]
    public async Task Names_the_zip_and_the_place_in_it_when_its_recipe_is_wrong()
    {
        var file = Zip("fout.zip", ("Recipe.json", stream => stream.Write("{ \"name\": \"fout\",\n \"steps\": 5 }"u8)));

        var problem = Assert.Single((await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.PlanAsync("stad", file))).Problems);

        Assert.Equal(($"{file}/Recipe.json", 2, 11), (problem.File, problem.Line, problem.Column));
    }

    private async Task RefusedAsync(string file, string message)
    {
        var problem = await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", file));
        Assert.Equal(message, Assert.Single(problem.Problems).Message);
        Assert.DoesNotContain('\n', problem.Message);
        Assert.Equal(sequence, await SequenceAsync());
    }

    private string Zip(string name, params IEnumerable<(string Path, Action<Stream> Write)> entries)
    {
        var file = Path.Combine(host.Folder, name);
        using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
        foreach (var (path, write) in entries)
        {
            using var stream = zip.CreateEntry(path).Open();
            write(stream);
        }
        return file;
    }

    private Task<long> SequenceAsync() => host.InAsync("stad", async services => await services.GetRequiredService<IDocumentStore>().Changes.LatestAsync());
}
