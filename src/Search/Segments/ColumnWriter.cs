using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Puts columns one after the other: each a count, then its values from the next multiple of eight bytes.</summary>
internal sealed class ColumnWriter
{
    private readonly List<byte[]> columns = [];

    public void Write<T>(ReadOnlySpan<T> values) where T : unmanaged
    {
        var size = checked(values.Length * Unsafe.SizeOf<T>());
        var column = new byte[checked(sizeof(long) + size + 7 & ~7)];
        MemoryMarshal.Write(column, (long)values.Length);
        MemoryMarshal.AsBytes(values).CopyTo(column.AsSpan(sizeof(long)));
        columns.Add(column);
    }

    public void Write<T>(List<T> values) where T : unmanaged => Write((ReadOnlySpan<T>)CollectionsMarshal.AsSpan(values));

    public void Write<T>(T[] values) where T : unmanaged => Write((ReadOnlySpan<T>)values);

    /// <summary>All columns together; they are taken out.</summary>
    public byte[] ToBlock()
    {
        var block = new byte[columns.Sum(column => (long)column.Length)];
        var used = 0;
        foreach (var column in columns)
        {
            column.CopyTo(block, used);
            used += column.Length;
        }
        columns.Clear();
        return block;
    }
}
