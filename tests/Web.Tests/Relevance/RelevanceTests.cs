using System.Globalization;
using System.Text.Json;
using OrchardVrijwilligers.Web.Tests.Finding;

namespace OrchardVrijwilligers.Web.Tests.Relevance;

/// <summary>
/// What residents type, over the content of Hilversum. The files are meant to be read and extended by whoever
/// knows the content: a list, what is typed, the paths that are sought, that are welcome, that are wrong, that are wrong before those.
/// <c>zoekvragen.tsv</c> also served to tune the search; <c>nieuwe-zoekvragen.tsv</c> was written first and asked afterwards, much of it by
/// somebody who had read nothing but the content, so it tells how other queries fare.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class RelevanceTests(HilversumPortal portal, ITestOutputHelper output) : IClassFixture<HilversumPortal>
{
    /// <summary>What is reached, rounded down. Only ever raised.</summary>
    private const double Ndcg = 0.95, Recall = 0.99;

    /// <summary>The same of the queries that were only asked. When the last 80 of them came in, it was 0.68 and 0.67.</summary>
    private const double OtherNdcg = 0.79, OtherRecall = 0.80;

    /// <summary>In how many of those something is found, however late, that their author thinks wrong. Only ever lowered.</summary>
    private const int OtherWrong = 6;

    private sealed record Outcome(double Ndcg, double Recall, int Queries, IReadOnlyList<string> Wrong);

    [Fact]
    public async Task Finds_what_people_look_for_and_nothing_wrong()
    {
        var outcome = await AskAsync("zoekvragen.tsv");

        Assert.Empty(outcome.Wrong);
        Assert.InRange(outcome.Queries, 150, int.MaxValue);
        Assert.InRange(outcome.Ndcg, Ndcg, 1);
        Assert.InRange(outcome.Recall, Recall, 1);
    }

    [Fact]
    public async Task Finds_as_much_for_queries_that_were_asked_afterwards()
    {
        var outcome = await AskAsync("nieuwe-zoekvragen.tsv");

        Assert.InRange(outcome.Wrong.Count, 0, OtherWrong);
        Assert.InRange(outcome.Queries, 150, int.MaxValue);
        Assert.InRange(outcome.Ndcg, OtherNdcg, 1);
        Assert.InRange(outcome.Recall, OtherRecall, 1);
    }

    private async Task<Outcome> AskAsync(string file)
    {
        var (ndcg, recall, wrong) = (new List<double>(), new List<double>(), new List<string>());
        foreach (var query in JudgedQuery.ReadAll(file))
        {
            var found = await FindAsync(query);
            if (query.Amiss(found).ToList() is { Count: > 0 } hits) wrong.Add($"{query.List} \"{query.Text}\" must not find (so early) {string.Join(", ", hits)}");
            if (!query.HasHits) continue;
            ndcg.Add(query.Ndcg(found));
            recall.Add(query.Recall(found));
            if (ndcg[^1] < 0.9 || recall[^1] < 1) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"nDCG {ndcg[^1]:0.00} recall {recall[^1]:0.00}  {query.List} \"{query.Text}\": {string.Join(", ", found.Take(6))}; not {string.Join(", ", query.Best.Concat(query.Good).Except(found))}"));
        }
        foreach (var line in wrong) output.WriteLine(line);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}, {ndcg.Count} queries: nDCG@10 {ndcg.Average():0.0000}, recall {recall.Average():0.0000}, {wrong.Count} with something wrong"));
        return new(ndcg.Average(), recall.Average(), ndcg.Count, wrong);
    }

    /// <summary>The names (ends of paths) of all that is found, best first.</summary>
    private async Task<IReadOnlyList<string>> FindAsync(JudgedQuery query)
    {
        await using var answer = await portal.Client.GetStreamAsync($"/api/v1/{query.List}?perPagina=100&q={Uri.EscapeDataString(query.Text)}");
        using var json = await JsonDocument.ParseAsync(answer);
        return [.. json.RootElement.GetProperty("resultaten").EnumerateArray().Select(item => item.GetProperty("pad").GetString()!.Split('/')[^1])];
    }
}
