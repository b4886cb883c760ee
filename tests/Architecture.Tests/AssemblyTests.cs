using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OrchardVrijwilligers.Architecture.Tests;

/// <summary>The arrows once more, as the compiler drew them: what an assembly really refers to.</summary>
public sealed class AssemblyTests
{
    private const string Own = "OrchardVrijwilligers.";

    [Fact]
    public void Refers_only_along_the_arrows()
    {
        foreach (var file in Assemblies.Files)
        {
            var name = Path.GetFileNameWithoutExtension(file)[Own.Length..];
            foreach (var other in References(file).Where(reference => reference.StartsWith(Own, StringComparison.Ordinal)).Select(reference => reference[Own.Length..]))
                Assert.True(IsAllowed(name, other), $"{name} refers to {other}.");
        }
    }

    [Theory]
    [InlineData("Liquid")]
    [InlineData("Search")]
    public void Needs_nothing_but_the_language(string library) =>
        Assert.All(References(Assemblies.Files.Single(file => Path.GetFileNameWithoutExtension(file) == Own + library)), reference => Assert.StartsWith("System", reference, StringComparison.Ordinal));

    private static bool IsAllowed(string from, string to) => from switch
    {
        "Liquid" or "Search" => false,
        "Platform" => to is "Liquid" or "Search",
        "Web" => true,
        _ when from.StartsWith("Modules.", StringComparison.Ordinal) => to is "Platform" or "Liquid" or "Search" || to.StartsWith("Modules.", StringComparison.Ordinal),
        _ => to is "Platform" or "Liquid" or "Search",
    };

    private static List<string> References(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => metadata.GetString(reference.Name))];
    }
}
