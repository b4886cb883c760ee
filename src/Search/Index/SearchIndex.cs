using OrchardVrijwilligers.Search.Segments;
using OrchardVrijwilligers.Search.Storage;
using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search;

/// <summary>
/// An index over documents, fed from a numbered stream of changes. Any thread may search at any
/// time without waiting; writers take turns.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private readonly Lock writing = new();
    private readonly SegmentStore store;
    private volatile Snapshot current;

    private SearchIndex(IndexDefinition definition, SearchOptions options, SegmentStore store, IndexState state)
    {
        Definition = definition;
        this.store = store;
        current = new Snapshot(definition, state, new WordForms(state.Lexicon, options));
    }

    public static SearchIndex InMemory(IndexDefinition definition, SearchOptions? options = null) =>
        new(definition, options ?? SearchOptions.Default, new MemoryStore(definition), IndexState.Empty);

    public IndexDefinition Definition { get; }
    public SearchOptions Options => current.Words.Options;

    /// <summary>The position in the stream of changes that searches see.</summary>
    public long Cursor => current.Cursor;

    /// <summary>The index as it is now: later changes do not show in it.</summary>
    public Snapshot Current => current;

    /// <summary>
    /// Puts documents in (replacing those with the same id; the last one given counts) after taking
    /// others out. All of it, with the cursor, is visible at once when this returns.
    /// </summary>
    public void Apply(IReadOnlyCollection<SearchDocument> upserts, IReadOnlyCollection<string> deletes, long cursor)
    {
        foreach (var document in upserts) Definition.Demand(document);
        lock (writing)
        {
            var latest = upserts.GroupBy(document => document.Id).Select(group => group.Last()).ToList();
            var words = new DocumentWords();
            foreach (var document in latest) words.Add(document.Texts.Select(text => text.Text), 1);
            var segments = Remove([.. deletes, .. latest.Select(document => document.Id)], words);
            if (latest.Count > 0) segments.Add(new LiveSegment(store.Add(new SegmentBuilder(Definition).Build(latest))));
            Publish(new IndexState(Merge(segments), current.State.Lexicon.With(words.Changes), cursor), Options);
        }
    }

    /// <summary>Searches from now on with other options.</summary>
    public void Use(SearchOptions options)
    {
        lock (writing) current = new Snapshot(Definition, current.State, new WordForms(current.State.Lexicon, options));
    }

    public void Dispose() => store.Dispose();

    private void Publish(IndexState state, SearchOptions options)
    {
        store.Commit(state);
        current = new Snapshot(Definition, state, new WordForms(state.Lexicon, options));
    }

    private List<LiveSegment> Remove(HashSet<string> ids, DocumentWords words)
    {
        var left = new List<LiveSegment>();
        foreach (var live in current.Segments)
        {
            var gone = ids.Select(live.Find).Where(document => document >= 0).ToList();
            foreach (var document in gone) words.Add(live.Segment.Texts(document).Select(text => text.Text), -1);
            var rest = gone.Count == 0 ? live : live.Without(gone);
            if (rest.Count > 0) left.Add(rest);
        }
        return left;
    }

    /// <summary>Joins the last segments while they are not much smaller than what follows them.</summary>
    private List<LiveSegment> Merge(List<LiveSegment> segments)
    {
        while (segments.Count > 1 && segments[^2].Count < 4 * segments[^1].Count)
        {
            var merged = store.Add(new SegmentMerger(Definition, segments[^2..]).Merge());
            segments.RemoveRange(segments.Count - 2, 2);
            segments.Add(new LiveSegment(merged));
        }
        return segments;
    }
}
