using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Architecture.Tests;

/// <summary>Arrows run one way: Web, modules, Platform, then Liquid and Search.</summary>
public sealed class ArrowTests
{
    [Theory]
    [InlineData("Liquid")]
    [InlineData("Search")]
    public void Stands_alone(string library) =>
        Assert.Empty(Sources.References(Path.Combine(Sources.Root, "src", library, library + ".csproj")));

    [Fact]
    public void Kernel_refers_to_the_two_libraries_only() =>
        Assert.Equal(["Liquid", "Search"], Sources.References(Path.Combine(Sources.Root, "src", "Platform", "Platform.csproj")).Order());

    [Fact]
    public void Themes_refer_to_no_module()
    {
        foreach (var theme in Sources.Files("themes", ".csproj")) Assert.Empty(Sources.References(theme));
    }

    [Fact]
    public void Modules_refer_to_others_only_when_their_manifest_says_so()
    {
        foreach (var project in Sources.Files("modules", ".csproj"))
        {
            var name = Path.GetFileNameWithoutExtension(project);
            var declared = Declared(name);
            foreach (var other in Sources.References(project))
                Assert.True(declared.Contains(other), $"{name} refers to {other}, which its manifest does not declare.");
        }
    }

    [Fact]
    public void All_features_can_be_on_together_without_a_circle()
    {
        var modules = Assemblies().Select(assembly => ModuleReader.Read(assembly)).OfType<ModuleInfo>().ToList();
        var graph = new ModuleCatalog(modules).Graph;

        Assert.NotEmpty(modules);
        Assert.Equal(graph.All.Count(), graph.Resolve(graph.All.Select(feature => feature.Id)).Count);
    }

    // With everything that the declared ones need in their turn.
    private static HashSet<string> Declared(string module)
    {
        var features = Assemblies().Select(assembly => ModuleReader.Read(assembly)).OfType<ModuleInfo>().SelectMany(info => info.Features).ToDictionary(feature => feature.Id);
        var found = new HashSet<string>();
        void Add(string id)
        {
            foreach (var dependency in features[id].Dependencies)
                if (found.Add(dependency)) Add(dependency);
        }
        Add(module);
        return found;
    }

    private static IEnumerable<System.Reflection.Assembly> Assemblies() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "OrchardVrijwilligers.*.dll").Where(file => !Path.GetFileName(file).Contains(".Tests", StringComparison.Ordinal))
            .Select(file => System.Reflection.Assembly.Load(new System.Reflection.AssemblyName(Path.GetFileNameWithoutExtension(file))));
}
