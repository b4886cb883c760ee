using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Search.Tests.Scan;

namespace OrchardVrijwilligers.Search.Tests.Queries;

/// <summary>What a visitor types is data: no text makes a search fail, and any text is answered as a scan would.</summary>
public sealed class AnyTextTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        "tuin", "taal", "vrijwilligers", "e-mail", "\"", "“", "*", " ", " ", "-", "'s", "(", "OR", "AND", "NOT", "~2", "^", ":", "[", "\\", "%", "\0", "\ud83d", "\ude00",
        "\ud83d\ude00", "é", "e\u0301", "ß", "ĳ", "مرحبا", "漢字", "\u200b", "\u202e", "50+", "1211 AB", new('x', 2000), "\r\n", "{{ 7 }}", "<b>", "'; DROP",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Resize(12).Select(pieces => string.Concat(pieces)),
        Gen.Choose(0, char.MaxValue).Select(letter => (char)letter).ListOf().Resize(40).Select(letters => string.Concat(letters)));

    private readonly SearchIndex index = SearchIndex.InMemory(Samples.Definition, Samples.Options);
    private readonly ScanIndex scan = new(Samples.Definition, Samples.Options);

    public AnyTextTests()
    {
        SearchDocument[] documents = [.. Samples.Document(60).Sample(60, 50).DistinctBy(document => document.Id)];
        index.Apply(documents, [], 1);
        scan.Apply(documents, []);
    }

    public void Dispose() => index.Dispose();

    [Fact]
    public void Answers_any_text_as_a_scan_would() => Prop.ForAll(Text.ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (text, unfinished) =>
        Answers.AssertEqual(new() { Text = text, IsUnfinished = unfinished, CountFacets = ["theme"], Take = 100 }, scan, index)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Shows_completes_and_explains_any_text() => Prop.ForAll(Text.ToArbitrary(), text =>
    {
        var found = index.Current.Search(new() { Text = text, Highlight = true });
        foreach (var hit in found.Hits.Take(3)) Assert.True(index.Current.Explain(new() { Text = text }, hit.Id)!.IsHit);
        Assert.NotNull(index.Current.Complete(text));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
