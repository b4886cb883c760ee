using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Takes columns from a block in the order in which they were written.</summary>
internal sealed class ColumnReader(byte[] block)
{
    private int used;

    public Column<T> Read<T>() where T : unmanaged
    {
        var count = (int)MemoryMarshal.Read<long>(block.AsSpan(used));
        var column = new Column<T>(block, used + sizeof(long), count);
        used += sizeof(long) + (count * Unsafe.SizeOf<T>() + 7 & ~7);
        return column;
    }
}
