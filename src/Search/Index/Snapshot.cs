using OrchardVrijwilligers.Search.Queries;
using OrchardVrijwilligers.Search.Segments;
using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search;

/// <summary>The index at one moment. Safe to use from any thread for as long as wanted.</summary>
public sealed class Snapshot
{
    internal Snapshot(IndexDefinition definition, SearchOptions options, IReadOnlyList<LiveSegment> segments, WordForms words, long cursor)
    {
        Definition = definition;
        Options = options;
        Segments = segments;
        Words = words;
        Cursor = cursor;
        Count = segments.Sum(live => live.Count);
    }

    public long Cursor { get; }

    /// <summary>The number of documents.</summary>
    public int Count { get; }

    internal IndexDefinition Definition { get; }
    internal SearchOptions Options { get; }
    internal IReadOnlyList<LiveSegment> Segments { get; }
    internal WordForms Words { get; }

    public SearchResult Search(SearchQuery query) => new QueryExecution(this, query).Run();

    /// <summary>What a visitor may be typing: the text with its last word finished, the most frequent words first.</summary>
    public IReadOnlyList<string> Complete(string? text, int take = 10) => new Completion(this).Complete(text, take);

    /// <summary>Whether any document has this term.</summary>
    internal bool Contains(string term)
    {
        foreach (var live in Segments)
            if (live.Contains(term)) return true;
        return false;
    }
}
