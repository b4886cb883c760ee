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
            var weight = weights[i];
            var highest = bounds[..window.Length];
            var maxima = clauses[i].Maxima.Slice(first, window.Length);
            for (var word = 0; word < highest.Length; word++) highest[word] += weight * maxima[word];
        }
        // Later documents have no higher boost, and lose when they tie.
        var (floor, any) = (Floor(first << 6), 0UL);
        for (var word = 0; word < window.Length; word++)
        {
            if (bounds[word] <= floor) window[word] = 0;
            any |= window[word];
        }
        return any != 0;
    }

    private void Score(ReadOnlySpan<ulong> window, int first)
    {
        for (var word = 0; word < window.Length; word++)
            if (window[word] != 0) sums.Slice(word << 6, 64).Clear();
        for (var i = 0; i < clauses.Length; i++) clauses[i].AddScores(window, first, weights[i], sums);
        var floor = Floor(first << 6);
        for (var word = 0; word < window.Length; word++)
            for (var rest = window[word]; rest != 0; rest &= rest - 1)
            {
                var offset = (word << 6) + BitOperations.TrailingZeroCount(rest);
                if (sums[offset] <= floor) continue;
                var document = (first << 6) + offset;
                top.Offer(new Ranked(-sums[offset] * documents.Boost(document), document));
                floor = Floor(first << 6);
            }
    }

    /// <summary>The highest sum that does not get in any more at this document or later, where boosts are no higher.</summary>
    private int Floor(int document)
    {
        if (!top.IsFull) return -1;
        return documents.HasBoosts ? (int)Math.Min(int.MaxValue, -top.Limit / documents.Boost(document) * RoundingGuard) : (int)-top.Limit;
    }

    /// <summary>A sum that would just tie must not be lost to the rounding of a division.</summary>
    private const double RoundingGuard = 1 - 1e-12;
}
