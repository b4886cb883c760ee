using System.Numerics;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>
/// The documents of a segment that match a clause, each with the impact of its best match, and the highest
/// impact of every 64 documents. A clause that is one frequent term is read from the index as it stands;
/// anything else is worked out into scratch room.
/// </summary>
internal readonly struct ClauseMatches : IDisposable
{
    private readonly TextColumn text;
    private readonly int term = -1, dense = -1;
    private readonly Pooled<ulong> bits;
    private readonly Pooled<byte> impacts, maxima;

    public ClauseMatches(Segment segment, Clause clause)
    {
        text = segment.Text;
        if (clause.Alternatives is [{ Terms: [var only], Weight: Alternative.FullWeight }])
        {
            term = text.Terms.Find(only);
            dense = term < 0 ? -1 : text.Documents.Dense(term);
            if (dense >= 0) return;
        }
        bits = Pooled<ulong>.Cleared(text.Documents.WordCount);
        maxima = Pooled<byte>.Cleared(text.Documents.WordCount);
        impacts = new Pooled<byte>(segment.Count);
        foreach (var way in clause.Alternatives) Add(way);
    }

    /// <summary>The number of the one term that the clause is; -1 where it is not one, or is not there.</summary>
    public int Term => term;

    public ReadOnlySpan<ulong> Bits => dense >= 0 ? text.Documents.Bits(dense) : bits.Span;

    public ReadOnlySpan<byte> Maxima => dense >= 0 ? text.Maxima(dense) : maxima.Span;

    public int Count(LiveSegment live)
    {
        if (!live.IsWhole) return Bitmap.CountBoth(Bits, live.Live);
        return term >= 0 ? text.Documents.Size(term) : Bitmap.Count(bits.Span);
    }

    public int Impact(int document)
    {
        if (!Bitmap.Contains(Bits, document)) return 0;
        return dense >= 0 ? text.Impacts(term)[text.Posting(term, document)] : impacts.Span[document];
    }

    /// <summary>
    /// Adds weight times impact to the sums of the documents in these words that match, where the sums
    /// are those of the documents from the first word on.
    /// </summary>
    public void AddScores(ReadOnlySpan<ulong> documents, int firstWord, int weight, Span<int> sums)
    {
        var matching = Bits.Slice(firstWord, documents.Length);
        if (dense < 0) AddScores(documents, matching, impacts.Span[(firstWord << 6)..], weight, sums);
        else AddScores(documents, matching, text.Impacts(term), text.Ranks(dense)[firstWord..], weight, sums);
    }

    public void Dispose()
    {
        bits.Dispose();
        impacts.Dispose();
        maxima.Dispose();
    }

    private static void AddScores(ReadOnlySpan<ulong> documents, ReadOnlySpan<ulong> matching, ReadOnlySpan<byte> impacts, int weight, Span<int> sums)
    {
        for (var word = 0; word < documents.Length; word++)
            for (var rest = documents[word] & matching[word]; rest != 0; rest &= rest - 1)
            {
                var document = (word << 6) + BitOperations.TrailingZeroCount(rest);
                sums[document] += weight * impacts[document];
            }
    }

    private static void AddScores(
        ReadOnlySpan<ulong> documents, ReadOnlySpan<ulong> matching, ReadOnlySpan<byte> impacts, ReadOnlySpan<int> ranks, int weight, Span<int> sums)
    {
        for (var word = 0; word < documents.Length; word++)
            for (var rest = documents[word] & matching[word]; rest != 0; rest &= rest - 1)
            {
                var bit = BitOperations.TrailingZeroCount(rest);
                var posting = ranks[word] + BitOperations.PopCount(matching[word] & (1UL << bit) - 1);
                sums[(word << 6) + bit] += weight * impacts[posting];
            }
    }

    private void Add(Alternative way)
    {
        if (way.Terms is [var only])
        {
            if (text.Terms.Find(only) is >= 0 and var number) AddTerm(number, way.Weight);
            return;
        }
        var terms = new TermWay(text, way);
        if (!terms.IsPresent) return;
        foreach (var (document, impact) in terms.Together()) Add(document, impact, way.Weight, bits.Span, impacts.Span, maxima.Span);
    }

    private void AddTerm(int number, int weight)
    {
        var set = bits.Span;
        Span<byte> values = impacts.Span, blocks = maxima.Span;
        var postings = text.Impacts(number);
        if (text.Documents.Dense(number) is >= 0 and var bitmap)
        {
            var members = new Members(text.Documents.Bits(bitmap));
            for (var i = 0; members.Next(); i++) Add(members.Current, postings[i], weight, set, values, blocks);
            return;
        }
        var list = text.Documents.List(number);
        for (var i = 0; i < list.Length; i++) Add(list[i], postings[i], weight, set, values, blocks);
    }

    private static void Add(int document, int impact, int weight, Span<ulong> bits, Span<byte> impacts, Span<byte> maxima)
    {
        var discounted = (byte)(impact * weight / Alternative.FullWeight);
        ref var best = ref impacts[document];
        best = Bitmap.Contains(bits, document) ? Math.Max(best, discounted) : discounted;
        Bitmap.Add(bits, document);
        ref var highest = ref maxima[document >> 6];
        highest = Math.Max(highest, discounted);
    }
}
