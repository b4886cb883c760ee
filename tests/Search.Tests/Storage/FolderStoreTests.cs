using OrchardVrijwilligers.Search.Tests.Scan;

namespace OrchardVrijwilligers.Search.Tests.Storage;

public sealed class FolderStoreTests : IDisposable
{
    private static readonly IndexDefinition Definition = new([new TextField("title"), new FacetField("theme")]);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private SearchIndex Open(IndexDefinition? definition = null) => SearchIndex.Open(folder.Path, definition ?? Definition);

    private static SearchDocument Document(int id, string title = "buurttuin onderhouden") =>
        new SearchDocument($"id{id}") { Payload = [1, 2, (byte)id] }.AddText("title", title).AddFacet("theme", id % 2 == 0 ? "even" : "oneven");

    private void Fill(int count)
    {
        using var index = Open();
        for (var id = 0; id < count; id += 100)
            index.Apply([.. Enumerable.Range(id, Math.Min(100, count - id)).Select(i => Document(i))], [], id + 100);
    }

    /// <summary>Anew, with the documents of these ids put in, so few at once that they are in several segments.</summary>
    private static IndexFilling StartFilling(SearchIndex index, int first, int end)
    {
        var filling = index.StartFilling(atOnce: 10);
        for (var id = first; id < end; id++) filling.Add(Document(id, "taalcafé"));
        return filling;
    }

    [Fact]
    public void Starts_empty_in_a_new_folder()
    {
        using var index = Open();
        Assert.False(index.NeedsRebuild);
        Assert.Equal(0, index.Cursor);
        Assert.Equal(0, index.Current.Count);
    }

    [Fact]
    public void Is_as_it_was_when_opened_again()
    {
        Fill(250);
        SearchResult before;
        using (var index = Open())
        {
            index.Apply([Document(3, "taalcafé")], ["id4"], 999);
            before = index.Current.Search(new() { Text = "buurttuin taalcafé", CountFacets = ["theme"], Take = 300 });
        }
        using var again = Open();
        Assert.False(again.NeedsRebuild, again.Problem);
        Assert.Equal(999, again.Cursor);
        Answers.AssertEqual(before, again.Current.Search(new() { Text = "buurttuin taalcafé", CountFacets = ["theme"], Take = 300 }));
        Assert.Equal(["taalcafé"], again.Current.Complete("taalc"));
    }

    [Fact]
    public void Keeps_no_files_that_do_not_count()
    {
        Fill(3000);
        File.WriteAllText(Path.Combine(folder.Path, "77.segment"), "left over");
        File.WriteAllText(Path.Combine(folder.Path, "78.segment.tmp"), "left over");
        using var index = Open();
        index.Apply([Document(1)], [], 5000);
        index.FinishMerging();
        index.Apply([], ["nowhere"], 5001);
        Assert.Equal(index.Current.Segments.Length, folder.Files("*.segment").Count());
        Assert.Empty(folder.Files("*.tmp"));
    }

    [Fact]
    public void Reads_for_a_snapshot_what_has_been_merged_away()
    {
        Fill(50);
        using var index = Open();
        var before = index.Current;
        for (var i = 0; i < 30; i++) index.Apply([Document(i, "taalcafé")], [], 1000 + i);
        Assert.Equal(50, before.Search(new() { Text = "buurttuin", Take = 100 }).Hits.Count(hit => hit.Payload.Length == 3));
    }

    [Fact]
    public void Belongs_to_one_index_at_a_time()
    {
        using var index = Open();
        Assert.Throws<IOException>(() => Open());
    }

    [Fact]
    public void Asks_to_be_rebuilt_under_another_definition()
    {
        Fill(10);
        using var index = Open(new IndexDefinition([new TextField("title", 2), new FacetField("theme")]));
        Assert.True(index.NeedsRebuild);
        Assert.Equal(0, index.Cursor);
        Assert.Equal(0, index.Current.Search(new()).Total);
        index.Apply([Document(1)], [], 7);
        index.Dispose();
        using var rebuilt = Open(new IndexDefinition([new TextField("title", 2), new FacetField("theme")]));
        Assert.False(rebuilt.NeedsRebuild);
        Assert.Equal(1, rebuilt.Current.Count);
        Assert.Single(folder.Files("*.segment"));
    }

    [Theory]
    [InlineData("manifest")]
    [InlineData("1.segment")]
    public void Recognizes_every_changed_byte(string name)
    {
        using (var index = Open()) index.Apply([Document(1)], [], 3);
        var path = Path.Combine(folder.Path, name);
        var good = File.ReadAllBytes(path);
        for (var i = 0; i < good.Length; i++)
        {
            byte[] bad = [.. good];
            bad[i] ^= (byte)(1 << i % 8);
            File.WriteAllBytes(path, bad);
            using var index = Open();
            Assert.True(index.NeedsRebuild, $"byte {i}");
            Assert.Equal(0, index.Current.Count);
        }
    }

    [Theory]
    [InlineData("manifest")]
    [InlineData("1.segment")]
    public void Recognizes_a_file_that_is_cut_or_longer(string name)
    {
        using (var index = Open()) index.Apply([Document(1)], [], 3);
        var path = Path.Combine(folder.Path, name);
        var good = File.ReadAllBytes(path);
        foreach (var length in Enumerable.Range(0, good.Length).Where(length => length % 7 == 0 || length < 100))
        {
            File.WriteAllBytes(path, good[..length]);
            using var index = Open();
            Assert.True(index.NeedsRebuild, $"length {length}");
        }
        File.WriteAllBytes(path, [.. good, 0]);
        using var longer = Open();
        Assert.True(longer.NeedsRebuild);
    }

    [Fact]
    public void Recognizes_foreign_files()
    {
        foreach (var content in new[] { "", "{}", new string('x', 5000) })
        {
            File.WriteAllText(Path.Combine(folder.Path, "manifest"), content);
            using var index = Open();
            Assert.True(index.NeedsRebuild);
        }
        File.Delete(Path.Combine(folder.Path, "manifest"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "manifest"));
        using var strange = Open();
        Assert.Equal(0, strange.Current.Count);
    }

    [Fact]
    public void Recognizes_a_segment_that_is_missing()
    {
        Fill(10);
        foreach (var file in folder.Files("*.segment").ToList()) File.Delete(file);
        using var index = Open();
        Assert.True(index.NeedsRebuild);
    }

    [Fact]
    public void Changes_nothing_when_the_disk_refuses()
    {
        using var index = Open();
        index.Apply([Document(1)], [], 1);
        Directory.CreateDirectory(Path.Combine(folder.Path, "manifest.tmp"));
        Assert.ThrowsAny<Exception>(() => index.Apply([Document(2)], ["id1"], 2));
        Assert.Equal(1, index.Cursor);
        Assert.Equal(["id1"], index.Current.Search(new()).Hits.Select(hit => hit.Id));
        Directory.Delete(Path.Combine(folder.Path, "manifest.tmp"));
        index.Apply([Document(2)], ["id1"], 2);
        Assert.Equal(["id2"], index.Current.Search(new()).Hits.Select(hit => hit.Id));
    }

    [Fact]
    public void Is_filled_anew_at_once_and_durably()
    {
        Fill(250);
        using (var index = Open())
        {
            using var filling = StartFilling(index, 200, 300);
            Assert.Equal(250, index.Current.Count);
            filling.Complete(999);
            Assert.Equal(100, index.Current.Search(new() { Text = "taalcafé" }).Total);
            Assert.Equal(1, index.Current.SegmentCount);
        }
        Assert.Single(folder.Files("*.segment"));
        using var again = Open();
        Assert.Equal((999, 100), (again.Cursor, again.Current.Count));
        Assert.Equal(0, again.Current.Search(new() { Text = "buurttuin" }).Total);
    }

    [Fact]
    public void A_filling_that_is_not_completed_leaves_nothing_behind()
    {
        Fill(250);
        using var index = Open();
        index.FinishMerging();
        var before = folder.Files("*").Order().ToList();
        StartFilling(index, 0, 105).Dispose();
        Assert.Equal(before, folder.Files("*").Order());
        Assert.Equal(250, index.Current.Search(new() { Text = "buurttuin" }).Total);
    }

    [Fact]
    public void Changes_nothing_when_the_disk_refuses_a_filling()
    {
        Fill(250);
        using var index = Open();
        index.FinishMerging();
        var before = folder.Files("*.segment").Order().ToList();
        Directory.CreateDirectory(Path.Combine(folder.Path, "manifest.tmp"));
        using (var filling = StartFilling(index, 0, 105)) Assert.ThrowsAny<Exception>(() => filling.Complete(999));
        Assert.Equal(before, folder.Files("*.segment").Order());
        Assert.Equal(250, index.Current.Search(new() { Text = "buurttuin" }).Total);
    }

    [Fact]
    public void Is_filled_while_segments_are_joined()
    {
        using var index = Open();
        for (var turn = 1; turn <= 20; turn++)
        {
            // Twice more than is joined at once, so that joining them goes on by itself while the index is filled.
            for (var part = 0; part < 2; part++) index.Apply([.. Enumerable.Range(600 * part, 600).Select(i => Document(i))], [], index.Cursor + 1);
            using var filling = index.StartFilling();
            filling.Add(Document(turn, "taalcafé"));
            filling.Complete(index.Cursor + 1);
            index.FinishMerging();
            Assert.Equal([$"id{turn}"], index.Current.Search(new() { Take = 10 }).Hits.Select(hit => hit.Id));
            Assert.Single(folder.Files("*.segment"));
        }
    }
}
