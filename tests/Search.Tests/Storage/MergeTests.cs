using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Search.Segments;
using OrchardVrijwilligers.Search.Tests.Scan;
using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search.Tests.Storage;

public sealed class MergeTests
{
    private static Segment Segment(IEnumerable<SearchDocument> documents) =>
        new SegmentBuilder(Samples.Definition, new DocumentWords()).Build(documents).ToMemory(Samples.Definition);

    private static byte[] Bytes(SegmentData data)
    {
        using var stored = new MemoryStream();
        data.WriteStored(stored);
        return [.. data.Block, .. stored.ToArray()];
    }

    [Fact]
    public void Merges_to_what_would_have_been_made_at_once() => Prop.ForAll(
        Samples.Document(500).ListOf().Resize(200).ToArbitrary(), Gen.Choose(1, 5).ToArbitrary(), Gen.Choose(2, 6).ToArbitrary(),
        (given, parts, keep) =>
        {
            var documents = given.DistinctBy(document => document.Id).ToList();
            var sources = Enumerable.Range(0, parts).Select(part => Segment(documents.Where((_, i) => i % parts == part)))
                .Select(segment => new LiveSegment(segment).Without(Enumerable.Range(0, segment.Count).Where(i => IsGone(segment.Documents.Id(i))))).ToList();
            var merged = new SegmentMerger(Samples.Definition, sources).Merge();
            var whole = new SegmentBuilder(Samples.Definition, new DocumentWords()).Build(documents.Where(document => !IsGone(document.Id)));
            Assert.Equal(Bytes(whole), Bytes(merged));

            bool IsGone(string id) => id.GetHashCode(StringComparison.Ordinal) % keep == 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void Keeps_few_segments()
    {
        using var index = SearchIndex.InMemory(Samples.Definition);
        for (var i = 0; i < 3000; i++)
        {
            index.Apply([new SearchDocument($"{i}")], [], i);
            Assert.InRange(index.Current.Segments.Length, 1, 12);
        }
        index.FinishMerging();
        Assert.Empty(MergePolicy.Choose(index.Current.Segments));
    }

    [Fact]
    public void Drops_documents_that_are_gone()
    {
        using var index = SearchIndex.InMemory(Samples.Definition);
        index.Apply([.. Enumerable.Range(0, 2000).Select(i => new SearchDocument($"{i}"))], [], 1);
        index.Apply([], [.. Enumerable.Range(0, 1000).Select(i => $"{i}")], 2);
        index.FinishMerging();
        Assert.Equal(1000, index.Current.Segments.Sum(live => live.Segment.Count));
    }
}
