using OrchardVrijwilligers.Search.Tests.Scan;
using FsCheck;
using FsCheck.Fluent;

namespace OrchardVrijwilligers.Search.Tests.Queries;

public sealed class ExplainTests
{
    private static SearchIndex Index(IEnumerable<SearchDocument> documents)
    {
        var index = SearchIndex.InMemory(Samples.Definition, Samples.Options);
        index.Apply([.. documents], [], 1);
        return index;
    }

    [Fact]
    public void Adds_up_to_the_score_of_every_hit() => Prop.ForAll(
        Samples.Document(50).ListOf(40).ToArbitrary(), Samples.Query.ToArbitrary(),
        (documents, query) =>
        {
            using var index = Index(documents);
            foreach (var hit in index.Current.Search(query).Hits)
            {
                var explanation = index.Current.Explain(query, hit.Id)!;
                Assert.True(explanation.IsHit);
                Assert.Equal(hit.Score, explanation.Score, 1e-9);
                if (explanation.Parts.Count > 0) Assert.Equal(hit.Score, explanation.Boost * explanation.Parts.Sum(part => part.Adds), 1e-9);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Tells_how_a_document_has_what_was_asked()
    {
        using var index = Index([
            new SearchDocument("1").AddText("title", "Taalmaatje in de buurttuin"),
            new SearchDocument("2").AddText("title", "Tuin, buurt, taal, maatje"),
        ]);
        var parts = index.Current.Explain(new() { Text = "tuin buddy zaterdag" }, "1")!.Parts;
        Assert.Equal(["tuin", "buddy", "zaterdag"], parts.Select(part => part.Asked));
        Assert.Equal([MatchKind.Compound, MatchKind.Synonym, null], parts.Select(part => part.Kind));
        Assert.Equal(["buurttuin"], parts[0].Found);
        Assert.Null(index.Current.Explain(new(), "3"));
    }
}
