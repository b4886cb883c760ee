using OrchardVrijwilligers.Search.Scoring;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>Finds the hits of one page: the first of every segment, put in order together.</summary>
internal sealed class Page(SearchQuery query, HitOrder order, TextMatches text)
{
    public List<(int Segment, Ranked Hit)> Find(IReadOnlyList<SegmentMatches> segments)
    {
        var (skip, take) = (Math.Max(0, query.Skip), Math.Max(0, query.Take));
        var total = segments.Sum(segment => (long)segment.Count);
        if (skip >= total || take == 0) return [];
        var needed = (int)Math.Min(total, (long)skip + take);
        var tops = segments.Select((segment, i) => Top(segment, i, Math.Min(needed, segment.Count))).ToList();
        return Merge(segments, tops, needed)[skip..];
    }

    private IReadOnlyList<Ranked> Top(SegmentMatches matches, int segment, int needed)
    {
        var top = new TopHits(needed);
        if (order.IsByScore) new Scorer(matches.Live.Segment.Documents, text.Of(segment), text.Weights).Offer(matches.Hits, top);
        else OfferByKey(matches, order.Key(matches.Live.Segment), top);
        return top.InOrder();
    }

    private void OfferByKey(SegmentMatches matches, Func<int, double> key, TopHits top)
    {
        for (var members = new Members(matches.Hits); members.Next();)
        {
            if (order.IsByNumber && top.IsFull) return;
            top.Offer(new Ranked(key(members.Current), members.Current));
        }
    }

    private List<(int Segment, Ranked Hit)> Merge(IReadOnlyList<SegmentMatches> segments, List<IReadOnlyList<Ranked>> tops, int needed)
    {
        var merged = new List<(int, Ranked)>(needed);
        var next = new int[tops.Count];
        while (merged.Count < needed)
        {
            var first = -1;
            for (var i = 0; i < tops.Count; i++)
                if (next[i] < tops[i].Count && (first < 0 || order.Compare(At(i), At(first)) < 0)) first = i;
            merged.Add((first, tops[first][next[first]++]));
        }
        return merged;

        (Segment, Ranked) At(int i) => (segments[i].Live.Segment, tops[i][next[i]]);
    }
}
