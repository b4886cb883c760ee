using System.Diagnostics;
using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Web.Tests;

/// <summary>The sample module, built outside the solution against the packages and dropped into a host.</summary>
public sealed class SampleModuleTests
{
    [Fact, Trait("Speed", "Slow")]
    public async Task Drops_into_a_host_with_views_files_and_a_recipe()
    {
        var portal = new Portal("kern");
        await PublishAsync(Path.Combine(portal.Folder, "modules", "Prikkaart"));
        await portal.InitializeAsync();
        try
        {
            using (var before = await portal.Client.GetAsync("/prikkaart")) Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);

            var recipe = portal.Services.GetRequiredService<RecipeLoader>().FileOf("prikkaart");
            Assert.NotNull(recipe);
            await portal.Services.GetRequiredService<RecipeRunner>().RunAsync("kern", recipe);

            var page = await portal.PageAsync("/prikkaart");
            Assert.Equal("Wie helpt zaterdag met de tuin?", page.QuerySelector("figure.prikkaart blockquote")?.TextContent);
            using var file = await portal.Client.GetAsync("/_content/Prikkaart/prikkaart.css");
            Assert.Equal("text/css", file.Content.Headers.ContentType?.MediaType);
            var item = await portal.PageAsync("/kaartje-van-de-tuin");
            Assert.Contains("De kas is klaar", item.QuerySelector("figure.prikkaart")?.TextContent, StringComparison.Ordinal);
        }
        finally
        {
            await portal.DisposeAsync();
        }
    }

    private static async Task PublishAsync(string target, [CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
        var packages = Path.Combine(Path.GetTempPath(), "ov-tests", Guid.NewGuid().ToString("n"));
        // A version of its own, so that no earlier package is taken from a cache.
        var version = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}";
        await RunAsync(root, Path.Combine(root, "pack"), version, packages);
        await RunAsync(root, "dotnet", "publish", "samples/Prikkaart", "-c", "Release", "-v", "quiet", "--nologo", $"-p:PlatformVersion={version}", $"-p:PlatformPackages={packages}", "-o", target,
            $"-p:BaseIntermediateOutputPath={packages}/obj/", $"-p:BaseOutputPath={packages}/bin/");
        Directory.Delete(packages, recursive: true);
    }

    private static async Task RunAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{await output}{await errors}");
    }
}
