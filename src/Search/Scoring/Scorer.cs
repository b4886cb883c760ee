using System.Numerics;
using OrchardVrijwilligers.Search.Queries;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Scoring;

/// <summary>
/// Finds the hits of a segment with the highest scores. Goes through the documents in windows; the highest
/// impacts of every 64 documents tell which of them need not be scored at all.
/// </summary>
internal readonly ref struct Scorer
{
    private const int WindowWords = 16;

    private readonly DocumentColumn documents;
    private readonly ReadOnlySpan<ClauseMatches> clauses;
    private readonly ReadOnlySpan<int> weights;
    private readonly TopHits top;
    private readonly Span<int> bounds, sums;

    private Scorer(DocumentColumn documents, ReadOnlySpan<ClauseMatches> clauses, ReadOnlySpan<int> weights, TopHits top, Span<int> bounds, Span<int> sums)
    {
        this.documents = documents;
        this.clauses = clauses;
        this.weights = weights;
        this.top = top;
        this.bounds = bounds;
        this.sums = sums;
    }

    /// <summary>Keys are sums of weight times impact, times the boost, negated: the highest comes first.</summary>
    public static void Offer(ReadOnlySpan<ulong> hits, DocumentColumn documents, ReadOnlySpan<ClauseMatches> clauses, ReadOnlySpan<int> weights, TopHits top)
    {
        var scorer = new Scorer(documents, clauses, weights, top, stackalloc int[WindowWords], stackalloc int[64 * WindowWords]);
        Span<ulong> window = stackalloc ulong[WindowWords];
        for (var first = 0; first < hits.Length; first += WindowWords)
        {
            var words = window[..Math.Min(WindowWords, hits.Length - first)];
            hits.Slice(first, words.Length).CopyTo(words);
            if (scorer.KeepPromising(words, first)) scorer.Score(words, first);
        }
    }

    private bool KeepPromising(Span<ulong> window, int first)
    {
        if (!window.ContainsAnyExcept(0UL)) return false;
        if (!top.IsFull) return true;
        bounds.Clear();
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

    private void Score(ReadOnlySpan<ulong> window, int first)
    {
        sums.Clear();
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
