namespace OrchardVrijwilligers.Search.Segments;

/// <summary>A segment and which of its documents are still in the index.</summary>
internal sealed class LiveSegment
{
    private readonly ulong[] live;

    public LiveSegment(Segment segment, ulong[]? live = null)
    {
        Segment = segment;
        this.live = live ?? new ulong[Bitmap.Words(segment.Count)];
        if (live is null) Bitmap.AddAll(this.live, segment.Count);
        Count = Bitmap.Count(this.live);
    }

    public Segment Segment { get; }
    public ReadOnlySpan<ulong> Live => live;

    /// <summary>How many documents are left.</summary>
    public int Count { get; }
    public bool IsWhole => Count == Segment.Count;

    public LiveSegment Without(IEnumerable<int> documents)
    {
        ulong[] left = [.. live];
        foreach (var document in documents) Bitmap.Remove(left, document);
        return new LiveSegment(Segment, left);
    }

    public bool Has(int document) => Bitmap.Contains(live, document);

    /// <summary>The number of the document with this id if it is still there, or -1.</summary>
    public int Find(string id) => Segment.Documents.Find(id) is >= 0 and var document && Has(document) ? document : -1;

    /// <summary>In how many of the documents that are left a term occurs.</summary>
    public int CountTerm(ReadOnlySpan<char> term)
    {
        var text = Segment.Text;
        if (text.Terms.Find(term) is not (>= 0 and var number)) return 0;
        return IsWhole ? text.Documents.Size(number) : text.Documents.CountIn(live, number);
    }

    /// <summary>Whether a term occurs in any of the documents that are left.</summary>
    public bool HasTerm(ReadOnlySpan<char> term)
    {
        var text = Segment.Text;
        return text.Terms.Find(term) is >= 0 and var number && (IsWhole || text.Documents.HasAnyIn(live, number));
    }

    /// <summary>Puts the documents of a term that are no longer there in a list of just so many, ascending.</summary>
    public void CopyGone(int term, Span<int> documents)
    {
        var (sets, at) = (Segment.Text.Documents, 0);
        if (sets.Dense(term) is >= 0 and var dense)
        {
            using var gone = new Pooled<ulong>(live.Length);
            sets.Bits(dense).CopyTo(gone.Span);
            Bitmap.Except(gone.Span, live);
            for (var members = new Members(gone.Span); members.Next();) documents[at++] = members.Current;
        }
        else
            foreach (var document in sets.List(term))
                if (!Has(document)) documents[at++] = document;
    }

    /// <summary>The first document from this number on that is left, or -1.</summary>
    public int Next(int document)
    {
        while (document < Segment.Count && !Has(document)) document++;
        return document < Segment.Count ? document : -1;
    }

    public IEnumerable<int> Documents() => Enumerable.Range(0, Segment.Count).Where(Has);
}
