namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Joins inverted indexes, term by term.</summary>
internal sealed class TextColumnMerger(IReadOnlyList<TextColumn> columns, DocumentMap map)
{
    private readonly List<(int Document, int Source, int Posting)> postings = [];
    private readonly int[] next = new int[columns.Count];

    public void Write(ColumnWriter writer)
    {
        var merged = new TextColumnWriter(map.Count);
        while (FirstTerm() is >= 0 and var source) MergeTerm(merged, columns[source].Terms[next[source]]);
        merged.Write(writer);
    }

    /// <summary>The column whose next term sorts first; -1 when all are done.</summary>
    private int FirstTerm()
    {
        var first = -1;
        for (var i = 0; i < columns.Count; i++)
        {
            if (next[i] == columns[i].Terms.Count) continue;
            if (first < 0 || columns[i].Terms[next[i]].SequenceCompareTo(columns[first].Terms[next[first]]) < 0) first = i;
        }
        return first;
    }

    private void MergeTerm(TextColumnWriter merged, ReadOnlySpan<char> term)
    {
        postings.Clear();
        Span<int> numbers = stackalloc int[columns.Count];
        for (var i = 0; i < columns.Count; i++)
        {
            numbers[i] = next[i];
            if (next[i] == columns[i].Terms.Count || !columns[i].Terms[next[i]].SequenceEqual(term)) continue;
            Gather(i, next[i]++);
        }
        if (postings.Count == 0) return;
        postings.Sort();
        merged.AddTerm(term, [.. postings.Select(posting => posting.Document)], Impacts(numbers));
        foreach (var (_, source, posting) in postings) merged.AddPositions(columns[source].RawPositions(numbers[source], posting));
    }

    private void Gather(int source, int term)
    {
        var documents = columns[source].Documents;
        if (documents.Dense(term) is not (>= 0 and var dense))
        {
            var list = documents.List(term);
            for (var i = 0; i < list.Length; i++) Add(source, list[i], i);
            return;
        }
        var members = new Members(documents.Bits(dense));
        for (var i = 0; members.Next(); i++) Add(source, members.Current, i);
    }

    private void Add(int source, int document, int posting)
    {
        if (map.To(source, document) is >= 0 and var number) postings.Add((number, source, posting));
    }

    private byte[] Impacts(ReadOnlySpan<int> numbers)
    {
        var impacts = new byte[postings.Count];
        for (var i = 0; i < impacts.Length; i++)
            impacts[i] = columns[postings[i].Source].Impacts(numbers[postings[i].Source])[postings[i].Posting];
        return impacts;
    }
}
