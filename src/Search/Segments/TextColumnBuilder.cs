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

    private readonly TermNumbers terms = new();
    private readonly List<int> known = [];
    private readonly TokenList tokens = new();
    private readonly List<long> occurrences = [];
    private readonly List<double> shares = [];

    private readonly List<(int Term, int Document, byte Impact, int Positions)> postings = [];
    private readonly List<byte> positions = [];

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
        var (starts, order) = ByTerm();
        var (documents, impacts) = (new int[postings.Count], new byte[postings.Count]);
        for (var i = 0; i < order.Length; i++) (documents[i], impacts[i]) = (postings[order[i]].Document, postings[order[i]].Impact);
        foreach (var term in terms.InOrder())
        {
            var (first, size) = (starts[term], starts[term + 1] - starts[term]);
            column.AddTerm(terms[term], documents.AsSpan(first, size), impacts.AsSpan(first, size));
            foreach (var posting in order.AsSpan(first, size)) column.AddPositions(Positions(posting));
        }
        column.Write(writer);
    }

    /// <summary>The postings ordered by term number, and where each term starts: a counting sort keeps document order.</summary>
    private (int[] Starts, int[] Order) ByTerm()
    {
        var starts = new int[terms.Count + 1];
        foreach (var posting in postings) starts[posting.Term + 1]++;
        for (var term = 0; term < terms.Count; term++) starts[term + 1] += starts[term];
        int[] next = [.. starts], order = new int[postings.Count];
        for (var i = 0; i < postings.Count; i++) order[next[postings[i].Term]++] = i;
        return (starts, order);
    }

    private ReadOnlySpan<byte> Positions(int posting)
    {
        var end = posting + 1 < postings.Count ? postings[posting + 1].Positions : positions.Count;
        return CollectionsMarshal.AsSpan(positions)[postings[posting].Positions..end];
    }
}
