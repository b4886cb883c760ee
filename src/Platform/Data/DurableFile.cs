using System.Runtime.InteropServices;

namespace OrchardVrijwilligers.Platform.Data;

/// <summary>Flushing what the runtime leaves to the operating system.</summary>
public static class DurableFile
{
    /// <summary>Has a file written under another name and flushed first, so that half a file never bears its name.</summary>
    public static async Task WriteAsync(string file, Func<string, Task> write)
    {
        var part = Path.GetFullPath(file) + ".part";
        File.Delete(part);
        await write(part);
        Flush(part);
        File.Move(part, file, overwrite: true);
        FlushFolderOf(file);
    }

    public static void Flush(string file)
    {
        using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    }

    /// <summary>A renamed file is safe only when its folder is; .NET cannot open a folder, and Windows needs no such call.</summary>
    public static void FlushFolderOf(string file)
    {
        if (OperatingSystem.IsWindows()) return;
        var folder = open(Path.GetDirectoryName(Path.GetFullPath(file))!, 0);
        if (folder < 0) throw new IOException($"The folder of '{file}' cannot be opened (error {Marshal.GetLastPInvokeError()}).");
        var flushed = fsync(folder);
        var error = Marshal.GetLastPInvokeError();
        _ = close(folder);
        if (flushed != 0) throw new IOException($"The folder of '{file}' cannot be flushed (error {error}).");
    }

    [DllImport("libc", SetLastError = true)]
    static extern int open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", SetLastError = true)]
    static extern int fsync(int descriptor);

    [DllImport("libc")]
    static extern int close(int descriptor);
}
