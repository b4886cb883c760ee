using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Puts columns one after the other: each a count, then its values from the next multiple of eight bytes.</summary>
internal sealed class ColumnWriter
{
    private byte[] block = new byte[1024];
    private int used;

    public void Write<T>(ReadOnlySpan<T> values) where T : unmanaged
    {
        var size = checked(values.Length * Unsafe.SizeOf<T>());
        var room = Room(sizeof(long) + size);
        MemoryMarshal.Write(room, (long)values.Length);
        MemoryMarshal.AsBytes(values).CopyTo(room[sizeof(long)..]);
    }

    public void Write<T>(List<T> values) where T : unmanaged => Write((ReadOnlySpan<T>)CollectionsMarshal.AsSpan(values));

    public void Write<T>(T[] values) where T : unmanaged => Write((ReadOnlySpan<T>)values);

    public byte[] ToBlock() => block[..used];

    private Span<byte> Room(int size)
    {
        var aligned = checked(size + 7 & ~7);
        if (block.Length - used < aligned) Array.Resize(ref block, (int)Math.Min(Array.MaxLength, Math.Max(2L * block.Length, (long)used + aligned)));
        used += aligned;
        return block.AsSpan(used - aligned, aligned);
    }
}
