namespace OrchardVrijwilligers.Web.Tests.Relevance;

/// <summary>A line of a file with queries: what somebody types in which list, and what should and must not come of it.</summary>
/// <param name="Best">What they look for.</param>
/// <param name="Good">What they may like as well.</param>
/// <param name="Wrong">What must not be found.</param>
/// <param name="Later">What may be found, after all that is sought or welcome.</param>
internal sealed record JudgedQuery(string List, string Text, IReadOnlyList<string> Best, IReadOnlyList<string> Good, IReadOnlyList<string> Wrong, IReadOnlyList<string> Later)
{
    private const int Depth = 10, BestGain = 3, GoodGain = 1;

    public bool HasHits => Best.Count + Good.Count > 0;

    public static IReadOnlyList<JudgedQuery> ReadAll(string file) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Relevance", file)).Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('\t')).Select(cells => new JudgedQuery(cells[0], cells[1], Names(cells, 2), Names(cells, 3), Names(cells, 4), Names(cells, 5))),
    ];

    /// <summary>What was found and must not be, or not so early.</summary>
    public IEnumerable<string> Amiss(IReadOnlyList<string> found)
    {
        var sought = found.Select((name, at) => Gain(name) > 0 ? at : -1).DefaultIfEmpty(-1).Max();
        return Wrong.Intersect(found).Concat(Later.Intersect(found.Take(sought + 1)));
    }

    /// <summary>The part of what should be found that is found at all.</summary>
    public double Recall(IReadOnlyList<string> found) => (double)Best.Concat(Good).Intersect(found).Count() / (Best.Count + Good.Count);

    /// <summary>Normalized discounted cumulative gain of the first ten (Järvelin and Kekäläinen, 2002).</summary>
    public double Ndcg(IReadOnlyList<string> found)
    {
        var ideal = Best.Select(_ => BestGain).Concat(Good.Select(_ => GoodGain));
        return Discounted(found.Select(Gain)) / Discounted(ideal);
    }

    private int Gain(string name) => Best.Contains(name) ? BestGain : Good.Contains(name) ? GoodGain : 0;

    private static double Discounted(IEnumerable<int> gains) => gains.Take(Depth).Select((gain, rank) => gain / Math.Log2(rank + 2)).Sum();

    private static string[] Names(string[] cells, int column) => cells.Length > column ? cells[column].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
}
