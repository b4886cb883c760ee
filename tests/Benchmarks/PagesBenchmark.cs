using System.Diagnostics;

namespace OrchardVrijwilligers.Benchmarks;

/// <summary>Pages of Hilversum, warm, without any output cache: 16 connections from the same process.</summary>
internal static class PagesBenchmark
{
    private const int Connections = 16;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(6);

    public static async Task RunAsync()
    {
        await using var installation = await Installation.StartAsync();
        await installation.Setup.AddAsync("hilversum", "hilversum");
        await TableAsync(installation.Address, ["/", "/vacatures", "/vacatures?wijk=zuid&inzet=eenmalig", "/vacatures?q=taalmaatje", "/vacatures/duw-een-rolstoel-naar-buiten", "/api/v1/vacatures"]);
    }

    /// <summary>A row for every path.</summary>
    public static async Task TableAsync(string address, IReadOnlyList<string> paths)
    {
        Console.WriteLine("| page | bytes | requests/s | p50 ms | p99 ms |");
        foreach (var path in paths)
        {
            await LoadAsync(address + path, Warm);
            var (times, bytes) = await LoadAsync(address + path, Long);
            Measure.Row(path, $"{bytes}", $"{times.Count / Long.TotalSeconds:0}", $"{Measure.Median(times):0.0}", $"{Measure.At(times, 0.99):0.0}");
        }
    }

    private static async Task<(List<double> Milliseconds, int Bytes)> LoadAsync(string address, TimeSpan time)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections });
        var until = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var bytes = 0;
        var results = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            var times = new List<double>();
            while (Stopwatch.GetTimestamp() < until)
            {
                var start = Stopwatch.GetTimestamp();
                bytes = (await client.GetByteArrayAsync(address)).Length;
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
            return times;
        })));
        return ([.. results.SelectMany(times => times)], bytes);
    }
}
