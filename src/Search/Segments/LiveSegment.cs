namespace OrchardVrijwilligers.Search.Segments;

/// <summary>A segment and which of its documents are still in the index.</summary>
internal sealed record LiveSegment(Segment Segment, Bits Live)
{
    public int Count { get; } = Live.Count();

    public LiveSegment Without(IEnumerable<int> documents)
    {
        var live = Live.Copy();
        foreach (var document in documents) live.Clear(document);
        return new LiveSegment(Segment, live);
    }

    /// <summary>Whether any document that is still there has this term.</summary>
    public bool Contains(string term)
    {
        var number = Segment.Text.Terms.Find(term);
        if (number < 0) return false;
        foreach (var document in Segment.Text.Documents(number))
            if (Live[document]) return true;
        return false;
    }

    public IEnumerable<int> Documents()
    {
        for (var document = Live.Next(0); document >= 0; document = Live.Next(document + 1)) yield return document;
    }
}
