using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Search.Tests.Storage;

namespace OrchardVrijwilligers.Search.Tests.Scan;

public sealed class SameAsScanTests
{
    private const int FewAtOnce = 7;

    /// <param name="IsAnew">All that was there goes, and only the documents that are put in are left.</param>
    private sealed record Step(IList<SearchDocument> Upserts, IList<int> Deletes, bool IsAnew, IList<SearchQuery> Queries);

    private static Gen<Step> Steps(int ids, int most) =>
        from upserts in Samples.Document(ids).ListOf().Resize(most)
        from deletes in Gen.Choose(0, ids - 1).ListOf().Resize(most / 3)
        from anew in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from queries in Samples.Query.ListOf(6)
        select new Step(upserts, deletes, anew, queries);

    [Fact]
    [Trait("Speed", "Slow")]
    public void Answers_as_a_scan_would_after_any_changes() =>
        Prop.ForAll(Steps(40, 12).ListOf().Resize(8).ToArbitrary(), steps => Run(steps)).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    [Trait("Speed", "Slow")]
    public void Answers_as_a_scan_would_over_many_documents() =>
        Prop.ForAll(Steps(4000, 1500).ListOf(3).ToArbitrary(), steps => Run(steps)).Check(Config.QuickThrowOnFailure.WithMaxTest(3));

    [Fact]
    [Trait("Speed", "Slow")]
    public void Answers_as_a_scan_would_after_restarts()
    {
        Prop.ForAll(Steps(60, 30).ListOf().Resize(6).ToArbitrary(), steps =>
        {
            using var folder = new TemporaryFolder();
            Run(steps, () => SearchIndex.Open(folder.Path, Samples.Definition, Samples.Options));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    /// <summary>Opens the index anew for every step, where it can be opened again.</summary>
    private static void Run(IEnumerable<Step> steps, Func<SearchIndex>? open = null)
    {
        var index = open?.Invoke() ?? SearchIndex.InMemory(Samples.Definition, Samples.Options);
        var scan = new ScanIndex(Samples.Definition, Samples.Options);
        foreach (var step in steps)
        {
            string[] deletes = step.IsAnew ? [.. scan.Documents.Select(document => document.Id)] : [.. step.Deletes.Select(id => $"id{id}")];
            if (step.IsAnew) Fill(index, step.Upserts);
            else index.Apply([.. step.Upserts], deletes, index.Cursor + 1);
            scan.Apply(step.Upserts, deletes);
            if (open is not null)
            {
                index.Dispose();
                index = open();
            }
            Assert.Equal(scan.Documents.Count(), index.Current.Count);
            foreach (var query in step.Queries) Answers.AssertEqual(query, scan, index);
        }
        index.Dispose();
    }

    /// <summary>Of documents with the same id an index that is filled has the first, and one that is changed the last.</summary>
    private static void Fill(SearchIndex index, IList<SearchDocument> documents)
    {
        using var filling = index.StartFilling(FewAtOnce);
        var ids = new HashSet<string>();
        foreach (var document in documents.Reverse()) Assert.Equal(ids.Add(document.Id), filling.Add(document));
        filling.Complete(index.Cursor + 1);
    }
}
