using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>
/// Hits for words of which at least one is rare: its documents are gone through one by one, and no bitmap of
/// all documents is ever touched.
/// </summary>
internal sealed class ListedHits : SegmentHits
{
    /// <summary>No group of filters keeps a document out, or more than one does.</summary>
    private const int None = -1, Several = -2;

    /// <summary>Documents in a bitmap that are gone through one by one nevertheless.</summary>
    private const int Few = 512;

    private readonly List<(int Document, int Group)> missed = [];
    private readonly List<int> some = [];
    private LiveSegment live = null!;
    private int[] documents = [], sums = [];
    private Vector128<ulong>[] chosen = [];
    private int[] groups = [];
    private int count, term;

    public override int Count => count;

    public override bool Contains(int document) => Hits.BinarySearch(document) >= 0;

    /// <summary>Whether hits can be found this way.</summary>
    /// <param name="terms">The numbers of the terms that documents must all have.</param>
    public static bool IsFor(Segment segment, ReadOnlySpan<int> terms) =>
        segment.Facets.Signatures is not null && (terms.Contains(-1) || IsFew(segment.Text.Documents, terms[Rarest(segment.Text, terms)]));

    /// <summary>Finds the documents that have all the terms, and says whether there are any.</summary>
    public bool Match(LiveSegment segment, ReadOnlySpan<int> terms, ReadOnlySpan<int> weights)
    {
        (live, count, term) = (segment, 0, terms is [var only] ? only : -1);
        missed.Clear();
        if (terms.Contains(-1)) return false;
        var text = live.Segment.Text;
        var rarest = Rarest(text, terms);
        Start(text.Documents, terms[rarest], text.Impacts(terms[rarest]), weights[rarest]);
        for (var i = 0; i < terms.Length; i++)
            if (i != rarest) Keep(text.Postings(terms[i]), text.Impacts(terms[i]), weights[i]);
        if (!live.IsWhole) KeepLive();
        return count > 0;
    }

    public override void Restrict(QueryFields fields)
    {
        if (fields.IsNarrowed) term = -1;
        if (fields.HasLimits) KeepWithin(fields);
        if (fields.HasFilters) KeepChosen(live.Segment.Facets.Signatures!, Choose(fields));
    }

    public override int Sum(int document, ReadOnlySpan<int> weights) => sums[Hits.BinarySearch(document)];

    public override void OfferBest(ReadOnlySpan<int> weights, TopHits top)
    {
        var (boosts, limit) = (live.Segment.Documents, top.Limit);
        for (var i = 0; i < count; i++)
        {
            var key = -sums[i] * boosts.Boost(documents[i]);
            if (key >= limit) continue;
            top.Offer(new Ranked(key, documents[i]));
            limit = top.Limit;
        }
    }

    public override void Offer(in HitOrder order, TopHits top)
    {
        foreach (var document in Hits) top.Offer(new Ranked(order.Key(live.Segment, document), document));
    }

    public override void CountFacets(Span<int> counts)
    {
        if (term < 0 || !FacetTally.CountKnown(live, term, count, counts)) FacetTally.Count(live.Segment.Facets, Hits, counts);
    }

    public override void CountMissed(int group, int field, Span<int> counts) => FacetTally.Count(live.Segment.Facets, Missed(group), counts);

    public override void CountBuckets(int group, NumberColumn column, IReadOnlyList<RangeBucket> buckets, Span<int> counts)
    {
        CountBuckets(Hits, column, buckets, counts);
        CountBuckets(Missed(group), column, buckets, counts);
    }

    public override void Free() => live = null!;

    private ReadOnlySpan<int> Hits => documents.AsSpan(0, count);

    /// <summary>Which of the terms has the fewest documents.</summary>
    private static int Rarest(TextColumn text, ReadOnlySpan<int> terms)
    {
        var rarest = 0;
        for (var i = 1; i < terms.Length; i++)
            if (text.Documents.Size(terms[i]) < text.Documents.Size(terms[rarest])) rarest = i;
        return rarest;
    }

    private static bool IsFew(DocumentSets sets, int term) => sets.Size(term) <= Few || sets.Dense(term) < 0;

    private void Start(DocumentSets sets, int term, ReadOnlySpan<byte> impacts, int weight)
    {
        count = impacts.Length;
        if (documents.Length < count) (documents, sums) = (new int[2 * count], new int[2 * count]);
        sets.CopyTo(documents, term);
        for (var i = 0; i < impacts.Length; i++) sums[i] = weight * impacts[i];
    }

    private void Keep(Postings postings, ReadOnlySpan<byte> impacts, int weight)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
            if (postings.Find(documents[i]) is >= 0 and var posting) (documents[kept], sums[kept++]) = (documents[i], sums[i] + weight * impacts[posting]);
        count = kept;
    }

    private void KeepLive()
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
            if (live.Has(documents[i])) (documents[kept], sums[kept++]) = (documents[i], sums[i]);
        count = kept;
    }

    private void KeepWithin(QueryFields fields)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
            if (fields.IsWithin(live.Segment, documents[i])) (documents[kept], sums[kept++]) = (documents[i], sums[i]);
        count = kept;
    }

    /// <summary>Looks up the chosen values of each filter, as signatures, and the group that it belongs to; returns how many filters there are.</summary>
    private int Choose(QueryFields fields)
    {
        var (column, filters, used) = (live.Segment.Facets, fields.Query.Facets, 0);
        var lanes = column.Signatures!.Lanes;
        if (groups.Length < filters.Count) groups = new int[filters.Count];
        if (chosen.Length < filters.Count * lanes) chosen = new Vector128<ulong>[filters.Count * lanes];
        chosen.AsSpan().Clear();
        for (var i = 0; i < filters.Count; i++)
        {
            if (filters[i].Values.Count == 0) continue;
            var values = MemoryMarshal.Cast<Vector128<ulong>, ulong>(chosen.AsSpan(used * lanes, lanes));
            for (var j = 0; j < filters[i].Values.Count; j++)
                if (column.Find(fields.Filter(i), filters[i].Values[j]) is >= 0 and var value) Bitmap.Add(values, value);
            groups[used++] = fields.Group(i);
        }
        return used;
    }

    private void KeepChosen(FacetSignatures signatures, int filters)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var group = KeptOutBy(signatures, filters, documents[i]);
            if (group == None) (documents[kept], sums[kept++]) = (documents[i], sums[i]);
            else if (group != Several) missed.Add((documents[i], group));
        }
        count = kept;
    }

    /// <summary>The one group of filters that a document does not meet; <see cref="None"/> or <see cref="Several"/>.</summary>
    private int KeptOutBy(FacetSignatures signatures, int filters, int document)
    {
        var group = None;
        for (var i = 0; i < filters; i++)
        {
            if (signatures.HasAny(document, chosen.AsSpan(i * signatures.Lanes, signatures.Lanes))) continue;
            if (group != None && group != groups[i]) return Several;
            group = groups[i];
        }
        return group;
    }

    private ReadOnlySpan<int> Missed(int group)
    {
        some.Clear();
        foreach (var (document, by) in missed)
            if (by == group) some.Add(document);
        return CollectionsMarshal.AsSpan(some);
    }

    private static void CountBuckets(ReadOnlySpan<int> documents, NumberColumn column, IReadOnlyList<RangeBucket> buckets, Span<int> counts)
    {
        for (var i = 0; i < counts.Length; i++)
            foreach (var document in documents)
                if (column.IsInRange(document, buckets[i].From, buckets[i].To)) counts[i]++;
    }
}
