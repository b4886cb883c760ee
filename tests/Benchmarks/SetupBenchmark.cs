namespace OrchardVrijwilligers.Benchmarks;

/// <summary>Setting up Hilversum from its recipe, content included; the first run pays for compiling.</summary>
internal static class SetupBenchmark
{
    public static async Task RunAsync()
    {
        var seconds = new List<double>();
        for (var run = 0; run < 5; run++)
        {
            await using var installation = await Installation.StartAsync();
            seconds.Add(await Measure.SecondsAsync(() => installation.Setup.AddAsync("hilversum", "hilversum")));
        }
        Measure.Row("set up Hilversum, first run of a process, s", $"{seconds[0]:0.00}");
        Measure.Row("set up Hilversum, median of five, s", $"{Measure.Median(seconds):0.00}");
    }
}
