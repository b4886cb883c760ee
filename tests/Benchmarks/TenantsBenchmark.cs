using System.Diagnostics;

namespace OrchardVrijwilligers.Benchmarks;

/// <summary>Many tenants in one process: each set up from the small recipe and visited once; memory then, and after all have gone to sleep.</summary>
internal static class TenantsBenchmark
{
    public static async Task RunAsync(int count)
    {
        await using var installation = await Installation.StartAsync();
        using var client = new HttpClient { BaseAddress = new(installation.Address) };
        var setup = new List<double>();
        for (var number = 0; number < count; number++)
        {
            var name = $"t{number}";
            setup.Add(await Measure.SecondsAsync(() => installation.Setup.AddAsync(name, "kern", prefix: name)));
            await installation.Tenants.SleepAsync(name);
        }
        Measure.Row($"set up {count} tenants, median ms each", $"{1000 * Measure.Median(setup):0}");
        var first = new List<double>();
        for (var number = 0; number < count; number++)
        {
            var start = Stopwatch.GetTimestamp();
            (await client.GetAsync($"/t{number}/vacatures")).EnsureSuccessStatusCode();
            first.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        Measure.Row("first request of a cold tenant, ms: median, p95", $"{Measure.Median(first):0.0}", $"{Measure.At(first, 0.95):0.0}");
        GC.Collect();
        Measure.Row($"memory with {installation.Tenants.AwakeCount} tenants awake, MiB", $"{Measure.ResidentMebibytes():0}");
        for (var number = 0; number < count; number++)
            if (await installation.Tenants.SleepAsync($"t{number}") is { } shell) await shell.Disposed;
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Measure.Row("memory with all of them asleep, MiB", $"{Measure.ResidentMebibytes():0}");
    }
}
