using OrchardVrijwilligers.Search.Segments;
using OrchardVrijwilligers.Search.Storage;
using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search;

/// <summary>
/// An index over documents, fed from a numbered stream of changes. Any thread may search at any
/// time without waiting; writers take turns. An idle index has no thread and no buffers.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private readonly Lock writing = new();
    private readonly SegmentStore store;
    private volatile Snapshot current;
    private Task merging = Task.CompletedTask;
    private bool disposed;

    // What the last change had: the next one often is like it.
    private int wordsOfLast;

    private SearchIndex(IndexDefinition definition, SearchOptions? options, SegmentStore store, IndexState state)
    {
        Definition = definition;
        this.store = store;
        current = new Snapshot(definition, state, new WordForms(state.Lexicon, options ?? SearchOptions.Default));
    }

    public IndexDefinition Definition { get; }
    public SearchOptions Options => current.Words.Options;

    /// <summary>The position in the stream of changes that searches see; in a folder it has reached the disk too.</summary>
    public long Cursor => current.Cursor;

    /// <summary>The index as it is now: later changes do not show in it.</summary>
    public Snapshot Current => current;

    /// <summary>Why the index in the folder could not be used, when it could not: it starts empty, at cursor 0.</summary>
    public string? Problem { get; private init; }

    /// <summary>Whether there was an index that was damaged, or made under another definition or version.</summary>
    public bool NeedsRebuild => Problem is not null;

    public static SearchIndex InMemory(IndexDefinition definition, SearchOptions? options = null) =>
        new(definition, options, new MemoryStore(definition), IndexState.Empty);

    /// <summary>
    /// An index in a folder of its own, as it was last left there. Whatever stands in the folder, this gives a
    /// working index: see <see cref="NeedsRebuild"/>.
    /// </summary>
    /// <exception cref="IOException">The folder is in use by another index, or cannot be written.</exception>
    public static SearchIndex Open(string folder, IndexDefinition definition, SearchOptions? options = null)
    {
        var store = new FolderStore(folder, definition);
        var state = store.Load(out var problem);
        return new SearchIndex(definition, options, store, state ?? IndexState.Empty) { Problem = problem };
    }

    /// <summary>
    /// Puts documents in (replacing those with the same id; the last one given counts) after taking
    /// others out. All of it, with the cursor, is visible at once when this returns, and in a folder also durable.
    /// When it throws, nothing has changed.
    /// </summary>
    /// <exception cref="ArgumentException">A document has a value for a field that is not defined.</exception>
    /// <exception cref="IOException">The disk is full or failing.</exception>
    public void Apply(IReadOnlyCollection<SearchDocument> upserts, IReadOnlyCollection<string> deletes, long cursor)
    {
        foreach (var document in upserts) Definition.Demand(document);
        lock (writing)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            var latest = upserts.GroupBy(document => document.Id).Select(group => group.Last()).ToList();
            var words = new DocumentWords(wordsOfLast);
            var segments = Remove([.. deletes, .. latest.Select(document => document.Id)], words);
            if (latest.Count > 0) Add(segments, new SegmentBuilder(Definition, words).Build(latest), latest.Count);
            Publish(new IndexState([.. Keep(MergeSmall(segments))], current.State.Lexicon.With(words.Changes()), cursor));
            wordsOfLast = words.Count;
            MergeLarge();
        }
    }

    /// <summary>Everything anew, for who has all documents at hand: nothing is changed until that is complete.</summary>
    public IndexFilling StartFilling() => new(this, store);

    internal IndexFilling StartFilling(int atOnce) => new(this, store, atOnce);

    /// <summary>
    /// Joins all segments into one: worth its while after many changes, for searches are fastest then.
    /// Other changes wait for it, searches do not.
    /// </summary>
    public void Compact()
    {
        FinishMerging();
        lock (writing)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            if (current.Segments is [] or [{ IsWhole: true }]) return;
            var merger = new SegmentMerger(Definition, current.Segments);
            Publish(current.State with { Segments = [new LiveSegment(store.Add(merger.Merge()))] });
        }
    }

    /// <summary>Searches from now on with other options.</summary>
    public void Use(SearchOptions options)
    {
        lock (writing) current = new Snapshot(Definition, current.State, new WordForms(current.State.Lexicon, options));
    }

    public void Dispose()
    {
        lock (writing) disposed = true;
        FinishMerging();
        store.Dispose();
    }

    /// <summary>Whatever the index held, from now on it holds this.</summary>
    internal void Become(IndexState state)
    {
        lock (writing)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            Publish(state);
        }
    }

    internal void FinishMerging()
    {
        for (var task = merging; !task.IsCompleted || task != merging; task = merging) task.Wait();
    }

    private void Publish(IndexState state)
    {
        store.Commit(state);
        current = new Snapshot(Definition, state, current.Words.With(state.Lexicon));
    }

    private List<LiveSegment> Remove(HashSet<string> ids, DocumentWords words)
    {
        var left = new List<LiveSegment>();
        foreach (var live in current.Segments)
        {
            var gone = ids.Select(live.Find).Where(document => document >= 0).ToList();
            foreach (var document in gone) words.Go(live.Segment.Texts(document));
            var rest = gone.Count == 0 ? live : live.Without(gone);
            if (rest.Count > 0) left.Add(rest);
        }
        return left;
    }

    /// <summary>What may be merged at once stays in memory until that is done.</summary>
    private void Add(List<LiveSegment> segments, SegmentData data, int count) =>
        segments.Add(new LiveSegment(count <= MergePolicy.AtOnce ? data.ToMemory(Definition) : store.Add(data)));

    private List<LiveSegment> MergeSmall(List<LiveSegment> segments)
    {
        while (MergePolicy.Choose(segments, MergePolicy.AtOnce) is { Count: > 0 } chosen)
        {
            segments.RemoveAll(chosen.Contains);
            segments.Add(new LiveSegment(new SegmentMerger(Definition, chosen).Merge().ToMemory(Definition)));
        }
        return segments;
    }

    /// <summary>Puts what was made in memory where the store keeps it.</summary>
    private List<LiveSegment> Keep(List<LiveSegment> segments) =>
        segments.ConvertAll(live => store.Has(live.Segment) ? live : new LiveSegment(store.Add(SegmentData.Of(live.Segment))));

    private void MergeLarge()
    {
        if (disposed || !merging.IsCompleted || MergePolicy.Choose(current.Segments) is not { Count: > 0 } chosen) return;
        merging = Task.Run(() => Merge(chosen));
    }

    /// <summary>Joins segments while searches and changes go on. When the disk refuses, the next change tries again.</summary>
    private void Merge(IReadOnlyList<LiveSegment> chosen)
    {
        try
        {
            var merger = new SegmentMerger(Definition, chosen);
            var merged = store.Add(merger.Merge());
            lock (writing) Replace(chosen, merged, merger.Map);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Puts a merger in the place of its sources, without the documents that went meanwhile.</summary>
    private void Replace(IReadOnlyList<LiveSegment> sources, Segment merger, DocumentMap map)
    {
        if (disposed) return;
        var now = current.Segments.ToDictionary(live => live.Segment);
        var merged = new LiveSegment(merger).Without(Gone(sources, now, map));
        var others = current.Segments.Where(live => !sources.Any(source => source.Segment == live.Segment));
        Publish(current.State with { Segments = merged.Count > 0 ? [.. others, merged] : [.. others] });
        if (merged.Count == 0) store.Forget(merger);
        merging = Task.CompletedTask;
        MergeLarge();
    }

    private static List<int> Gone(IReadOnlyList<LiveSegment> sources, Dictionary<Segment, LiveSegment> now, DocumentMap map)
    {
        var gone = new List<int>();
        for (var number = 0; number < map.Count; number++)
        {
            var (source, document) = map.Origins[number];
            if (!now.TryGetValue(sources[source].Segment, out var live) || !live.Has(document)) gone.Add(number);
        }
        return gone;
    }
}
