using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Tests.Data;

public abstract class SessionContract : StoreContract
{
    [Fact]
    public async Task A_committed_document_comes_back_as_it_was()
    {
        var note = NewNote("a", "Taalcafé \U0001F33B", "taal", "koffie");
        (note.At, note.Price, note.Rating, note.Filled) = (new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(1)), 12.50m, 0.1, 3);
        await SaveAsync(note);

        Assert.Equivalent(note, await LoadAsync("a"), strict: true);
    }

    [Fact]
    public async Task Nothing_is_written_before_the_commit()
    {
        await using var session = Store.OpenSession();
        session.Save(NewNote("a"));

        Assert.True((session.PendingCount > 0));
        Assert.Null(await LoadAsync("a"));
    }

    [Theory]
    [InlineData("absent")]
    [InlineData("")]
    [InlineData("nul\0")]
    [InlineData("half\ud83c")]
    public async Task An_absent_or_impossible_id_gives_nothing(string id)
    {
        await using var session = Store.OpenSession();

        Assert.Null(await session.GetAsync<Note>(id));
        Assert.Empty(await session.GetManyAsync<Note>([id]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nul\0")]
    [InlineData(201)]
    public async Task An_impossible_id_cannot_be_saved(object id)
    {
        await using var session = Store.OpenSession();

        Assert.Throws<ArgumentException>(() => session.Save(NewNote(id as string ?? new string('x', (int)id))));
    }

    [Fact]
    public async Task An_id_gives_the_same_object_all_through_a_session()
    {
        await SaveAsync(NewNote("a", "x"));
        await using var session = Store.OpenSession();
        var first = await session.GetAsync<Note>("a");

        Assert.Same(first, await session.GetAsync<Note>("a"));
        Assert.Same(first, (await session.GetManyAsync<Note>(["a"]))[0]);
        Assert.Same(first, await session.Query<Note, NoteRow>().Where(row => row.Title == "x").FirstOrDefaultAsync());
    }

    [Fact]
    public async Task Many_come_in_the_order_asked_without_the_absent()
    {
        await SaveAsync(NewNote("a"), NewNote("b"), NewNote("c"));
        await using var session = Store.OpenSession();

        Assert.Equal(["c", "a", "c"], (await session.GetManyAsync<Note>(["c", "zz", "a", "c"])).Select(note => note.Id));
    }

    [Fact]
    public async Task A_query_sees_every_save_and_deletion_since_the_one_before()
    {
        await SaveAsync(NewNote("a", "x"), NewNote("b", "x"));
        await using var session = Store.OpenSession();
        async Task<string> FoundAsync(string title) => string.Join("", (await session.Query<Note, NoteRow>().Where(row => row.Title == title).ListAsync()).Select(note => note.Id));
        Assert.Equal("ab", await FoundAsync("x"));

        session.Save(NewNote("c", "x"));
        var a = (await session.GetAsync<Note>("a"))!;
        a.Title = "y";
        session.Save(a);
        Assert.Equal(("bc", "a"), (await FoundAsync("x"), await FoundAsync("y")));

        a.Title = "x";
        session.Save(a);
        session.Delete((await session.GetAsync<Note>("b"))!);
        session.Delete((await session.GetAsync<Note>("c"))!);
        Assert.Equal(("a", ""), (await FoundAsync("x"), await FoundAsync("y")));
        Assert.Equal("a", Assert.Single(await session.Query<Note, NoteRow>().Where(row => row.Title == "x").Take(1).ListAsync()).Id);

        await session.CommitAsync();
        Assert.Equal("a", await FoundAsync("x"));
    }

    [Fact]
    public async Task A_session_sees_what_it_saved_and_not_what_it_deleted()
    {
        await SaveAsync(NewNote("b"), NewNote("d"));
        await using var session = Store.OpenSession();
        var added = NewNote("c");
        session.Save(added);
        session.Save(NewNote("a"));
        session.Save(NewNote("e"));
        session.Delete((await session.GetAsync<Note>("b"))!);

        Assert.Same(added, await session.GetAsync<Note>("c"));
        Assert.Null(await session.GetAsync<Note>("b"));
        Assert.Equal(["c"], (await session.GetManyAsync<Note>(["b", "c"])).Select(note => note.Id));
        Assert.Equal(["a", "c", "d", "e"], await session.AllAsync<Note>().Select(note => note.Id).ToListAsync());
    }

    [Fact]
    public async Task All_gives_a_large_kind_in_order_of_id_by_code_point()
    {
        string[] odd = ["Z", "a", "\uFF5E", "\U0001F33B", "é"];
        await SaveAsync([.. Enumerable.Range(0, 450).Select(i => NewNote($"n{i:000}")), .. odd.Select(id => NewNote(id))]);
        await using var session = Store.OpenSession();
        var ids = await session.AllAsync<Note>().Select(note => note.Id).ToListAsync();

        Assert.Equal(["Z", "a", .. Enumerable.Range(0, 450).Select(i => $"n{i:000}"), "é", "\uFF5E", "\U0001F33B"], ids);
    }

    [Fact]
    public async Task A_document_that_was_streamed_can_be_saved_and_deleted()
    {
        await SaveAsync(NewNote("a"), NewNote("b"));
        await using var session = Store.OpenSession();
        await foreach (var note in session.AllAsync<Note>())
        {
            if (note.Id == "a") session.Delete(note);
            else
            {
                note.Title = "changed";
                session.Save(note);
            }
        }
        await session.CommitAsync();

        Assert.Null(await LoadAsync("a"));
        Assert.Equal("changed", (await LoadAsync("b"))!.Title);
    }

    [Fact]
    public async Task Kinds_do_not_see_each_other()
    {
        await SaveAsync(NewNote("a"));
        await using var session = Store.OpenSession();
        session.Save(new Person("a", "Noor"));
        await session.CommitAsync();

        Assert.Equal("Noor", (await session.GetAsync<Person>("a"))!.Name);
        Assert.Equal("", (await LoadAsync("a"))!.Title);
    }

    [Fact]
    public async Task A_change_after_the_save_and_before_the_commit_is_written()
    {
        await using var session = Store.OpenSession();
        var note = NewNote("a", "first");
        session.Save(note);
        note.Title = "second";
        await session.CommitAsync();

        Assert.Equal("second", (await LoadAsync("a"))!.Title);
    }

    [Fact]
    public async Task A_changed_copy_of_a_record_replaces_what_was_loaded()
    {
        await using var session = Store.OpenSession();
        session.Save(new Person("a", "Noor"));
        await session.CommitAsync();
        await using var next = Store.OpenSession();
        var person = (await next.GetAsync<Person>("a"))!;
        next.Save(person with { Name = "Sam" });

        Assert.Equal("Sam", (await next.GetAsync<Person>("a"))!.Name);
        await next.CommitAsync();
    }

    [Fact]
    public async Task Saving_twice_is_one_change()
    {
        await using var session = Store.OpenSession();
        var note = NewNote("a");
        session.Save(note);
        session.Save(note);

        Assert.Equal(1, await session.CommitAsync());
    }

    [Fact]
    public async Task Deleting_what_was_only_saved_here_is_no_change()
    {
        await using var session = Store.OpenSession();
        var note = NewNote("a");
        session.Save(note);
        session.Delete(note);

        Assert.False((session.PendingCount > 0));
        Assert.Equal(0, await session.CommitAsync());
    }

    [Fact]
    public async Task Saving_what_was_deleted_keeps_it()
    {
        await SaveAsync(NewNote("a", "old"));
        await using var session = Store.OpenSession();
        var note = (await session.GetAsync<Note>("a"))!;
        session.Delete(note);
        note.Title = "kept";
        session.Save(note);
        await session.CommitAsync();

        Assert.Equal("kept", (await LoadAsync("a"))!.Title);
    }

    [Fact]
    public async Task Deleting_what_was_not_loaded_here_is_refused()
    {
        await SaveAsync(NewNote("a"));
        await using var session = Store.OpenSession();

        Assert.Throws<InvalidOperationException>(() => session.Delete(NewNote("a")));
    }

    [Fact]
    public async Task A_session_goes_on_after_its_commit()
    {
        await using var session = Store.OpenSession();
        var note = NewNote("a", "1");
        session.Save(note);
        await session.CommitAsync();
        note.Title = "2";
        session.Save(note);
        await session.CommitAsync();
        session.Delete(note);
        await session.CommitAsync();
        session.Save(NewNote("a", "3"));
        await session.CommitAsync();

        Assert.Equal("3", (await LoadAsync("a"))!.Title);
        var versions = (await Store.Changes.ReadAsync(0, 10)).Select(change => (change.Version, change.Deleted));
        Assert.Equal([(1, false), (2, false), (2, true), (1, false)], versions);
    }

    [Fact]
    public async Task An_unknown_class_is_refused_by_name()
    {
        await using var session = Store.OpenSession();

        Assert.Contains("Uri", Assert.Throws<ArgumentException>(() => session.Save(new Uri("https://example.org"))).Message);
        Assert.Throws<ArgumentException>(() => session.Query<Note, PersonRow>());
    }

    [Fact]
    public async Task A_large_unit_is_committed_whole()
    {
        var text = new string('x', 5000);
        await SaveAsync(Enumerable.Range(0, 2000).Select(i => NewNote($"{i:0000}", text, "a", "b")));

        Assert.Equal(2000, (await Store.StatusAsync()).Documents);
        await AssertSoundAsync(Store);
    }
}
