using System.Numerics;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Walks the document numbers of a bitmap, ascending.</summary>
internal ref struct Members(ReadOnlySpan<ulong> set)
{
    private readonly ReadOnlySpan<ulong> set = set;
    private int word = -1;
    private ulong rest;

    public int Current { get; private set; }

    public bool Next()
    {
        while (rest == 0)
        {
            if (++word == set.Length) return false;
            rest = set[word];
        }
        Current = (word << 6) + BitOperations.TrailingZeroCount(rest);
        rest &= rest - 1;
        return true;
    }
}
