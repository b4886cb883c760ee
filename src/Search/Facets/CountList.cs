using OrchardVrijwilligers.Search.Facets;

namespace OrchardVrijwilligers.Search;

/// <summary>The counts of one facet in a <see cref="SearchAnswer"/>.</summary>
public readonly ref struct CountList
{
    private readonly CountLists lists;
    private readonly ReadOnlySpan<long> keys;

    internal CountList(CountLists lists, int list)
    {
        this.lists = lists;
        keys = lists[list];
    }

    public int Count => keys.Length;

    public FacetCount this[int index] => lists.Read(keys[index]);

    public FacetCount[] ToArray()
    {
        var counts = new FacetCount[Count];
        for (var i = 0; i < counts.Length; i++) counts[i] = this[i];
        return counts;
    }
}
