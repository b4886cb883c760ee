using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Puts columns one after the other: each a count, then its values, up to the next multiple of eight bytes.</summary>
internal sealed class ColumnWriter
{
    private readonly List<Part> parts = [];

    /// <summary>Copies the values of a column to where it has its place.</summary>
    private delegate void Filler(Span<byte> target);

    private readonly record struct Part(long Count, int Size, Filler Fill);

    /// <summary>Keeps a copy until all columns are known.</summary>
    public void Write<T>(ReadOnlySpan<T> values) where T : unmanaged
    {
        var copy = new PooledList<T>();
        copy.AddRange(values);
        Write(copy);
    }

    /// <param name="values">As they are when the columns are put together.</param>
    public void Write<T>(T[] values) where T : unmanaged => Add<T>(values.Length, target => MemoryMarshal.AsBytes<T>(values).CopyTo(target));

    /// <summary>Takes what was gathered; its memory goes back once the columns are put together.</summary>
    public void Write<T>(PooledList<T> values) where T : unmanaged => Add<T>(values.Count, target =>
    {
        MemoryMarshal.AsBytes(values.Span).CopyTo(target);
        values.Free();
    });

    /// <summary>All columns together; they are taken out.</summary>
    public byte[] ToBlock()
    {
        var block = GC.AllocateUninitializedArray<byte>(checked((int)parts.Sum(part => (long)Padded(part.Size))));
        var rest = block.AsSpan();
        foreach (var part in parts)
        {
            MemoryMarshal.Write(rest, part.Count);
            var column = rest[sizeof(long)..Padded(part.Size)];
            part.Fill(column);
            column[part.Size..].Clear();
            rest = rest[Padded(part.Size)..];
        }
        parts.Clear();
        return block;
    }

    private void Add<T>(int count, Filler fill) => parts.Add(new Part(count, checked(count * Unsafe.SizeOf<T>()), fill));

    private static int Padded(int size) => checked(sizeof(long) + size + 7 & ~7);
}
