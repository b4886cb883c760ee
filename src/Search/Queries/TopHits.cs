namespace OrchardVrijwilligers.Search.Queries;

/// <summary>A document of a segment with what it is ordered by: the lowest key comes first, then the lowest number.</summary>
internal readonly record struct Ranked(double Key, int Document) : IComparable<Ranked>
{
    public int CompareTo(Ranked other) => Key != other.Key ? Key.CompareTo(other.Key) : Document.CompareTo(other.Document);
}

/// <summary>Keeps the first so many of what is offered: a heap with the last of those on top.</summary>
internal sealed class TopHits(int capacity)
{
    private readonly List<Ranked> heap = [];

    /// <summary>No key above this one gets in any more, nor an equal one with a higher document number.</summary>
    public double Limit => heap.Count < capacity ? double.PositiveInfinity : capacity == 0 ? double.NegativeInfinity : heap[0].Key;

    public bool IsFull => heap.Count >= capacity;

    public void Offer(Ranked hit)
    {
        if (heap.Count < capacity)
        {
            heap.Add(hit);
            Rise(heap.Count - 1);
        }
        else if (capacity > 0 && hit.CompareTo(heap[0]) < 0)
        {
            heap[0] = hit;
            Sink(0);
        }
    }

    /// <summary>What was kept, in order.</summary>
    public List<Ranked> InOrder()
    {
        heap.Sort();
        return heap;
    }

    private void Rise(int at)
    {
        for (int above; at > 0 && heap[above = (at - 1) / 2].CompareTo(heap[at]) < 0; at = above)
            (heap[at], heap[above]) = (heap[above], heap[at]);
    }

    private void Sink(int at)
    {
        while (2 * at + 1 is var below && below < heap.Count)
        {
            if (below + 1 < heap.Count && heap[below].CompareTo(heap[below + 1]) < 0) below++;
            if (heap[at].CompareTo(heap[below]) >= 0) return;
            (heap[at], heap[below]) = (heap[below], heap[at]);
            at = below;
        }
    }
}
