using System.Numerics;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>A set of document numbers below <see cref="Length"/>, one bit each.</summary>
internal sealed class Bits
{
    private readonly ulong[] words;

    public Bits(int length)
    {
        Length = length;
        words = new ulong[(length + 63) / 64];
    }

    private Bits(Bits other)
    {
        Length = other.Length;
        words = [.. other.words];
    }

    public int Length { get; }
    public bool this[int index] => (words[index >> 6] >> index & 1) != 0;

    public static Bits All(int length)
    {
        var bits = new Bits(length);
        bits.words.AsSpan().Fill(ulong.MaxValue);
        if (length % 64 != 0) bits.words[^1] = (1UL << length) - 1;
        return bits;
    }

    public Bits Copy() => new(this);

    public void Set(int index) => words[index >> 6] |= 1UL << index;
    public void Clear(int index) => words[index >> 6] &= ~(1UL << index);

    public void Set(ReadOnlySpan<int> indexes)
    {
        foreach (var index in indexes) Set(index);
    }

    public void And(Bits other)
    {
        for (var i = 0; i < words.Length; i++) words[i] &= other.words[i];
    }

    public void Or(Bits other)
    {
        for (var i = 0; i < words.Length; i++) words[i] |= other.words[i];
    }

    public int Count()
    {
        var count = 0;
        foreach (var word in words) count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>The first member at or after <paramref name="from"/>, or -1.</summary>
    public int Next(int from)
    {
        if (from >= Length) return -1;
        var word = words[from >> 6] & ulong.MaxValue << from;
        for (var i = from >> 6; ;)
        {
            if (word != 0) return (i << 6) + BitOperations.TrailingZeroCount(word);
            if (++i == words.Length) return -1;
            word = words[i];
        }
    }
}
