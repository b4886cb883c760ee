using System.Diagnostics;
using OrchardVrijwilligers.Web;

namespace OrchardVrijwilligers.Benchmarks;

/// <summary>From the start of the process to the first 200 of the home page, with a tenant that is set up already.</summary>
internal static class StartBenchmark
{
    private const string Address = "http://127.0.0.1:5987";

    public static async Task RunAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), "ov-bench", Guid.NewGuid().ToString("n"));
        // The program as it is built, not the copy beside the benchmarks: that one lacks what says how to start it.
        var program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/Web/bin/Release/net10.0", typeof(CommandLine).Assembly.GetName().Name + ".dll"));
        await RunAsync(program, "tenant", "add", "hilversum", "--recipe", "hilversum", "--data", folder);
        var seconds = new List<double>();
        for (var run = 0; run < 5; run++) seconds.Add(await FirstPageAsync(program, folder));
        Measure.Row("process start to first page, median of five, s", $"{Measure.Median(seconds):0.00}");
        Directory.Delete(folder, recursive: true);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static async Task<double> FirstPageAsync(string program, string folder)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        var watch = Stopwatch.StartNew();
        using var process = Start(program, "--data", folder, "--urls", Address);
        while (!await AnswersAsync(client)) await Task.Delay(5);
        var seconds = watch.Elapsed.TotalSeconds;
        process.Kill();
        await process.WaitForExitAsync();
        return seconds;
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(Address + "/");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(program);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync();
        return process;
    }
}
