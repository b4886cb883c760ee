using System.Globalization;
using System.Text.Json;

namespace OrchardVrijwilligers.Web.Tests.Relevance;

/// <summary>
/// What residents type, over the content of Hilversum. <c>zoekvragen.tsv</c> is meant to be read and extended by whoever
/// knows the content: a list, what is typed, the paths that are sought, that are welcome, that are wrong.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class RelevanceTests(HilversumPortal portal, ITestOutputHelper output) : IClassFixture<HilversumPortal>
{
    /// <summary>What is reached, rounded down. Only ever raised.</summary>
    private const double Ndcg = 0.95, Recall = 0.99;

    [Fact]
    public async Task Finds_what_people_look_for_and_nothing_wrong()
    {
        var (ndcg, recall, wrong) = (new List<double>(), new List<double>(), new List<string>());
        foreach (var query in JudgedQuery.ReadAll())
        {
            var found = await FindAsync(query);
            if (query.Wrong.Intersect(found).ToList() is { Count: > 0 } hits) wrong.Add($"{query.List} \"{query.Text}\" must not find {string.Join(", ", hits)}");
            if (!query.HasHits) continue;
            ndcg.Add(query.Ndcg(found));
            recall.Add(query.Recall(found));
            if (ndcg[^1] < 0.9 || recall[^1] < 1) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"nDCG {ndcg[^1]:0.00} recall {recall[^1]:0.00}  {query.List} \"{query.Text}\": {string.Join(", ", found.Take(6))}; not {string.Join(", ", query.Best.Concat(query.Good).Except(found))}"));
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ndcg.Count} queries: nDCG@10 {ndcg.Average():0.0000}, recall {recall.Average():0.0000}"));
        Assert.Empty(wrong);
        Assert.InRange(ndcg.Count, 150, int.MaxValue);
        Assert.InRange(ndcg.Average(), Ndcg, 1);
        Assert.InRange(recall.Average(), Recall, 1);
    }

    /// <summary>The names (ends of paths) of all that is found, best first.</summary>
    private async Task<IReadOnlyList<string>> FindAsync(JudgedQuery query)
    {
        await using var answer = await portal.Client.GetStreamAsync($"/api/v1/{query.List}?perPagina=100&q={Uri.EscapeDataString(query.Text)}");
        using var json = await JsonDocument.ParseAsync(answer);
        return [.. json.RootElement.GetProperty("resultaten").EnumerateArray().Select(item => item.GetProperty("pad").GetString()!.Split('/')[^1])];
    }
}
