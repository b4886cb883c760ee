namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// How many documents of a term have each facet value, for the terms whose documents are at least as many as there are values:
/// so these counts take no more room than those documents do. A text of one such word is then counted without going through them.
/// </summary>
internal sealed class TermCounts
{
    /// <summary>By term, the place of its counts; -1 where none are kept.</summary>
    private readonly int[] places;
    private readonly int[] counts;
    private readonly int values;

    public TermCounts(TextColumn text, FacetColumn facets)
    {
        values = facets.Names.Length;
        places = new int[text.Terms.Count];
        var kept = 0;
        for (var term = 0; term < places.Length; term++) places[term] = values > 0 && text.Documents.Size(term) >= values ? values * kept++ : -1;
        counts = new int[values * kept];
        for (var term = 0; term < places.Length; term++)
            if (places[term] >= 0) FacetTally.Count(facets, text.Documents, term, counts.AsSpan(places[term], values));
    }

    /// <summary>By number of the value; empty where they are not kept.</summary>
    public ReadOnlySpan<int> Of(int term) => places[term] is >= 0 and var place ? counts.AsSpan(place, values) : [];
}
