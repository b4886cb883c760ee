namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Joins inverted indexes, term by term. Every column is walked from front to back once.</summary>
internal sealed class TextColumnMerger(TextColumn[] columns, DocumentMap map)
{
    private readonly PooledList<int> documents = new();
    private readonly PooledList<Posting> postings = new();
    private readonly PooledList<byte> impacts = new();
    private readonly int[] terms = new int[columns.Length], positions = new int[columns.Length];

    private readonly record struct Posting(int Source, int Start, int Length, byte Impact);

    public void Write(ColumnWriter writer)
    {
        var merged = new TextColumnWriter(map.Count);
        merged.Expect(columns.Sum(column => column.PostingCount), columns.Sum(column => column.Positions.Size));
        while (FirstTerm() is >= 0 and var source) MergeTerm(merged, columns[source].Terms[terms[source]]);
        merged.Write(writer);
        documents.Free();
        postings.Free();
        impacts.Free();
    }

    /// <summary>The column whose next term sorts first; -1 when all are done.</summary>
    private int FirstTerm()
    {
        var first = -1;
        for (var i = 0; i < columns.Length; i++)
        {
            if (terms[i] == columns[i].Terms.Count) continue;
            if (first < 0 || columns[i].Terms[terms[i]].SequenceCompareTo(columns[first].Terms[terms[first]]) < 0) first = i;
        }
        return first;
    }

    private void MergeTerm(TextColumnWriter merged, ReadOnlySpan<char> term)
    {
        documents.Clear();
        postings.Clear();
        var sources = 0;
        for (var i = 0; i < columns.Length; i++)
        {
            if (terms[i] == columns[i].Terms.Count || !columns[i].Terms[terms[i]].SequenceEqual(term)) continue;
            Gather(i, terms[i]++);
            sources++;
        }
        if (documents.Count > 0) Write(merged, term, isSorted: sources == 1);
    }

    private void Write(TextColumnWriter merged, ReadOnlySpan<char> term, bool isSorted)
    {
        if (!isSorted) documents.Span.Sort(postings.Span);
        impacts.Clear();
        foreach (var posting in postings.Span) impacts.Add(posting.Impact);
        merged.AddTerm(term, documents.Span, impacts.Span);
        foreach (var posting in postings.Span) merged.AddPositions(columns[posting.Source].Positions.Slice(posting.Start, posting.Length));
    }

    private void Gather(int source, int term)
    {
        var column = columns[source];
        var given = column.Impacts(term);
        if (column.Documents.Dense(term) is >= 0 and var dense)
        {
            var members = new Members(column.Documents.Bits(dense));
            for (var i = 0; members.Next(); i++) Add(source, members.Current, given[i]);
            return;
        }
        var list = column.Documents.List(term);
        for (var i = 0; i < list.Length; i++) Add(source, list[i], given[i]);
    }

    private void Add(int source, int document, byte impact)
    {
        var (start, length) = columns[source].Positions.Next(ref positions[source]);
        if (map.To(source, document) is not (>= 0 and var number)) return;
        documents.Add(number);
        postings.Add(new Posting(source, start, length, impact));
    }
}
