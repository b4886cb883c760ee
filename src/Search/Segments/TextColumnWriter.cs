namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Gathers the postings of terms, given in ordinal order of the terms.</summary>
internal sealed class TextColumnWriter(int documentCount)
{
    private readonly RowsBuilder<char> terms = new();
    private readonly DocumentSetsBuilder documents = new(documentCount);
    private readonly PooledList<byte> impacts = new(), maxima = new();
    private readonly PooledList<int> ranks = new();
    private readonly PositionListsBuilder positions = new();

    /// <summary>How much there may be.</summary>
    public void Expect(int postings, int positionBytes)
    {
        impacts.Reserve(postings);
        positions.Expect(positionBytes);
    }

    /// <summary>The positions of the postings follow, by <see cref="AddPositions"/>.</summary>
    public void AddTerm(ReadOnlySpan<char> term, ReadOnlySpan<int> inDocuments, ReadOnlySpan<byte> withImpacts)
    {
        terms.Add(term);
        impacts.AddRange(withImpacts);
        if (documents.Add(inDocuments)) AddBlocks(inDocuments, withImpacts);
    }

    public void AddPositions(ReadOnlySpan<byte> raw) => positions.Add(raw);

    public void Write(ColumnWriter writer)
    {
        terms.Write(writer);
        documents.Write(writer);
        writer.Write(impacts);
        writer.Write(ranks);
        writer.Write(maxima);
        positions.Write(writer);
    }

    private void AddBlocks(ReadOnlySpan<int> inDocuments, ReadOnlySpan<byte> withImpacts)
    {
        var highest = maxima.Extend(Bitmap.Words(documentCount));
        highest.Clear();
        for (int word = 0, posting = 0; word < highest.Length; word++)
        {
            ranks.Add(posting);
            for (; posting < inDocuments.Length && inDocuments[posting] >> 6 == word; posting++)
                highest[word] = Math.Max(highest[word], withImpacts[posting]);
        }
    }
}
