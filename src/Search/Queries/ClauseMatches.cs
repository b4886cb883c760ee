using System.Numerics;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>
/// The documents of a segment that match a clause, each with the impact of its best match, and the highest
/// impact of every 64 documents. A clause that comes down to one frequent term is read from the index as it
/// stands; anything else is worked out into scratch room.
/// </summary>
internal sealed class ClauseMatches : IDisposable
{
    private readonly TextColumn text;
    private readonly int term = -1, dense = -1;
    private readonly Pooled<ulong> bits;
    private readonly Pooled<byte> impacts, maxima;

    public ClauseMatches(Segment segment, Clause clause)
    {
        text = segment.Text;
        var ways = clause.Alternatives.Select(way => new TermWay(text, way)).Where(way => way.IsPresent).ToList();
        if (ways is [{ Terms.Length: 1, Weight: Alternative.FullWeight } only] && text.Documents.Dense(only.Terms[0]) is >= 0 and var bitmap)
        {
            (term, dense) = (only.Terms[0], bitmap);
            return;
        }
        bits = Pooled<ulong>.Cleared(text.Documents.WordCount);
        maxima = Pooled<byte>.Cleared(text.Documents.WordCount);
        impacts = new Pooled<byte>(segment.Count);
        foreach (var way in ways) Add(way);
    }

    public ReadOnlySpan<ulong> Bits => dense >= 0 ? text.Documents.Bits(dense) : bits.Span;

    public ReadOnlySpan<byte> Maxima => dense >= 0 ? text.Maxima(dense) : maxima.Span;

    public int Count(LiveSegment live) => live.IsWhole
        ? dense >= 0 ? text.Documents.Size(term) : Bitmap.Count(bits.Span)
        : Bitmap.CountBoth(Bits, live.Live);

    public int Impact(int document) =>
        !Bitmap.Contains(Bits, document) ? 0 : dense >= 0 ? text.Impacts(term)[text.Posting(term, document)] : impacts.Span[document];

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

    private void Add(TermWay way)
    {
        if (way.Terms.Length > 1)
        {
            foreach (var (document, impact) in way.Together()) Add(document, impact, way.Weight);
            return;
        }
        var only = way.Terms[0];
        var postings = text.Impacts(only);
        if (text.Documents.Dense(only) is >= 0 and var bitmap)
        {
            var members = new Members(text.Documents.Bits(bitmap));
            for (var i = 0; members.Next(); i++) Add(members.Current, postings[i], way.Weight);
            return;
        }
        var list = text.Documents.List(only);
        for (var i = 0; i < list.Length; i++) Add(list[i], postings[i], way.Weight);
    }

    private void Add(int document, int impact, int weight)
    {
        var discounted = (byte)(impact * weight / Alternative.FullWeight);
        ref var best = ref impacts.Span[document];
        best = Bitmap.Contains(bits.Span, document) ? Math.Max(best, discounted) : discounted;
        Bitmap.Add(bits.Span, document);
        ref var highest = ref maxima.Span[document >> 6];
        highest = Math.Max(highest, discounted);
    }
}
