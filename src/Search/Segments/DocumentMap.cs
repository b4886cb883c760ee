namespace OrchardVrijwilligers.Search.Segments;

/// <summary>How the documents that are left in some segments are numbered in their merger: by boost, then id.</summary>
internal sealed class DocumentMap
{
    private readonly int[][] numbers;
    private readonly (int Source, int Document)[] origins;

    public DocumentMap(IReadOnlyList<LiveSegment> sources)
    {
        origins = [.. sources.SelectMany((live, source) => live.Documents().Select(document => (source, document)))
            .OrderByDescending(origin => Documents(origin.source).Boost(origin.document))
            .ThenBy(origin => Documents(origin.source).Id(origin.document), StringComparer.Ordinal)];
        numbers = [.. sources.Select(live => new int[live.Segment.Count])];
        foreach (var to in numbers) to.AsSpan().Fill(-1);
        for (var number = 0; number < origins.Length; number++) numbers[origins[number].Source][origins[number].Document] = number;

        DocumentColumn Documents(int source) => sources[source].Segment.Documents;
    }

    public int Count => origins.Length;

    /// <summary>Where each document comes from, in its new order.</summary>
    public IReadOnlyList<(int Source, int Document)> Origins => origins;

    /// <summary>The new number of a document; -1 when it is not taken along.</summary>
    public int To(int source, int document) => numbers[source][document];
}
