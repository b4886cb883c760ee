using OrchardVrijwilligers.Search.Segments;
using OrchardVrijwilligers.Search.Storage;
using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search;

/// <summary>
/// Fills an index anew: once complete, what was added takes the place of all that the index held, at once. Until then
/// searches see the index as it was. Documents may come from one thread at a time; they are read on as many cores as there are.
/// Let it go before the index.
/// </summary>
public sealed class IndexFilling : IDisposable
{
    private const int DocumentsAtOnce = 4096;

    private readonly SearchIndex index;
    private readonly SegmentStore store;
    private readonly int atOnce;
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Queue<Task<Part>> making = [];
    private readonly List<Segment> made = [];
    private List<SearchDocument> waiting = [];
    private Lexicon lexicon = Lexicon.Empty;

    internal IndexFilling(SearchIndex index, SegmentStore store, int atOnce = DocumentsAtOnce) => (this.index, this.store, this.atOnce) = (index, store, atOnce);

    private sealed record Part(Segment Segment, IReadOnlyList<(string Word, int Change)> Words);

    /// <summary>Adds a document. It may wait for others to be read.</summary>
    /// <returns>False, and nothing done, when a document with this id was added before.</returns>
    /// <exception cref="ArgumentException">The document has a value for a field that is not defined.</exception>
    /// <exception cref="IOException">The disk is full or failing.</exception>
    public bool Add(SearchDocument document)
    {
        index.Definition.Demand(document);
        if (!ids.Add(document.Id)) return false;
        waiting.Add(document);
        if (waiting.Count == atOnce) MakePart();
        return true;
    }

    /// <summary>
    /// The index holds what was added and nothing else, durably when it is in a folder. What was changed in it meanwhile is
    /// gone: the changes behind <paramref name="cursor"/> have to be applied to it, again or for the first time.
    /// </summary>
    /// <exception cref="IOException">The disk is full or failing: the index is as it was.</exception>
    public void Complete(long cursor)
    {
        if (waiting.Count > 0) MakePart();
        while (making.Count > 0) TakePart();
        index.Become(new IndexState([.. Join()], lexicon, cursor));
    }

    /// <summary>Removes what was made on the way; all of it when the filling is not complete.</summary>
    public void Dispose()
    {
        foreach (var task in making) task.ContinueWith(static _ => { }, TaskScheduler.Default).Wait();
        made.AddRange(making.Where(task => task.IsCompletedSuccessfully).Select(task => task.Result.Segment));
        making.Clear();
        foreach (var segment in made) store.Forget(segment);
        made.Clear();
    }

    private void MakePart()
    {
        if (making.Count == Environment.ProcessorCount) TakePart();
        var documents = waiting;
        making.Enqueue(Task.Run(() => Make(documents)));
        waiting = [];
    }

    private Part Make(List<SearchDocument> documents)
    {
        var words = new DocumentWords();
        return new Part(store.Add(new SegmentBuilder(index.Definition, words).Build(documents)), words.Changes());
    }

    private void TakePart()
    {
        var part = making.Dequeue().GetAwaiter().GetResult();
        made.Add(part.Segment);
        lexicon = lexicon.With(part.Words);
    }

    private IReadOnlyList<LiveSegment> Join()
    {
        LiveSegment[] parts = [.. made.Select(segment => new LiveSegment(segment))];
        if (parts.Length < 2) return parts;
        var whole = store.Add(new SegmentMerger(index.Definition, parts).Merge());
        made.Add(whole);
        return [new LiveSegment(whole)];
    }
}
