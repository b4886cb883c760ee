using System.Reflection;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Platform.Tests.Modules;

public sealed class ModuleReaderTests
{
    private static readonly ModuleInfo Sample = ModuleReader.Read(Assembly.GetExecutingAssembly())!;

    [Fact]
    public void Reads_the_manifest()
    {
        Assert.Equal(("Sample", "2.1.0"), (Sample.Id, Sample.Version));
        Assert.Equal(["Sample", "Sample.Greeting"], Sample.Features.Select(feature => feature.Id));
        Assert.Equal(["Sample"], Sample.Features[1].Dependencies);
    }

    [Fact]
    public void Gives_each_feature_what_its_startup_declares()
    {
        Assert.Contains(Sample.Contributions["Sample"].Actions, action => action is { Name: nameof(Count), Permission: "CountSamples" });
        Assert.Single(Sample.Contributions["Sample.Greeting"].Endpoints);
        Assert.Empty(Sample.Contributions["Sample.Greeting"].Actions);
    }

    [Fact]
    public void Is_no_module_without_a_manifest() => Assert.Null(ModuleReader.Read(typeof(FeatureGraph).Assembly));
}
