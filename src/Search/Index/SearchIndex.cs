using OrchardVrijwilligers.Search.Segments;
using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search;

/// <summary>
/// An index over documents, fed from a numbered stream of changes. Any thread may search at any
/// time without waiting; writers take turns.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private readonly Lock writing = new();
    private readonly Dictionary<string, (Segment Segment, int Document)> places = [];
    private volatile Snapshot current;

    private SearchIndex(IndexDefinition definition, SearchOptions options)
    {
        Definition = definition;
        Options = options;
        current = new Snapshot(definition, options, [], new WordForms(Lexicon.Empty, options), 0);
    }

    public static SearchIndex InMemory(IndexDefinition definition, SearchOptions? options = null) =>
        new(definition, options ?? SearchOptions.Default);

    public IndexDefinition Definition { get; }
    public SearchOptions Options { get; private set; }

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
            if (latest.Count > 0) segments.Add(Add(latest));
            var lexicon = current.Words.Lexicon.With(words.Changes);
            current = new Snapshot(Definition, Options, Merge(segments), new WordForms(lexicon, Options), cursor);
        }
    }

    /// <summary>Searches from now on with other options.</summary>
    public void Use(SearchOptions options)
    {
        lock (writing)
        {
            Options = options;
            current = new Snapshot(Definition, options, current.Segments, new WordForms(current.Words.Lexicon, options), current.Cursor);
        }
    }

    private List<LiveSegment> Remove(HashSet<string> ids, DocumentWords words)
    {
        var gone = new List<(Segment Segment, int Document)>();
        foreach (var id in ids)
            if (places.Remove(id, out var place)) gone.Add(place);
        foreach (var (segment, document) in gone) words.Add(segment.Documents[document].Texts.Select(text => text.Text), -1);
        var bySegment = gone.ToLookup(place => place.Segment, place => place.Document);
        return [.. current.Segments
            .Select(live => bySegment.Contains(live.Segment) ? live.Without(bySegment[live.Segment]) : live)
            .Where(live => live.Count > 0)];
    }

    private LiveSegment Add(IEnumerable<SearchDocument> documents)
    {
        var segment = SegmentBuilder.Build(Definition, documents);
        for (var i = 0; i < segment.Count; i++) places[segment.Documents[i].Id] = (segment, i);
        return new LiveSegment(segment, Bits.All(segment.Count));
    }

    /// <summary>Joins the last segments while they are not much smaller than what follows them.</summary>
    private List<LiveSegment> Merge(List<LiveSegment> segments)
    {
        while (segments.Count > 1 && segments[^2].Count < 4 * segments[^1].Count)
        {
            var documents = segments[^2..].SelectMany(live => live.Documents().Select(i => live.Segment.Documents[i])).ToList();
            segments.RemoveRange(segments.Count - 2, 2);
            segments.Add(Add(documents));
        }
        return segments;
    }

    public void Dispose()
    {
    }
}
