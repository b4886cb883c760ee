using System.Runtime.InteropServices;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>Finds the hits of one page: the first of every segment, put in order together. Serves one query after another.</summary>
internal sealed class Page
{
    private readonly List<TopHits> tops = [];
    private readonly List<(int Segment, Ranked Hit)> found = [];

    public ReadOnlySpan<(int Segment, Ranked Hit)> Find(SearchQuery query, in HitOrder order, IndexHits hits)
    {
        found.Clear();
        var (total, skip, take) = (hits.Total, Math.Max(0, query.Skip), Math.Max(0, query.Take));
        if (skip >= total || take == 0) return [];
        var needed = (int)Math.Min(total, (long)skip + take);
        for (var i = 0; i < hits.Segments; i++) Offer(i, hits, order, Math.Min(needed, hits[i].Count));
        if (hits.Segments > 1) Merge(hits, order, skip, needed);
        else
            foreach (var hit in tops[0].Hits[skip..]) found.Add((0, hit));
        return CollectionsMarshal.AsSpan(found);
    }

    private void Offer(int segment, IndexHits hits, in HitOrder order, int needed)
    {
        if (tops.Count == segment) tops.Add(new TopHits());
        var top = tops[segment];
        top.Start(needed);
        if (order.IsByScore) hits[segment].OfferBest(hits.Weights, top);
        else hits[segment].Offer(order, top);
        top.Sort();
    }

    private void Merge(IndexHits hits, in HitOrder order, int skip, int needed)
    {
        Span<int> next = stackalloc int[hits.Segments];
        next.Clear();
        for (var place = 0; place < needed; place++)
        {
            var first = -1;
            for (var i = 0; i < next.Length; i++)
                if (next[i] < tops[i].Hits.Length && (first < 0 || order.Compare(hits.Segment(i), tops[i].Hits[next[i]], hits.Segment(first), tops[first].Hits[next[first]]) < 0)) first = i;
            if (place >= skip) found.Add((first, tops[first].Hits[next[first]]));
            next[first]++;
        }
    }
}
