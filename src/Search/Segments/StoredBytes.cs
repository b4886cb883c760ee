using Microsoft.Win32.SafeHandles;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// What is kept of documents besides the index: payloads and texts. Read only for the hits that are shown,
/// so it may stay in the file. Bytes that a file no longer gives come back as none.
/// </summary>
internal abstract class StoredBytes
{
    public abstract ReadOnlyMemory<byte> Read(long start, long end);

    public sealed class InMemory(byte[] bytes) : StoredBytes
    {
        public override ReadOnlyMemory<byte> Read(long start, long end) => bytes.AsMemory((int)start, (int)(end - start));
    }

    /// <summary>The handle is closed when the last snapshot that may read it is gone.</summary>
    public sealed class InFile(SafeFileHandle file, long offset) : StoredBytes
    {
        public override ReadOnlyMemory<byte> Read(long start, long end)
        {
            var bytes = new byte[end - start];
            for (var done = 0; done < bytes.Length;)
            {
                var count = RandomAccess.Read(file, bytes.AsSpan(done), offset + start + done);
                if (count == 0) return default;
                done += count;
            }
            return bytes;
        }
    }
}
