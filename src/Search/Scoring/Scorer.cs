using System.Numerics;
using OrchardVrijwilligers.Search.Queries;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Scoring;

/// <summary>
/// Finds the hits of a segment with the highest scores. Goes through the documents in windows; the highest
/// impacts of every 64 documents tell which of them need not be scored at all.
/// </summary>
internal sealed class Scorer(DocumentColumn documents, ClauseMatches[] clauses, int[] weights)
{
    private const int WindowWords = 16;

    private readonly int[] bounds = new int[WindowWords];
    private readonly int[] sums = new int[WindowWords * 64];

    /// <summary>Keys are sums of weight times impact, times the boost, negated: the highest comes first.</summary>
    public void Offer(ReadOnlySpan<ulong> hits, TopHits top)
    {
        Span<ulong> window = stackalloc ulong[WindowWords];
        for (var first = 0; first < hits.Length; first += WindowWords)
        {
            var words = Math.Min(WindowWords, hits.Length - first);
            hits.Slice(first, words).CopyTo(window);
            if (KeepPromising(window[..words], first, top)) Score(window[..words], first, top);
        }
    }

    public int Sum(int document)
    {
        var sum = 0;
        for (var i = 0; i < clauses.Length; i++) sum += weights[i] * clauses[i].Impact(document);
        return sum;
    }

    private bool KeepPromising(Span<ulong> window, int first, TopHits top)
    {
        if (!top.IsFull) return window.ContainsAnyExcept(0UL);
        bounds.AsSpan().Clear();
        for (var i = 0; i < clauses.Length; i++)
        {
            var maxima = clauses[i].Maxima.Slice(first, window.Length);
            for (var word = 0; word < maxima.Length; word++) bounds[word] += weights[i] * maxima[word];
        }
        var any = 0UL;
        for (var word = 0; word < window.Length; word++)
        {
            // Later documents have no higher boost, and lose when they tie.
            if (-bounds[word] * documents.Boost(first + word << 6) >= top.Limit) window[word] = 0;
            any |= window[word];
        }
        return any != 0;
    }

    private void Score(ReadOnlySpan<ulong> window, int first, TopHits top)
    {
        sums.AsSpan().Clear();
        for (var i = 0; i < clauses.Length; i++) clauses[i].AddScores(window, first, weights[i], sums);
        for (var word = 0; word < window.Length; word++)
            for (var rest = window[word]; rest != 0; rest &= rest - 1)
            {
                var offset = (word << 6) + BitOperations.TrailingZeroCount(rest);
                var document = (first << 6) + offset;
                var key = -sums[offset] * documents.Boost(document);
                if (key < top.Limit) top.Offer(new Ranked(key, document));
            }
    }
}
