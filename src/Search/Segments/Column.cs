using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// An array of plain values within a block of bytes. A segment is one such block, the same in memory and on
/// disk, so that opening it takes no more than reading it. Byte order is that of the machine (little-endian
/// wherever .NET runs); a file that was moved to another kind of machine fails its version check.
/// </summary>
internal readonly struct Column<T>(byte[] data, int start, int count) where T : unmanaged
{
    public int Count => count;
    public ReadOnlySpan<T> Span => MemoryMarshal.Cast<byte, T>(data.AsSpan(start, count * Unsafe.SizeOf<T>()));
    public T this[int index] => Span[index];
    public ReadOnlySpan<T> Slice(int first, int length) => Span.Slice(first, length);

    public static Column<T> Of(ReadOnlySpan<T> values) => new(MemoryMarshal.AsBytes(values).ToArray(), 0, values.Length);
}
