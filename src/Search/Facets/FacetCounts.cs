using OrchardVrijwilligers.Search.Queries;

namespace OrchardVrijwilligers.Search.Facets;

/// <summary>
/// Counts the facets of an answer, each as if nothing were chosen in that facet itself: all at once over the
/// hits, and then for those with a choice also over what only that choice keeps out. Serves one query after another.
/// </summary>
internal sealed class FacetCounts
{
    private int[] counts = [], counted = [];

    public void Count(FacetValues values, QueryFields fields, IndexHits hits, SearchAnswer answer)
    {
        if (fields.CountFacets > 0) CountHits(values, hits);
        answer.Facets.Start(values.Names);
        var isCountable = hits.Total <= FacetOrder.MostCounted;
        for (var i = 0; i < fields.CountFacets; i++)
        {
            var (field, group) = (fields.CountFacet(i), fields.CountGroup(i));
            if (group >= 0) CountMissed(values, hits, group, field);
            if (group < 0 && isCountable && values.Count(field) <= FacetOrder.Few) ListFew(values, field, answer.Facets);
            else List(values, fields, field, group, answer.Facets);
        }
        for (var i = 0; i < fields.Query.RangeFacets.Count; i++) CountBuckets(fields, i, hits, answer.Facets);
    }

    private void CountHits(FacetValues values, IndexHits hits)
    {
        if (counts.Length < values.Names.Length) (counts, counted) = (new int[values.Names.Length], new int[values.Names.Length]);
        counts.AsSpan(0, values.Names.Length).Clear();
        if (values.IsOfOne) hits[0].CountFacets(counts);
        else
            for (var i = 0; i < hits.Segments; i++)
            {
                counted.AsSpan().Clear();
                hits[i].CountFacets(counted);
                Add(values.Numbers(i), 0, values.Numbers(i).Length);
            }
    }

    private void CountMissed(FacetValues values, IndexHits hits, int group, int field)
    {
        for (var i = 0; i < hits.Segments; i++)
        {
            var column = hits.Segment(i).Facets;
            counted.AsSpan().Clear();
            hits[i].CountMissed(group, field, counted);
            Add(values.Numbers(i), column.First(field), column.First(field + 1));
        }
    }

    private void Add(ReadOnlySpan<int> numbers, int first, int end)
    {
        for (var value = first; value < end; value++) counts[numbers[value]] += counted[value];
    }

    /// <summary>The highest count first, then by value; what counts nothing only when it is chosen.</summary>
    private void List(FacetValues values, QueryFields fields, int field, int group, CountLists lists)
    {
        var first = values.First(field);
        var found = counts.AsSpan(first, values.Count(field));
        var room = lists.Room(found.Length);
        var listed = 0;
        for (var i = 0; i < found.Length; i++)
        {
            var isChosen = group >= 0 && fields.IsSelected(group, values.Names[first + i]);
            if (found[i] > 0 || isChosen) room[listed++] = CountLists.Key(found[i], first + i, isChosen);
        }
        room[..listed].Sort();
        lists.Add(listed);
        if (group >= 0) AddUnknown(values, fields, field, group, lists);
    }

    /// <summary>The same for few values of which none is chosen.</summary>
    private void ListFew(FacetValues values, int field, CountLists lists)
    {
        var (first, count) = (values.First(field), values.Count(field));
        lists.Add(FacetOrder.List(counts.AsSpan(first, count), first, lists.Room(count)));
    }

    /// <summary>Chosen values that no document has.</summary>
    private static void AddUnknown(FacetValues values, QueryFields fields, int field, int group, CountLists lists)
    {
        var filters = fields.Query.Facets;
        for (var i = 0; i < filters.Count; i++)
            for (var j = 0; j < filters[i].Values.Count && fields.Group(i) == group; j++)
                if (values.Find(field, filters[i].Values[j]) < 0) lists.AddZero(filters[i].Values[j]);
    }

    /// <summary>In the order of the buckets.</summary>
    private void CountBuckets(QueryFields fields, int facet, IndexHits hits, CountLists lists)
    {
        var (name, buckets) = (fields.Query.RangeFacets[facet].Name, fields.Query.RangeFacets[facet].Buckets);
        if (counted.Length < buckets.Count) counted = new int[buckets.Count];
        var group = fields.GroupOf(name);
        var found = counted.AsSpan(0, buckets.Count);
        found.Clear();
        for (var i = 0; i < hits.Segments; i++) hits[i].CountBuckets(group, hits.Segment(i).Numbers[fields.RangeFacet(facet)], buckets, found);
        var room = lists.Room(buckets.Count);
        for (var i = 0; i < room.Length; i++)
            room[i] = CountLists.Key(found[i], lists.Name(buckets[i].Value), group >= 0 && fields.IsSelected(group, buckets[i].Value));
        lists.Add(room.Length);
    }
}
