using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Platform.Tests.Modules;

public sealed class DroppedModulesTests : IDisposable
{
    private const string Kernel = "OrchardVrijwilligers.Platform";
    private readonly string folder = KernelHost.NewFolder();
    private readonly List<string> reports = [];

    [Fact]
    public void Has_none_when_there_is_no_folder() => Assert.Empty(DroppedModules.Read(Path.Combine(folder, "modules"), reports.Add));

    [Fact]
    public void Loads_a_module_that_shares_the_types_of_the_kernel()
    {
        DropThisAssembly("Sample");

        var module = Assert.Single(Read());
        Assert.Equal("Sample", module.Id);
        Assert.NotSame(typeof(SampleStartup).Assembly, module.Assembly);
        Assert.Empty(reports);
    }

    [Fact]
    public void Refuses_each_folder_that_is_no_module_in_one_line_and_loads_the_others()
    {
        Drop("Empty");
        File.WriteAllText(Path.Combine(Drop("Garbage"), "Garbage.dll"), "This is not an assembly, \n whatever its name says.");
        File.WriteAllText(Path.Combine(Drop("Garbage"), "Garbage.deps.json"), "{}");
        BareAssembly.Write(Path.Combine(Drop("Manifest"), "Manifest.dll"), "Manifest", Kernel, new(0, 1));
        BareAssembly.Write(Path.Combine(Drop("Old"), "Old.dll"), "Old", Kernel, new(9, 3, 0, 0));
        BareAssembly.Write(Path.Combine(Drop("Stranger"), "Stranger.dll"), "Stranger", "System.Runtime", new(10, 0, 0, 0));
        DropThisAssembly("Zebra");

        Assert.Equal(["Sample"], Read().Select(module => module.Id));
        Assert.All(reports, report => Assert.DoesNotContain('\n', report));
        Assert.Collection(reports.Order(StringComparer.Ordinal),
            report => Assert.EndsWith("Empty' is refused: there is no module in it: publish it with EnableDynamicLoading, so that a .deps.json stands beside its .dll.", report, StringComparison.Ordinal),
            report => Assert.EndsWith("Garbage' is refused: Garbage.dll is not a .NET assembly.", report, StringComparison.Ordinal),
            report => Assert.EndsWith("Manifest' is refused: Manifest.dll has no [assembly: Module] manifest.", report, StringComparison.Ordinal),
            report => Assert.EndsWith("Old' is refused: Old.dll was built for version 9 of the kernel's contract; this is version 0.", report, StringComparison.Ordinal),
            report => Assert.EndsWith($"Stranger' is refused: Stranger.dll does not refer to {Kernel}, so it is not a module.", report, StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_the_second_of_two_modules_with_one_assembly_name()
    {
        DropThisAssembly("One");
        DropThisAssembly("Two");

        Assert.EndsWith("One", Assert.Single(Read()).Folder, StringComparison.Ordinal);
        Assert.Contains("Two' is refused: another module has an assembly named", Assert.Single(reports), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_module_whose_id_or_feature_is_taken()
    {
        var built = Module("Built", null, "Shared");

        var catalog = ModuleCatalog.Of([built], [Module("built", "/dropped/a"), Module("Other", "/dropped/b", "shared"), Module("Fine", "/dropped/c")], reports.Add);

        Assert.Equal(["Built", "Fine"], catalog.Modules.Select(module => module.Id));
        Assert.Equal(["The module in '/dropped/a' is refused: there is a module 'built' already.", "The module in '/dropped/b' is refused: there is a feature 'shared' already."], reports);
    }

    [Fact]
    public void Refuses_modules_that_lack_what_they_need_and_those_that_need_them()
    {
        var first = Module("First", "/dropped/a") with { Features = [FeatureGraphTests.Feature("First", ["Gone"]) with { AlwaysEnabled = true }] };
        var second = Module("Second", "/dropped/b") with { Features = [FeatureGraphTests.Feature("Second", ["First"])] };

        var catalog = ModuleCatalog.Of([Module("Built", null)], [first, second, Module("Fine", "/dropped/c")], reports.Add);

        Assert.Equal(["Built", "Fine"], catalog.Modules.Select(module => module.Id));
        Assert.Equal(["The module in '/dropped/a' is refused: The feature 'Gone' is not here: First -> Gone.", "The module in '/dropped/b' is refused: The feature 'First' is not here: Second -> First."], reports);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private IReadOnlyList<ModuleInfo> Read() => DroppedModules.Read(folder, reports.Add);

    private string Drop(string name) => Directory.CreateDirectory(Path.Combine(folder, name)).FullName;

    private void DropThisAssembly(string name)
    {
        var dll = typeof(SampleStartup).Assembly.Location;
        foreach (var file in (string[])[dll, Path.ChangeExtension(dll, ".deps.json")]) File.Copy(file, Path.Combine(Drop(name), Path.GetFileName(file)));
    }

    private static ModuleInfo Module(string id, string? folder, params string[] features)
    {
        var all = features.Append(id).Select(feature => FeatureGraphTests.Feature(feature, [])).ToList();
        return new(id, id, "1.0.0", typeof(SampleStartup).Assembly, folder, all, all.ToDictionary(feature => feature.Id, feature => new Contributions(feature.Id)), new Dictionary<string, Type>());
    }
}
