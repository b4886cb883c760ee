using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Tests.Data;

public abstract class ConcurrencyContract : StoreContract
{
    [Fact]
    public async Task The_second_of_two_changes_is_refused_and_writes_nothing()
    {
        await SaveAsync(NewNote("a", "old"), NewNote("b", "old"));
        await using var first = Store.OpenSession();
        await using var second = Store.OpenSession();
        await ChangeAsync(first, "first", "a");
        await ChangeAsync(second, "second", "b", "a");
        await first.CommitAsync();

        var refused = await Assert.ThrowsAsync<ConcurrencyException>(() => second.CommitAsync());
        Assert.Equal(("note", "a"), (refused.Kind, refused.Id));
        Assert.Equal("old", (await LoadAsync("b"))!.Title);
        Assert.Equal("first", (await LoadAsync("a"))!.Title);
    }

    [Fact]
    public async Task A_new_document_whose_id_is_in_use_is_refused()
    {
        await SaveAsync(NewNote("a", "old"));
        await using var session = Store.OpenSession();
        session.Save(NewNote("a", "new"));

        await Assert.ThrowsAsync<ConcurrencyException>(() => session.CommitAsync());
        Assert.Equal("old", (await LoadAsync("a"))!.Title);
    }

    [Fact]
    public async Task Changing_what_somebody_deleted_is_refused()
    {
        await SaveAsync(NewNote("a"));
        await using var session = Store.OpenSession();
        await ChangeAsync(session, "late", "a");
        await DeleteAsync(Store, "a");

        await Assert.ThrowsAsync<ConcurrencyException>(() => session.CommitAsync());
        Assert.Null(await LoadAsync("a"));
    }

    [Fact]
    public async Task Deleting_what_somebody_changed_is_refused()
    {
        await SaveAsync(NewNote("a"));
        await using var session = Store.OpenSession();
        session.Delete((await session.GetAsync<Note>("a"))!);
        await SaveAsync(NewNote("a", "changed"));

        await Assert.ThrowsAsync<ConcurrencyException>(() => session.CommitAsync());
        Assert.Equal("changed", (await LoadAsync("a"))!.Title);
    }

    [Fact]
    public async Task A_document_that_was_deleted_and_made_again_is_another_document()
    {
        await SaveAsync(NewNote("a"));
        await using var session = Store.OpenSession();
        await ChangeAsync(session, "late", "a");
        await DeleteAsync(Store, "a");
        await SaveAsync(NewNote("a", "another"));

        await Assert.ThrowsAsync<ConcurrencyException>(() => session.CommitAsync());
        Assert.Equal("another", (await LoadAsync("a"))!.Title);
    }

    [Fact]
    public async Task A_conflict_does_not_touch_units_that_are_committed_together_with_it()
    {
        await SaveAsync(NewNote("shared"));
        var sessions = await Task.WhenAll(Enumerable.Range(0, 40).Select(async i =>
        {
            var session = Store.OpenSession();
            await ChangeAsync(session, $"{i}", "shared");
            session.Save(NewNote($"own{i:00}"));
            return session;
        }));
        var outcomes = await Task.WhenAll(sessions.Select(session => Outcome(session.CommitAsync())));

        Assert.Single(outcomes, won => won);
        Assert.Equal(2, (await Store.StatusAsync()).Documents);
        await AssertSoundAsync(Store);
    }

    [Fact]
    public async Task Writers_that_try_again_lose_no_update()
    {
        await SaveAsync(NewNote("counter"));
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            for (var done = 0; done < 10;)
            {
                await using var session = Store.OpenSession();
                var note = (await session.GetAsync<Note>("counter"))!;
                note.Places++;
                session.Save(note);
                if (await Outcome(session.CommitAsync())) done++;
            }
        })));

        Assert.Equal(160, (await LoadAsync("counter"))!.Places);
    }

    [Fact]
    public async Task A_withdrawn_unit_writes_nothing()
    {
        await using var session = Store.OpenSession();
        session.Save(NewNote("a"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.CommitAsync(new CancellationToken(canceled: true)));
        Assert.Null(await LoadAsync("a"));
        await session.CommitAsync();
        Assert.NotNull(await LoadAsync("a"));
    }

    [Fact]
    public async Task Units_that_wait_share_one_commit_and_can_be_withdrawn_until_then()
    {
        var store = await Home.OpenAsync(clock: new TickingClock());
        using var held = new ManualResetEventSlim();
        var writing = new TaskCompletionSource();
        store.Changes.Committed += latest =>
        {
            writing.TrySetResult();
            held.Wait();
        };
        var first = SaveAsync(store, NewNote("first"));
        await writing.Task;
        using var stop = new CancellationTokenSource();
        var waiting = Enumerable.Range(0, 30).Select(i => HandIn(store, $"{i:00}", i == 7 ? stop.Token : default)).ToList();
        await stop.CancelAsync();
        held.Set();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting[7]);
        await Task.WhenAll(waiting.Where((_, i) => i != 7).Append(first));
        var changes = await store.Changes.ReadAsync(1, 100);
        Assert.DoesNotContain(changes, change => change.Id == "07");
        Assert.Single(changes.Select(change => change.At).Distinct());
        Assert.Equal(29, changes.Count);
    }

    [Fact]
    public async Task A_document_that_cannot_be_mapped_fails_its_own_commit_only()
    {
        await using var session = Store.OpenSession();
        var note = NewNote("a");
        note.Rating = double.NaN;
        session.Save(note);

        await Assert.ThrowsAsync<ArgumentException>(() => session.CommitAsync());
        await SaveAsync(NewNote("b"));
        Assert.Equal(1, (await Store.StatusAsync()).Documents);
    }

    /// <summary>The unit is with the writer when this returns.</summary>
    static Task HandIn(IDocumentStore store, string id, CancellationToken stop)
    {
        var session = store.OpenSession();
        session.Save(NewNote(id));
        return session.CommitAsync(stop);
    }

    static async Task ChangeAsync(IDocumentSession session, string title, params string[] ids)
    {
        foreach (var id in ids)
        {
            var note = (await session.GetAsync<Note>(id))!;
            note.Title = title;
            session.Save(note);
        }
    }

    static async Task<bool> Outcome(Task commit)
    {
        try
        {
            await commit;
            return true;
        }
        catch (ConcurrencyException)
        {
            return false;
        }
    }
}
