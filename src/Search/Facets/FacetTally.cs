using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Facets;

/// <summary>Adds up the counts of one facet over segments, each of which numbers the values in its own way.</summary>
internal sealed class FacetTally(HashSet<string> selected)
{
    private readonly Dictionary<string, int> counts = selected.ToDictionary(value => value, _ => 0);

    public void Add(FacetColumn column, Bits documents)
    {
        var local = new int[column.Values.Count];
        for (var document = documents.Next(0); document >= 0; document = documents.Next(document + 1))
            foreach (var value in column.Of(document)) local[value]++;
        for (var value = 0; value < local.Length; value++)
        {
            if (local[value] == 0) continue;
            var name = column.Values[value].ToString();
            counts[name] = counts.GetValueOrDefault(name) + local[value];
        }
    }

    public IReadOnlyList<FacetCount> Counts() =>
        [.. counts.Select(pair => new FacetCount(pair.Key, pair.Value, selected.Contains(pair.Key)))
            .OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal)];
}
