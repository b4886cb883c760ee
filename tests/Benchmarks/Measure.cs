using System.Diagnostics;
using System.Globalization;

namespace OrchardVrijwilligers.Benchmarks;

internal static class Measure
{
    public static async Task<double> SecondsAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalSeconds;
    }

    public static void Row(string what, params FormattableString[] figures) =>
        Console.WriteLine($"| {what} | {string.Join(" | ", figures.Select(figure => figure.ToString(CultureInfo.InvariantCulture)))} |");

    public static double Median(IEnumerable<double> values) => At(values, 0.5);

    public static double At(IEnumerable<double> values, double part)
    {
        var sorted = values.Order().ToList();
        return sorted[(int)Math.Min(sorted.Count - 1, part * sorted.Count)];
    }

    /// <summary>Memory that the process holds, in MiB.</summary>
    public static double ResidentMebibytes()
    {
        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64 / 1048576.0;
    }
}
