using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Tests.Data.Homes;

namespace OrchardVrijwilligers.Platform.Tests.Data;

/// <summary>Several nodes on one schema, each with connections of its own.</summary>
public sealed class PostgresNodeTests(PostgresServer server) : StoreContract
{
    protected override StoreHome Home { get; } = new PostgresHome(server);

    [Fact]
    public async Task A_follower_wakes_at_the_commit_of_another_node()
    {
        await using var source = await server.AnotherSourceAsync();
        await using var other = await OpenAsync(source);
        var announced = new TaskCompletionSource<long>();
        other.Changes.Committed += announced.SetResult;
        var waiting = other.Changes.WaitAsync(0, TestContext.Current.CancellationToken);
        await SaveAsync(NewNote("a"), NewNote("b"));

        await waiting;
        Assert.Equal(2, await announced.Task);
    }

    [Fact]
    public async Task Writers_on_two_nodes_lose_no_update_and_leave_no_gap()
    {
        await using var source = await server.AnotherSourceAsync();
        await using var other = await OpenAsync(source);
        await SaveAsync(NewNote("counter"));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => CountAsync(i % 2 == 0 ? Store : other))));

        Assert.Equal(80, (await LoadAsync("counter"))!.Places);
        Assert.Equal(81, await Store.Changes.LatestAsync());
        await AssertSoundAsync(other);
    }

    [Fact]
    public async Task Nodes_that_open_a_new_schema_at_the_same_time_make_one_store()
    {
        await using var source = await server.AnotherSourceAsync();
        await using var again = new PostgresHome(server);
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(async i =>
            await PostgresDocumentStore.OpenAsync(i % 2 == 0 ? source : await server.SourceAsync(), again.Schema, Models.Full, TimeProvider.System)));
        await Task.WhenAll(stores.Select((store, i) => SaveAsync(store, NewNote($"{i}"))));

        Assert.Equal(6, await stores[0].Changes.LatestAsync());
        foreach (var store in stores) await store.DisposeAsync();
    }

    [Fact]
    public async Task A_backup_can_be_put_back_in_a_new_schema()
    {
        await SaveAsync(Enumerable.Range(0, 1100).Select(i => NewNote($"{i:0000}", "Taalcafé \U0001F33B", "x")));
        await Store.Changes.TrimAsync(10);
        await Store.Changes.SetCursorAsync("search", 1095);
        var file = Home.FileNamed("backup.db");
        await Store.BackupAsync(file);
        await using var home = new PostgresHome(server);
        await PostgresDocumentStore.RestoreAsync(await server.SourceAsync(), home.Schema, file, TimeProvider.System);
        var restored = await home.OpenAsync();

        await AssertSoundAsync(restored);
        Assert.Equal(1095, await restored.Changes.GetCursorAsync("search"));
        Assert.Equal(1101, await SaveAsync(restored, NewNote("new")));
        await using var session = restored.OpenSession();
        Assert.Equal(1100, await session.Query<Note, TagRow>().CountAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await PostgresDocumentStore.RestoreAsync(await server.SourceAsync(), home.Schema, file, TimeProvider.System));
    }

    [Theory]
    [InlineData("Gemeente")]
    [InlineData("a\"; DROP")]
    [InlineData("")]
    public async Task A_schema_that_would_need_care_is_refused(string name) =>
        await Assert.ThrowsAsync<ArgumentException>(async () =>
            await PostgresDocumentStore.OpenAsync(await server.SourceAsync(), name, Models.Full, TimeProvider.System));

    async Task<DocumentStore> OpenAsync(Npgsql.NpgsqlDataSource source) =>
        await PostgresDocumentStore.OpenAsync(source, ((PostgresHome)Home).Schema, Models.Full, TimeProvider.System);

    static async Task CountAsync(DocumentStore store)
    {
        for (var done = 0; done < 10;)
        {
            await using var session = store.OpenSession();
            var note = (await session.GetAsync<Note>("counter"))!;
            note.Places++;
            session.Save(note);
            try
            {
                await session.CommitAsync();
                done++;
            }
            catch (ConcurrencyException)
            {
                // Somebody was first: again, as a caller would.
            }
        }
    }
}
