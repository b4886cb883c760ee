using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Benchmarks;

/// <summary>Load from a process of its own, so that what the host costs can be told from what asking costs.</summary>
internal static partial class Wrk
{
    private const string Program = "/usr/bin/wrk";
    private const int Connections = 16, Seconds = 10;

    public static bool IsHere => File.Exists(Program);

    public static async Task<(double PerSecond, double PerCpuSecond)> RowAsync(string what, string address)
    {
        await WarmAsync(address);
        var (before, allocated, paused) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetTotalAllocatedBytes(), GC.GetTotalPauseDuration());
        var answer = await RunAsync(address, Seconds);
        var used = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        var (bytes, pause) = (GC.GetTotalAllocatedBytes() - allocated, (GC.GetTotalPauseDuration() - paused).TotalSeconds);
        var (count, perSecond) = (Number(Requests(), answer), Number(PerSecond(), answer));
        using var client = new HttpClient();
        Measure.Row(what, $"{(await client.GetByteArrayAsync(address)).Length:N0}", $"{perSecond:N0}", $"{count / used:N0}", $"{Milliseconds(Half(), answer):0.0}", $"{Milliseconds(Worst(), answer):0.0}",
            $"{bytes / count / 1024:0}", $"{100 * pause / Seconds:0}%");
        return (perSecond, count / used);
    }

    public static Task WarmAsync(string address) => RunAsync(address, 8);

    private static async Task<string> RunAsync(string address, int seconds)
    {
        using var process = Process.Start(new ProcessStartInfo(Program, ["-t1", $"-c{Connections}", $"-d{seconds}s", "--latency", address]) { RedirectStandardOutput = true })!;
        var answer = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return answer;
    }

    private static double Number(Regex pattern, string answer) => double.Parse(pattern.Match(answer).Groups[1].Value, CultureInfo.InvariantCulture);

    private static double Milliseconds(Regex pattern, string answer)
    {
        var match = pattern.Match(answer);
        return double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * match.Groups[2].Value switch { "us" => 0.001, "ms" => 1, _ => 1000 };
    }

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Requests();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"50%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Half();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Worst();
}
