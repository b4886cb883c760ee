using System.Diagnostics;

namespace OrchardVrijwilligers.Platform.Tests.Data.Homes;

/// <summary>A disk in memory that is soon full.</summary>
public sealed class SmallDisk : IAsyncDisposable
{
    SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    string Ballast => Path.Combine(Folder, "ballast");

    /// <summary>Skips the test where disks cannot be mounted.</summary>
    public static async Task<SmallDisk> MountAsync(int megabytes, string owner = "root")
    {
        Assert.SkipUnless(Environment.UserName == "root", "Only root can mount a small disk.");
        var disk = new SmallDisk(Directory.CreateTempSubdirectory("disk").FullName);
        await RunAsync("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", disk.Folder);
        await RunAsync("chown", owner, disk.Folder);
        return disk;
    }

    public void TakeRoom(int bytes) => File.WriteAllBytes(Ballast, new byte[bytes]);

    public void GiveRoom() => File.Delete(Ballast);

    public async ValueTask DisposeAsync()
    {
        await RunAsync("umount", Folder);
        Directory.Delete(Folder);
    }

    static async Task RunAsync(string command, params string[] arguments)
    {
        using var process = Process.Start(command, arguments);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
