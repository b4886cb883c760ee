using System.Diagnostics;

namespace OrchardVrijwilligers.Web.Tests.Modules;

/// <summary>The commands as a person runs them: what they print, and how they end.</summary>
[Trait("Speed", "Slow")]
public sealed class CommandLineTests : IDisposable
{
    private readonly string folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "ov-tests", Guid.NewGuid().ToString("n"))).FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Lists_every_module_with_every_action()
    {
        var (code, output, _) = await RunAsync("module", "list");

        Assert.Equal(0, code);
        foreach (var action in (string[])["SaveContent (EditContent)", "ImportContent (PublishContent)", "ChangeDefinitions (EditContentTypes)", "ChangeFeatures (ManageFeatures)", "FinishJob (RunJobs)", "StoreKey (StoreKeys)"])
            Assert.Contains(action, output, StringComparison.Ordinal);
        Assert.Contains("  Lists (needs Contents, Search, Taxonomies)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sets_up_and_removes_a_tenant()
    {
        Assert.Equal(0, (await RunAsync("tenant", "add", "stad", "--recipe", "kern")).Code);
        Assert.Contains("stad\tRunning\t/\t\tkern", (await RunAsync("tenant", "list")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("tenant", "remove", "stad")).Code);
        Assert.DoesNotContain("stad", (await RunAsync("tenant", "list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_one_line_what_is_wrong_with_a_recipe_and_where()
    {
        await RunAsync("tenant", "add", "stad", "--recipe", "kern");
        var file = RecipeText.Write(folder, "fout", """{ "name": "settings", "SiteName": }""");

        var (code, _, error) = await RunAsync("recipe", "run", file, "--tenant", "stad");

        Assert.Equal(1, code);
        Assert.StartsWith($"{file}(1,", error.Trim(), StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Theory]
    [InlineData(2, "is not known", "dans")]
    [InlineData(2, "--recipe", "tenant", "add", "stad")]
    [InlineData(2, "--nergens is not known", "tenant", "list", "--nergens", "x")]
    [InlineData(1, "There is no recipe 'nergens'.", "tenant", "add", "stad", "--recipe", "nergens")]
    [InlineData(1, "is not a tenant name", "tenant", "add", "Stad!", "--recipe", "kern")]
    [InlineData(1, "There is no tenant 'stad'.", "tenant", "remove", "stad")]
    [InlineData(1, "There is no tenant 'stad'.", "recipe", "run", "x", "--tenant", "stad")]
    public async Task Ends_with_an_honest_code_and_one_line(int code, string message, params string[] arguments)
    {
        var result = await RunAsync(arguments);

        Assert.Equal(code, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.Trim().Split('\n'));
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "OrchardVrijwilligers.Web.dll"), .. arguments, "--data", folder]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
