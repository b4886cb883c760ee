using System.Text.Json;

namespace OrchardVrijwilligers.Search.Tests.Scan;

internal static class Answers
{
    public static void AssertEqual(SearchQuery query, ScanIndex scan, SearchIndex index)
    {
        try
        {
            var answer = index.Current.Search(query);
            AssertEqual(scan.Search(query), answer);
            foreach (var hit in answer.Hits) Assert.Equal(scan.Payload(hit.Id), hit.Payload.ToArray());
        }
        catch (Exception e)
        {
            throw new InvalidOperationException(JsonSerializer.Serialize(query) + query.Sort, e);
        }
    }

    public static void AssertEqual(SearchResult expected, SearchResult actual)
    {
        Assert.Equal(expected.Total, actual.Total);
        Assert.Equal(expected.Hits.Select(hit => hit.Id), actual.Hits.Select(hit => hit.Id));
        Assert.Equal(expected.IsLoosened, actual.IsLoosened);
        foreach (var (one, other) in expected.Hits.Zip(actual.Hits))
        {
            Assert.Equal(one.Score, other.Score, 1e-9);
            Assert.Equal(one.DistanceKm ?? -1, other.DistanceKm ?? -1, 1e-6);
        }
        Assert.Equal(expected.Facets.Keys.Order(), actual.Facets.Keys.Order());
        foreach (var (name, counts) in expected.Facets) Assert.Equal(counts, actual.Facets[name]);
    }
}
