using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// What is kept of documents besides the index: payloads and texts. Read only for the hits that are shown,
/// so it may stay in the file. Bytes that a file no longer gives come back as none.
/// </summary>
internal abstract class StoredBytes
{
    public abstract ReadOnlyMemory<byte> Read(long start, long end);

    /// <exception cref="IOException">The file does not give them any more.</exception>
    public abstract void WriteTo(Stream target, long start, long end);

    public sealed class InMemory(byte[] bytes) : StoredBytes
    {
        public override ReadOnlyMemory<byte> Read(long start, long end) => bytes.AsMemory((int)start, (int)(end - start));

        public override void WriteTo(Stream target, long start, long end) => target.Write(Read(start, end).Span);
    }

    /// <summary>The handle is closed when the last snapshot that may read it is gone.</summary>
    public sealed class InFile(SafeFileHandle file, long offset) : StoredBytes
    {
        private const int LargestBuffer = 1 << 16;

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

        public override void WriteTo(Stream target, long start, long end)
        {
            var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(end - start, LargestBuffer));
            while (start < end)
            {
                var count = RandomAccess.Read(file, buffer.AsSpan(0, (int)Math.Min(end - start, buffer.Length)), offset + start);
                if (count == 0) throw new EndOfStreamException();
                target.Write(buffer, 0, count);
                start += count;
            }
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
