namespace OrchardVrijwilligers.Search.Queries;

/// <summary>A document of a segment with what it is ordered by: the lowest key comes first, then the lowest number.</summary>
internal readonly record struct Ranked(double Key, int Document) : IComparable<Ranked>
{
    public int CompareTo(Ranked other) => Key < other.Key ? -1 : Key > other.Key ? 1 : Document.CompareTo(other.Document);
}

/// <summary>Keeps the first so many of what is offered: once there are more, in a heap with the last of those on top.</summary>
internal sealed class TopHits
{
    private Ranked[] heap = [];
    private int capacity, count;

    /// <summary>No key above this one gets in any more, nor an equal one with a higher document number.</summary>
    public double Limit => count < capacity ? double.PositiveInfinity : capacity == 0 ? double.NegativeInfinity : heap[0].Key;

    public bool IsFull => count >= capacity;

    /// <summary>How many are kept at most.</summary>
    public int Capacity => capacity;

    /// <summary>What was kept: in order after <see cref="Sort"/>.</summary>
    public ReadOnlySpan<Ranked> Hits => heap.AsSpan(0, count);

    public void Start(int most)
    {
        (capacity, count) = (most, 0);
        if (heap.Length < most) heap = new Ranked[most];
    }

    public void Offer(Ranked hit)
    {
        if (count < capacity)
        {
            heap[count++] = hit;
            if (count == capacity) MakeHeap();
        }
        else if (capacity > 0 && hit.CompareTo(heap[0]) < 0)
        {
            heap[0] = hit;
            Sink(0);
        }
    }

    public void Sort() => heap.AsSpan(0, count).Sort();

    private void MakeHeap()
    {
        for (var at = count / 2 - 1; at >= 0; at--) Sink(at);
    }

    private void Sink(int at)
    {
        while (2 * at + 1 is var below && below < count)
        {
            if (below + 1 < count && heap[below].CompareTo(heap[below + 1]) < 0) below++;
            if (heap[at].CompareTo(heap[below]) >= 0) return;
            (heap[at], heap[below]) = (heap[below], heap[at]);
            at = below;
        }
    }
}
