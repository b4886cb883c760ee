using System.Globalization;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Benchmarks.Engine;

/// <summary>What one side answered: the exact total, the best scores, and all facet counts in alphabetical order.</summary>
internal sealed record Answer(long Total, double[] Scores, string Counts)
{
    /// <summary>Our scores are made of impacts in one byte, theirs of floating point: half a step of the smallest impact, one occurrence in the longest text (33).</summary>
    private const double SameImpact = 0.5 / 33;

    /// <summary>Likewise our rarity of a word is rounded to 1/256.</summary>
    private const double SameRarity = 0.5 / 256;

    /// <summary>The usual factor (k1 + 1) of BM25, which Lucene leaves out.</summary>
    private const double LuceneFactor = 5;

    public static Answer Of(SearchResult result) => new(
        result.Total,
        [.. result.Hits.Select(hit => hit.Score / LuceneFactor)],
        string.Join(' ', result.Facets.SelectMany(facet => facet.Value.Where(count => count.Count > 0).Select(count => $"{facet.Key}={count.Value}:{count.Count}")).Order(StringComparer.Ordinal)));

    public static Answer Parse(string line)
    {
        var parts = line.Split('\t');
        return new(
            long.Parse(parts[0], CultureInfo.InvariantCulture),
            [.. parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(score => double.Parse(score, CultureInfo.InvariantCulture))],
            parts[2]);
    }

    /// <param name="words">How many words were asked for: without any, scores mean nothing.</param>
    public bool IsSame(Answer other, int words) =>
        Total == other.Total && Counts == other.Counts && Scores.Length == other.Scores.Length
        && (words == 0 || Scores.Zip(other.Scores).All(pair => Math.Abs(pair.First - pair.Second) <= (SameImpact * pair.Second) + (SameRarity * words)));
}
