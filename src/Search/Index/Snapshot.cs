using OrchardVrijwilligers.Search.Facets;
using OrchardVrijwilligers.Search.Queries;
using OrchardVrijwilligers.Search.Segments;
using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search;

/// <summary>The index at one moment. Safe to use from any thread for as long as wanted.</summary>
public sealed class Snapshot
{
    private readonly AskedTexts texts;

    internal Snapshot(IndexDefinition definition, IndexState state, WordForms words)
    {
        Definition = definition;
        State = state;
        Words = words;
        Count = state.Segments.Sum(live => live.Count);
        FacetValues = new FacetValues(definition.Facets.Count, state.Segments);
        texts = new AskedTexts(this);
    }

    public long Cursor => State.Cursor;

    /// <summary>The number of documents.</summary>
    public int Count { get; }

    /// <summary>The pieces that the index stands in; few is fast.</summary>
    public int SegmentCount => Segments.Length;

    /// <summary>The number of different words, by spelling.</summary>
    public int WordCount => Words.Lexicon.Words.Count;

    internal IndexDefinition Definition { get; }
    internal IndexState State { get; }

    internal LiveSegment[] Segments => State.Segments;

    internal WordForms Words { get; }
    internal FacetValues FacetValues { get; }

    public SearchResult Search(SearchQuery query) => Search(query, texts.Of(query));

    /// <summary>The same into memory that is there already; without highlights.</summary>
    public void Search(SearchQuery query, SearchAnswer answer) => answer.Execution.Run(this, query, texts.Of(query), answer);

    /// <summary>What a visitor may be typing: the text with its last word finished, the most frequent words first.</summary>
    public IReadOnlyList<string> Complete(string? text, int take = 10) => new Completion(this).Complete(text, take);

    /// <summary>
    /// Documents about the same as this one, best first; none when there is no such document. The query gives the filters and
    /// the page; its text is not used.
    /// </summary>
    public IReadOnlyList<SearchHit> Similar(string id, SearchQuery? query = null) => new Similarity(this).Find(id, query ?? new SearchQuery());

    /// <summary>How a document comes by its score for a query; null when there is no such document.</summary>
    public Explanation? Explain(SearchQuery query, string id)
    {
        if (Find(id) is not var (segment, document)) return null;
        return new QueryExecution().Explain(this, query, texts.Of(query), segment, document);
    }

    /// <summary>Whether there is a document with this id.</summary>
    public bool Contains(string id) => Find(id) is not null;

    /// <summary>The payload of a document; null when there is no such document.</summary>
    public ReadOnlyMemory<byte>? Payload(string id) =>
        Find(id) is var (segment, document) ? Segments[segment].Segment.Payload(document) : null;

    internal SearchResult Search(SearchQuery query, AskedText asked)
    {
        using var kept = KeptAnswer.Take();
        kept.Answer.Execution.Run(this, query, asked, kept.Answer);
        return SearchResult.Of(kept.Answer, query, asked.Clauses, Definition);
    }

    internal (int Segment, int Document)? Find(string id)
    {
        for (var i = 0; i < Segments.Length; i++)
            if (Segments[i].Find(id) is >= 0 and var document) return (i, document);
        return null;
    }

    internal bool HasTerm(string term)
    {
        foreach (var live in Segments)
            if (live.HasTerm(term)) return true;
        return false;
    }

    /// <summary>In how many documents a term occurs.</summary>
    internal int CountTerm(ReadOnlySpan<char> term)
    {
        var count = 0;
        foreach (var live in Segments) count += live.CountTerm(term);
        return count;
    }
}
