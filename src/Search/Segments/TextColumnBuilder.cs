using System.Runtime.InteropServices;
using OrchardVrijwilligers.Search.Analysis;
using OrchardVrijwilligers.Search.Scoring;
using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// Inverts documents, given in document order: words are gathered document by document, sorted by term
/// within each, and handed out term by term at the end.
/// </summary>
internal sealed class TextColumnBuilder(IReadOnlyList<TextField> fields, DocumentWords words)
{
    /// <summary>Between two texts of a document, so that no phrase runs from one into the next.</summary>
    private const int Gap = 1000;

    private readonly TermNumbers terms = new(words.Expected);
    private readonly List<int> known = [];
    private readonly TokenList tokens = new();
    private readonly List<long> occurrences = [];
    private readonly List<double> shares = [];

    private readonly PooledList<(int Term, int Document, byte Impact, int Positions)> postings = new();
    private readonly PooledList<byte> positions = new();

    /// <param name="texts">With the numbers of their fields.</param>
    public void Add(int document, IEnumerable<(int Field, string Text)> texts)
    {
        words.Come();
        occurrences.Clear();
        shares.Clear();
        var position = 0;
        foreach (var (field, text) in texts) position = Read(field, text, position);
        CollectionsMarshal.AsSpan(occurrences).Sort(CollectionsMarshal.AsSpan(shares));
        for (int first = 0, next; first < occurrences.Count; first = next)
        {
            for (next = first + 1; next < occurrences.Count && Term(next) == Term(first);) next++;
            AddPosting(document, first, next);
        }
    }

    private int Read(int field, string text, int position)
    {
        Analyzer.Read(text, tokens);
        if (tokens.Count == 0) return position;
        var share = fields[field].Weight * Bm25.LengthNorm(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            occurrences.Add((long)TermOf(words.Read(text, tokens, i), tokens.Word(i)) << 32 | (uint)(position + tokens[i].Position));
            shares.Add(share);
        }
        return position + tokens[tokens.Count - 1].Position + Gap;
    }

    /// <summary>The number of the term of a word. Most words come often, so it is remembered.</summary>
    private int TermOf(int number, ReadOnlySpan<char> word)
    {
        while (known.Count <= number) known.Add(-1);
        if (known[number] < 0) known[number] = terms.Of(word);
        return known[number];
    }

    private int Term(int occurrence) => (int)(occurrences[occurrence] >> 32);

    private void AddPosting(int document, int first, int next)
    {
        var frequency = 0.0;
        var start = positions.Count;
        for (int i = first, before = 0; i < next; i++)
        {
            frequency += shares[i];
            var position = (int)occurrences[i];
            VariableLength.Write(positions, position - before);
            before = position;
        }
        postings.Add((Term(first), document, Bm25.Impact(frequency), start));
    }

    public void Write(ColumnWriter writer, int documentCount)
    {
        var column = new TextColumnWriter(documentCount);
        column.Expect(postings.Count, positions.Count + postings.Count);
        var starts = Starts();
        PooledList<int> order = new(), documents = new();
        PooledList<byte> impacts = new();
        Order(starts, order.Extend(postings.Count));
        var all = postings.Span;
        foreach (var posting in order.Span)
        {
            documents.Add(all[posting].Document);
            impacts.Add(all[posting].Impact);
        }
        foreach (var term in terms.InOrder())
        {
            var (first, size) = (starts[term], starts[term + 1] - starts[term]);
            column.AddTerm(terms[term], documents.Span.Slice(first, size), impacts.Span.Slice(first, size));
            foreach (var posting in order.Span.Slice(first, size)) column.AddPositions(Positions(posting));
        }
        column.Write(writer);
        order.Free();
        documents.Free();
        impacts.Free();
        positions.Free();
        postings.Free();
    }

    /// <summary>Where the postings of each term start when they are ordered by term number.</summary>
    private int[] Starts()
    {
        var starts = new int[terms.Count + 1];
        foreach (var posting in postings.Span) starts[posting.Term + 1]++;
        for (var term = 0; term < terms.Count; term++) starts[term + 1] += starts[term];
        return starts;
    }

    /// <summary>The postings ordered by term number: a counting sort keeps document order.</summary>
    private void Order(int[] starts, Span<int> order)
    {
        int[] next = [.. starts];
        var all = postings.Span;
        for (var i = 0; i < all.Length; i++) order[next[all[i].Term]++] = i;
    }

    private ReadOnlySpan<byte> Positions(int posting)
    {
        var end = posting + 1 < postings.Count ? postings[posting + 1].Positions : positions.Count;
        return positions.Span[postings[posting].Positions..end];
    }
}
