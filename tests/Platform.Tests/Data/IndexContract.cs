using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Tests.Data;

/// <summary>Models come and go; what a query finds is always what the documents say.</summary>
public abstract class IndexContract : StoreContract
{
    static readonly DocumentModel WithoutTags = Models.Of([Models.Notes, Models.Persons], Models.ByNote, Models.ByName);
    static readonly DocumentModel WithoutNotes = Models.Of([Models.Persons], Models.ByName);
    static readonly DocumentModel UpperTags = Models.Of([Models.Notes], Models.ByNote,
        new DocumentIndex<Note, TagRow>("note-tag", note => note.Tags.Select((tag, i) => new TagRow(tag.ToUpperInvariant(), i)), Revision: 2));

    [Fact]
    public async Task An_index_that_is_new_to_the_model_is_filled_at_opening()
    {
        await using var before = await Home.OpenAsync(WithoutTags);
        await SaveAsync(before, Enumerable.Range(0, 1200).Select(i => NewNote($"{i:0000}", "", i % 3 == 0 ? "x" : "y")));
        var after = await Home.OpenAsync();

        Assert.Equal(400, (await TaggedAsync(after, "x")).Count);
        await AssertSoundAsync(after);
    }

    [Fact]
    public async Task A_feature_that_was_off_while_its_documents_changed_finds_them_when_it_is_on_again()
    {
        await SaveAsync(NewNote("a", "", "x"), NewNote("b", "", "x"), NewNote("c", "", "x"));
        var without = await Home.OpenAsync(WithoutTags);
        await SaveAsync(without, NewNote("a", "", "y"), NewNote("d", "", "x"));
        await DeleteAsync(without, "b");
        var again = await Home.OpenAsync();

        Assert.Equal(["c", "d"], await TaggedAsync(again, "x"));
        await AssertSoundAsync(again);
    }

    [Fact]
    public async Task It_finds_them_too_when_the_feed_no_longer_reaches_back()
    {
        await SaveAsync(NewNote("a", "", "x"), NewNote("b", "", "x"));
        await using (var without = await Home.OpenAsync(WithoutTags))
        {
            await SaveAsync(without, NewNote("a", "", "y"), NewNote("d", "", "x"));
            await without.Changes.TrimAsync(0);
            Assert.DoesNotContain((await without.StatusAsync()).Indexes, name => name.StartsWith("ix_note_tag", StringComparison.Ordinal));
        }
        await using var again = await Home.OpenAsync();

        Assert.Equal(["b", "d"], await TaggedAsync(again, "x"));
        await AssertSoundAsync(again);
    }

    [Fact]
    public async Task Documents_of_a_kind_that_is_off_stay_untouched()
    {
        await SaveAsync(NewNote("a", "", "x"));
        var without = await Home.OpenAsync(WithoutNotes);
        await using (var session = without.OpenSession())
        {
            session.Save(new Person("p", "Noor"));
            await session.CommitAsync();
        }
        await AssertSoundAsync(without);
        var again = await Home.OpenAsync();

        Assert.Equal(["a"], await TaggedAsync(again, "x"));
        Assert.Equal(2, (await again.StatusAsync()).Documents);
    }

    [Fact]
    public async Task Two_stores_with_other_models_at_work_on_the_same_data_both_find_everything()
    {
        var newer = await Home.OpenAsync(UpperTags);
        for (var i = 0; i < 5; i++)
        {
            await SaveAsync(Store, NewNote($"old{i}", "", "x"));
            await SaveAsync(newer, NewNote($"new{i}", "", "x"));
            Assert.Equal((2 * i) + 2, (await TaggedAsync(Store, "x")).Count);
            Assert.Equal((2 * i) + 2, (await TaggedAsync(newer, "X")).Count);
        }
        await DeleteAsync(Store, "new0");

        Assert.DoesNotContain("new0", await TaggedAsync(newer, "X"));
        await AssertSoundAsync(Store);
        await AssertSoundAsync(newer);
    }

    [Fact]
    public async Task A_changed_revision_is_built_beside_and_the_old_table_goes_after_its_time()
    {
        var clock = new FixedClock(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var old = await Home.OpenAsync(clock: clock);
        await SaveAsync(old, NewNote("a", "", "x"));
        await using var newer = await Home.OpenAsync(UpperTags, clock: clock);
        Assert.Equal(["a"], await TaggedAsync(newer, "X"));
        Assert.Equal(2, await TagTablesAsync(newer));

        clock.Now += TimeSpan.FromHours(2);
        await newer.Changes.TrimAsync(1000);
        Assert.Equal(1, await TagTablesAsync(newer));
        Assert.Equal(["a"], await TaggedAsync(newer, "X"));
    }

    [Fact]
    public async Task Rebuilding_gives_the_same_rows()
    {
        await SaveAsync(Enumerable.Range(0, 700).Select(i => NewNote($"{i:0000}", "t", "x", "y")));
        var tables = (await Store.StatusAsync()).Indexes;
        for (var i = 0; i < 2; i++) await Store.RebuildIndexesAsync();

        Assert.Equal(tables, (await Store.StatusAsync()).Indexes);
        Assert.Equal(700, (await TaggedAsync(Store, "x")).Count);
        await SaveAsync(NewNote("0001", "t", "y"));
        Assert.Equal(699, (await TaggedAsync(Store, "x")).Count);
        await AssertSoundAsync(Store);
    }

    [Fact]
    public async Task Units_that_are_committed_during_a_rebuild_are_found()
    {
        await SaveAsync(Enumerable.Range(0, 2000).Select(i => NewNote($"{i:0000}", "t", "x")));
        var rebuilding = Task.Run(() => Store.RebuildIndexesAsync());
        for (var i = 0; !rebuilding.IsCompleted; i++) await SaveAsync(NewNote($"extra{i}", "t", "x"));
        await rebuilding;

        await AssertSoundAsync(Store);
    }

    [Fact]
    public async Task Models_that_cannot_be_stored_are_refused_with_the_reason()
    {
        await RefusedAsync("kebab", Models.Of([new DocumentKind<Note>("Note", note => note.Id)]));
        await RefusedAsync("two kinds", Models.Of([Models.Notes, new DocumentKind<Note>("other", note => note.Id)]));
        await RefusedAsync("two of kind", Models.Of([Models.Notes, new DocumentKind<Person>("note", person => person.Id)]));
        await RefusedAsync("not a kind", Models.Of([Models.Persons], Models.ByNote));
        await RefusedAsync("two indexes", Models.Of([Models.Persons], Models.ByName, new DocumentIndex<Person, PersonRow>("other", _ => [])));
        await RefusedAsync("cannot be a column", Models.Of([Models.Persons], new DocumentIndex<Person, OddRow>("odd", _ => [])));
        await RefusedAsync("more than 4 texts", Models.Of([Models.Persons], new DocumentIndex<Person, WideRow>("wide", _ => [])));
        await RefusedAsync("not one of its columns", Models.Of([Models.Persons], new DocumentIndex<Person, MisledRow>("misled", _ => [])));
    }

    async Task RefusedAsync(string reason, DocumentModel model) =>
        Assert.Contains(reason, (await Assert.ThrowsAsync<ArgumentException>(() => Home.OpenAsync(model))).Message);

    static async Task<List<string>> TaggedAsync(IDocumentStore store, string tag)
    {
        await using var session = store.OpenSession();
        return [.. (await session.Query<Note, TagRow>().Where(row => row.Tag == tag).ListAsync()).Select(note => note.Id)];
    }

    static async Task<int> TagTablesAsync(IDocumentStore store) =>
        (await store.StatusAsync()).Indexes.Count(name => name.StartsWith("ix_note_tag", StringComparison.Ordinal));

    sealed record OddRow(TimeSpan Duration);

    [SearchedBy("A", "B", "C", "D", "E")]
    sealed record WideRow(string A, string B, string C, string D, string E);

    [SearchedBy("Nothing")]
    sealed record MisledRow(string Name);
}
