using OrchardVrijwilligers.Search.Scoring;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>Finds the hits of one page: the first of every segment, put in order together.</summary>
internal sealed class Page(SearchQuery query, HitOrder order, TextMatches text, SegmentMatches[] segments)
{
    public List<(int Segment, Ranked Hit)> Find(long total)
    {
        var (skip, take) = (Math.Max(0, query.Skip), Math.Max(0, query.Take));
        if (skip >= total || take == 0) return [];
        var needed = (int)Math.Min(total, (long)skip + take);
        var tops = new List<Ranked>[segments.Length];
        for (var i = 0; i < tops.Length; i++) tops[i] = Top(segments[i], i, Math.Min(needed, segments[i].Count));
        return Merge(tops, skip, needed);
    }

    private List<Ranked> Top(SegmentMatches matches, int segment, int needed)
    {
        var top = new TopHits(needed);
        if (order.IsByScore) Scorer.Offer(matches.Hits, matches.Live.Segment.Documents, text.Clauses(segment), text.Weights, top);
        else OfferByKey(matches, order.Key(matches.Live.Segment), top);
        return top.InOrder();
    }

    private void OfferByKey(SegmentMatches matches, Func<int, double> key, TopHits top)
    {
        for (var members = new Members(matches.Hits); members.Next();)
        {
            if (order.IsByNumber && top.IsFull) return;
            var value = key(members.Current);
            if (value < top.Limit || !top.IsFull) top.Offer(new Ranked(value, members.Current));
        }
    }

    private List<(int Segment, Ranked Hit)> Merge(List<Ranked>[] tops, int skip, int needed)
    {
        var merged = new List<(int, Ranked)>(needed - skip);
        Span<int> next = stackalloc int[tops.Length];
        next.Clear();
        for (var place = 0; place < needed; place++)
        {
            var first = -1;
            for (var i = 0; i < tops.Length; i++)
                if (next[i] < tops[i].Count && (first < 0 || IsBefore(i, tops[i][next[i]], first, tops[first][next[first]]))) first = i;
            if (place >= skip) merged.Add((first, tops[first][next[first]]));
            next[first]++;
        }
        return merged;
    }

    private bool IsBefore(int left, Ranked hit, int right, Ranked other) =>
        order.Compare((segments[left].Live.Segment, hit), (segments[right].Live.Segment, other)) < 0;
}
