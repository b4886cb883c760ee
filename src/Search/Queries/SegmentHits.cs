using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>The hits of a query in one segment, and what its facets are counted over. Serves one query after another.</summary>
internal abstract class SegmentHits
{
    public abstract int Count { get; }

    public abstract bool Contains(int document);

    /// <summary>Keeps what passes the filters of a query, and knows from then on what just one choice keeps out.</summary>
    public abstract void Restrict(QueryFields fields);

    /// <summary>The sum of weight times impact of all clauses of a hit.</summary>
    public abstract int Sum(int document, ReadOnlySpan<int> weights);

    /// <summary>Offers at least the best hits. Keys are sums times boosts, negated: the highest comes first.</summary>
    public abstract void OfferBest(ReadOnlySpan<int> weights, TopHits top);

    public abstract void Offer(in HitOrder order, TopHits top);

    /// <summary>Adds the hits to the counts of all facet values.</summary>
    public abstract void CountFacets(Span<int> counts);

    /// <summary>Adds what only this group of filters keeps out to the counts of the values of a field; of others it may.</summary>
    public abstract void CountMissed(int group, int field, Span<int> counts);

    /// <summary>Adds both to the counts of the buckets of a range facet.</summary>
    public abstract void CountBuckets(int group, NumberColumn column, IReadOnlyList<RangeBucket> buckets, Span<int> counts);

    /// <summary>Gives back what the query took.</summary>
    public abstract void Free();
}
