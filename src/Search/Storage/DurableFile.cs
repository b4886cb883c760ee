using System.Security.Cryptography;

namespace OrchardVrijwilligers.Search.Storage;

/// <summary>
/// A file that is either whole or not there. It is written under another name with a SHA-256 of its contents
/// at the end, flushed to the disk, and then renamed. After a power failure the older file may be back: for an
/// index that is a true state too, at an earlier cursor.
/// </summary>
internal static class DurableFile
{
    public const int HashSize = SHA256.HashSizeInBytes;

    public static void Write(string path, Action<Stream> write)
    {
        var temporary = path + ".tmp";
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16))
        {
            using var hashed = new HashedStream(file);
            write(hashed);
            file.Write(hashed.Hash());
            file.Flush(flushToDisk: true);
        }
        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>
    /// Reads the first so many bytes, and the rest for its hash alone; null when the hash is not that of the contents.
    /// </summary>
    public static byte[]? Read(Stream file, long length)
    {
        if (length < 0 || length > file.Length - HashSize || length > Array.MaxLength) return null;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var wanted = new byte[length];
        file.ReadExactly(wanted);
        hash.AppendData(wanted);
        var buffer = new byte[Math.Min(1 << 16, Math.Max(1, file.Length - length))];
        for (var left = file.Length - HashSize - length; left > 0;)
        {
            var count = file.Read(buffer, 0, (int)Math.Min(buffer.Length, left));
            if (count == 0) return null;
            hash.AppendData(buffer, 0, count);
            left -= count;
        }
        var stored = new byte[HashSize];
        file.ReadExactly(stored);
        return hash.GetHashAndReset().AsSpan().SequenceEqual(stored) ? wanted : null;
    }
}
