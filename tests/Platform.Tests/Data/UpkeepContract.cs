using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Tests.Data;

public abstract class UpkeepContract : StoreContract
{
    [Fact]
    public async Task The_status_counts()
    {
        await SaveAsync(NewNote("a"), NewNote("b"));
        await DeleteAsync(Store, "a");
        var status = await Store.StatusAsync();

        Assert.Equal((1, 3), (status.Documents, status.Sequence));
        Assert.Equal(3, status.Indexes.Count);
        Assert.True(status.Bytes > 0);
        Assert.Matches("(SQLite|PostgreSQL) [0-9]+", status.Engine);
    }

    [Fact]
    public async Task A_check_counts_and_finds_nothing_wrong()
    {
        await SaveAsync(NewNote("a", "", "x", "y"), NewNote("b"));
        var check = await Store.CheckAsync();

        Assert.True(check.IsSound);
        Assert.Equal((2, 4, 2), (check.Documents, check.IndexRows, check.Changes));
    }

    [Fact]
    public async Task A_check_names_the_document_whose_rows_are_wrong()
    {
        await SaveAsync(NewNote("a", "", "x"), NewNote("b", "", "x"));
        var lying = await Home.OpenAsync(Models.Of(Models.Full.Kinds, Models.ByNote, Models.ByName,
            new DocumentIndex<Note, TagRow>("note-tag", note => note.Id == "b" ? [] : [new TagRow("x", 0)])));

        var problem = Assert.Single((await lying.CheckAsync()).Problems);
        Assert.Contains("note/b", problem);
    }

    [Fact]
    public async Task A_store_opens_again_with_everything_in_it()
    {
        await SaveAsync(NewNote("a", "kept"));
        await Store.DisposeAsync();
        var again = await Home.OpenAsync();
        await using var session = again.OpenSession();

        Assert.Equal("kept", (await session.GetAsync<Note>("a"))!.Title);
        Assert.Equal(2, await SaveAsync(again, NewNote("b")));
    }

    [Fact]
    public async Task A_closed_store_says_so()
    {
        var session = Store.OpenSession();
        session.Save(NewNote("a"));
        await Store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.CommitAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Store.OpenSession().GetAsync<Note>("a").AsTask());
    }

    [Fact]
    public async Task Closing_waits_for_what_was_handed_in()
    {
        var commits = Enumerable.Range(0, 100).Select(i => SaveAsync(NewNote($"{i:000}"))).ToList();
        await Task.WhenAll(commits.Take(1));
        await Store.DisposeAsync();
        var kept = commits.Count(commit => commit.IsCompletedSuccessfully);
        var refused = await Task.WhenAll(commits.Select(async commit =>
        {
            try
            {
                await commit;
                return 0;
            }
            catch (ObjectDisposedException)
            {
                return 1;
            }
        }));
        var again = await Home.OpenAsync();

        Assert.Equal(100 - refused.Sum(), (await again.StatusAsync()).Documents);
        Assert.True(kept <= 100 - refused.Sum());
    }

    [Fact]
    public async Task A_backup_made_while_work_goes_on_is_a_whole_store()
    {
        await SaveAsync(Enumerable.Range(0, 500).Select(i => NewNote($"{i:000}", "t", "x")));
        await Store.Changes.SetCursorAsync("search", 7);
        using var stop = new CancellationTokenSource();
        var working = Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++) await SaveAsync(NewNote($"w{i}a", "t", "x"), NewNote($"w{i}b", "t", "x"));
        });
        var file = Home.FileNamed("backup.db");
        await Store.BackupAsync(file);
        await stop.CancelAsync();
        await working;
        await using var copy = await SqliteDocumentStore.OpenAsync(file, Models.Full, TimeProvider.System);

        var status = await copy.StatusAsync();
        Assert.True(status.Documents >= 500 && status.Documents % 2 == 0);
        Assert.Equal(status.Documents, status.Sequence);
        Assert.Equal(7, await copy.Changes.GetCursorAsync("search"));
        await AssertSoundAsync(copy);
        Assert.Equal([file], Directory.GetFiles(Path.GetDirectoryName(file)!, "backup*").Where(name => !name.EndsWith("-wal") && !name.EndsWith("-shm")));
    }
}
