namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// How the documents that are left in some segments are numbered in their merger: by boost, then id, as in
/// the segments themselves.
/// </summary>
internal sealed class DocumentMap
{
    private readonly int[][] numbers;
    private readonly (int Source, int Document)[] origins;

    public DocumentMap(IReadOnlyList<LiveSegment> sources)
    {
        origins = new (int, int)[sources.Sum(live => live.Count)];
        numbers = [.. sources.Select(live => new int[live.Segment.Count])];
        foreach (var to in numbers) to.AsSpan().Fill(-1);
        int[] next = [.. sources.Select(live => live.Next(0))];
        for (var number = 0; number < origins.Length; number++)
        {
            var first = First(sources, next);
            origins[number] = (first, next[first]);
            numbers[first][next[first]] = number;
            next[first] = sources[first].Next(next[first] + 1);
        }
    }

    public int Count => origins.Length;

    /// <summary>Where each document comes from, in its new order.</summary>
    public ReadOnlySpan<(int Source, int Document)> Origins => origins;

    /// <summary>The new number of a document; -1 when it is not taken along.</summary>
    public int To(int source, int document) => numbers[source][document];

    private static int First(IReadOnlyList<LiveSegment> sources, int[] next)
    {
        var first = -1;
        for (var i = 0; i < next.Length; i++)
            if (next[i] >= 0 && (first < 0 || IsBefore(sources[i].Segment.Documents, next[i], sources[first].Segment.Documents, next[first]))) first = i;
        return first;
    }

    private static bool IsBefore(DocumentColumn documents, int document, DocumentColumn others, int other)
    {
        var boosts = others.Boost(other).CompareTo(documents.Boost(document));
        return boosts != 0 ? boosts < 0 : documents.CompareIds(document, others, other) < 0;
    }
}
