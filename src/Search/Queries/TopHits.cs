namespace OrchardVrijwilligers.Search.Queries;

/// <summary>A document of a segment with what it is ordered by: the lowest key comes first, then the lowest number.</summary>
internal readonly record struct Ranked(double Key, int Document) : IComparable<Ranked>
{
    public bool IsBefore(in Ranked other) => Key < other.Key || Key == other.Key && Document < other.Document;

    public int CompareTo(Ranked other) => Key < other.Key ? -1 : Key > other.Key ? 1 : Document.CompareTo(other.Document);
}

/// <summary>
/// Keeps the first so many of what is offered. A page of them is kept in order, which for so few is quickest; more are kept
/// in a heap with the last of them on top, once there are more than are kept.
/// </summary>
internal sealed class TopHits
{
    /// <summary>As many as are kept in order.</summary>
    private const int Few = 24;

    private Ranked[] kept = [];
    private int capacity, count;

    /// <summary>No key above this one gets in any more, nor an equal one with a higher document number.</summary>
    public double Limit => count < capacity ? double.PositiveInfinity : capacity == 0 ? double.NegativeInfinity : kept[capacity > Few ? 0 : capacity - 1].Key;

    public bool IsFull => count >= capacity;

    /// <summary>How many are kept at most.</summary>
    public int Capacity => capacity;

    /// <summary>What was kept: in order after <see cref="Sort"/>.</summary>
    public ReadOnlySpan<Ranked> Hits => kept.AsSpan(0, count);

    public void Start(int most)
    {
        (capacity, count) = (most, 0);
        if (kept.Length < most) kept = new Ranked[most];
    }

    public void Offer(Ranked hit)
    {
        if (capacity <= Few) Insert(hit);
        else if (count < capacity)
        {
            kept[count++] = hit;
            if (count == capacity) MakeHeap();
        }
        else if (hit.IsBefore(kept[0]))
        {
            kept[0] = hit;
            Sink(0);
        }
    }

    public void Sort()
    {
        if (capacity > Few) kept.AsSpan(0, count).Sort();
    }

    private void Insert(Ranked hit)
    {
        var at = count;
        if (count < capacity) count++;
        else if (capacity == 0 || !hit.IsBefore(kept[--at])) return;
        for (; at > 0 && hit.IsBefore(kept[at - 1]); at--) kept[at] = kept[at - 1];
        kept[at] = hit;
    }

    private void MakeHeap()
    {
        for (var at = count / 2 - 1; at >= 0; at--) Sink(at);
    }

    private void Sink(int at)
    {
        while (2 * at + 1 is var below && below < count)
        {
            if (below + 1 < count && kept[below].CompareTo(kept[below + 1]) < 0) below++;
            if (kept[at].CompareTo(kept[below]) >= 0) return;
            (kept[at], kept[below]) = (kept[below], kept[at]);
            at = below;
        }
    }
}
