using System.Buffers;
using System.Runtime.CompilerServices;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// A list in borrowed memory, for what is gathered while a segment is made: batch after batch grows in the same arrays. Above a
/// mebibyte it has memory of its own, so that little stays borrowed after a large merger.
/// </summary>
internal sealed class PooledList<T> where T : unmanaged
{
    private const int LargestBorrowed = 1 << 20;

    private T[] items = [];
    private bool isBorrowed;

    public int Count { get; private set; }

    public Span<T> Span => items.AsSpan(0, Count);

    public T this[int index] => Span[index];

    public void Add(T item)
    {
        if (Count == items.Length) Reserve(1);
        items[Count++] = item;
    }

    public void AddRange(ReadOnlySpan<T> more) => more.CopyTo(Extend(more.Length));

    /// <summary>Makes room for more values, and gives it: with whatever was there before.</summary>
    public Span<T> Extend(int more)
    {
        Reserve(more);
        Count += more;
        return items.AsSpan(Count - more, more);
    }

    /// <summary>So that adding up to so many values moves nothing.</summary>
    public void Reserve(int more)
    {
        var wanted = checked(Count + more);
        if (wanted <= items.Length) return;
        var (before, wasBorrowed) = (items, isBorrowed);
        // Doubled, so that all moves together cost no more than adding did.
        var room = (int)Math.Min(Math.Max(wanted, 2L * before.Length), Math.Max(wanted, Array.MaxLength));
        isBorrowed = (long)room * Unsafe.SizeOf<T>() <= LargestBorrowed;
        items = isBorrowed ? ArrayPool<T>.Shared.Rent(room) : GC.AllocateUninitializedArray<T>(room);
        before.AsSpan(0, Count).CopyTo(items);
        if (wasBorrowed) ArrayPool<T>.Shared.Return(before);
    }

    public void Clear() => Count = 0;

    /// <summary>Gives the memory back; the list is empty.</summary>
    public void Free()
    {
        if (isBorrowed) ArrayPool<T>.Shared.Return(items);
        (items, isBorrowed, Count) = ([], false, 0);
    }
}
