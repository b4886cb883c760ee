using OrchardVrijwilligers.Search.Queries;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search;

/// <summary>The index at one moment. Safe to use from any thread for as long as wanted.</summary>
public sealed class Snapshot
{
    internal Snapshot(IndexDefinition definition, SearchOptions options, IReadOnlyList<LiveSegment> segments, long cursor)
    {
        Definition = definition;
        Options = options;
        Segments = segments;
        Cursor = cursor;
        Count = segments.Sum(live => live.Count);
    }

    public long Cursor { get; }

    /// <summary>The number of documents.</summary>
    public int Count { get; }

    internal IndexDefinition Definition { get; }
    internal SearchOptions Options { get; }
    internal IReadOnlyList<LiveSegment> Segments { get; }

    public SearchResult Search(SearchQuery query) => new QueryExecution(this, query).Run();
}
