namespace OrchardVrijwilligers.Search.Facets;

/// <summary>
/// The lists of counts of an answer. A counted value is kept as one number, by which lists are also sorted: the complement of
/// its count, then the number of its name and whether it is chosen. So nothing but numbers moves until somebody reads it.
/// </summary>
internal sealed class CountLists
{
    /// <summary>From here on names are those given along, not those of the index.</summary>
    private const int Given = 1 << 30;

    private readonly List<string> given = [];
    private readonly List<int> ends = [];
    private string[] names = [];
    private long[] keys = [];
    private int used;

    public int Capacity => keys.Length;

    public static long Key(int count, int name, bool isChosen) => (long)(int.MaxValue - count) << 32 | (long)name << 1 | (isChosen ? 1L : 0);

    /// <param name="names">By number.</param>
    public void Start(string[] names)
    {
        this.names = names;
        given.Clear();
        ends.Clear();
        used = 0;
    }

    /// <summary>Room for the keys of the next list.</summary>
    public Span<long> Room(int most)
    {
        if (keys.Length - used < most) Array.Resize(ref keys, Math.Max(2 * keys.Length, used + most));
        return keys.AsSpan(used, most);
    }

    /// <summary>Makes a list of what was put at the front of the last <see cref="Room"/>.</summary>
    public void Add(int size) => ends.Add(used += size);

    /// <summary>A number for a name that is not one of the index.</summary>
    public int Name(string name)
    {
        given.Add(name);
        return Given + given.Count - 1;
    }

    /// <summary>Puts a chosen value that no document has in its place among the zeros of the last list, once.</summary>
    public void AddZero(string name)
    {
        Room(1);
        var (start, at) = (Start(ends.Count - 1), used);
        while (at > start && Read(keys[at - 1]) is { Count: 0 } before && string.CompareOrdinal(before.Value, name) >= 0) at--;
        if (at < used && Read(keys[at]).Value == name) return;
        keys.AsSpan(at, used - at).CopyTo(keys.AsSpan(at + 1));
        keys[at] = Key(0, Name(name), isChosen: true);
        ends[^1] = ++used;
    }

    public ReadOnlySpan<long> this[int list] => keys.AsSpan(Start(list)..ends[list]);

    public FacetCount Read(long key)
    {
        var name = (int)((uint)key >> 1);
        return new FacetCount(name < Given ? names[name] : given[name - Given], int.MaxValue - (int)(key >> 32), (key & 1) != 0);
    }

    private int Start(int list) => list == 0 ? 0 : ends[list - 1];
}
