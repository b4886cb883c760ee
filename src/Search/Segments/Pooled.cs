using System.Buffers;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Scratch room that goes back to the pool: one query after another runs in the same memory.</summary>
internal readonly struct Pooled<T>(int length) : IDisposable where T : unmanaged
{
    private readonly T[] array = ArrayPool<T>.Shared.Rent(length);

    /// <summary>Whether nothing was taken.</summary>
    public bool IsNone => array is null;

    /// <summary>Holds whatever was there before.</summary>
    public Span<T> Span => array.AsSpan(0, length);

    public static Pooled<T> Cleared(int length)
    {
        var pooled = new Pooled<T>(length);
        pooled.Span.Clear();
        return pooled;
    }

    public void Dispose()
    {
        if (array is not null) ArrayPool<T>.Shared.Return(array);
    }
}
