using System.Diagnostics;
using System.Text.RegularExpressions;
using OrchardVrijwilligers.Platform.Tests.Data.Homes;

namespace OrchardVrijwilligers.Platform.Tests.Data;

/// <summary>
/// A kill proves nothing about the disk, since the system keeps what a dead process wrote. So the calls are watched:
/// nothing is acknowledged before the log was flushed.
/// </summary>
public sealed partial class DiskTests
{
    const string Strace = "/usr/bin/strace";

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Every_acknowledged_unit_was_flushed_before()
    {
        var (flushes, acknowledged) = await WatchAsync(writers: 1, steps: 40);

        Assert.Equal(40, acknowledged.Count);
        var before = 0;
        foreach (var flushed in acknowledged)
        {
            Assert.True(flushed > before, "A unit was acknowledged without a flush of its own.");
            before = flushed;
        }
        Assert.InRange(flushes, 40, 60);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Many_writers_share_flushes()
    {
        var (flushes, acknowledged) = await WatchAsync(writers: 32, steps: 10);

        Assert.Equal(320, acknowledged.Count);
        Assert.True(acknowledged[0] > 0, "A unit was acknowledged without a flush.");
        Assert.InRange(flushes, 10, 160);
    }

    /// <summary>Flushes of the log in all, and for each acknowledgement how many had been completed before it.</summary>
    static async Task<(int Flushes, List<int> Acknowledged)> WatchAsync(int writers, int steps)
    {
        await using var home = new SqliteHome();
        await (await home.OpenAsync(StoreKill.PieceModels.Full)).DisposeAsync();
        var log = home.FileNamed("calls");
        await RunAsync(log, Killing.Program("sqlite", home.FileNamed("tenant.db"), $"{writers}", $"{steps}"));
        var (flushes, acknowledged) = (0, new List<int>());
        foreach (var line in await File.ReadAllLinesAsync(log))
        {
            if (FlushedLog().IsMatch(line)) flushes++;
            else if (Acknowledgement().IsMatch(line)) acknowledged.Add(flushes);
        }
        return (flushes, acknowledged);
    }

    static async Task RunAsync(string log, ProcessStartInfo program)
    {
        Assert.SkipUnless(File.Exists(Strace), "strace is not installed.");
        // --seccomp-bpf stops only at the calls that are watched; -y names the file of each.
        using var watched = Process.Start(new ProcessStartInfo(Strace,
            ["-f", "--seccomp-bpf", "-y", "-e", "trace=fsync,fdatasync,write", "-e", "signal=none", "-o", log, program.FileName, .. program.ArgumentList])
            { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = watched.StandardError.ReadToEndAsync();
        await watched.StandardOutput.ReadToEndAsync();
        await watched.WaitForExitAsync();
        Assert.SkipWhen((await errors).Contains("Operation not permitted", StringComparison.Ordinal), "This machine does not allow strace.");
        Assert.True(watched.ExitCode == 0, await errors);
    }

    /// <summary>The call as a whole, or its end when another thread was written in between. Of an interrupted one the end names no file; only the database's own file is flushed besides.</summary>
    [GeneratedRegex(@"(fsync|fdatasync)\(\d+<[^>]*-wal>\)\s*= 0|<\.\.\. (fsync|fdatasync) resumed>\)\s*= 0")]
    private static partial Regex FlushedLog();

    [GeneratedRegex(@"write\(\d+<[^>]*>, ""ack \d+ \d+\\n""")]
    private static partial Regex Acknowledgement();
}
