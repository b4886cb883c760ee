using System.Security.Cryptography;
using Npgsql;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Tests.Data.Homes;

namespace OrchardVrijwilligers.Platform.Tests.Data;

/// <summary>No room is refused clearly, loses nothing, and is over when there is room again.</summary>
public sealed class FullDiskTests(PostgresServer server) : IAsyncLifetime
{
    readonly SqliteHome home = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => home.DisposeAsync();

    [Fact]
    public async Task A_store_at_its_limit_refuses_and_goes_on_when_something_was_deleted()
    {
        var store = await home.OpenAsync(options: new StoreOptions { MaxBytes = 2_000_000 });
        var kept = await FillAsync(store);

        await AssertHoldsAsync(store, kept);
        await AssertGoesOnAsync(store, kept);
    }

    [Fact]
    public async Task A_store_at_its_limit_goes_on_when_the_limit_is_raised()
    {
        int kept;
        await using (var limited = await home.OpenAsync(options: new StoreOptions { MaxBytes = 2_000_000 })) kept = await FillAsync(limited);
        var store = await home.OpenAsync(options: new StoreOptions { MaxBytes = 4_000_000 });
        await SaveAsync(store, kept++);

        await AssertHoldsAsync(store, kept);
    }

    [Fact]
    public async Task Units_that_fit_are_kept_when_one_beside_them_does_not()
    {
        var store = await home.OpenAsync(options: new StoreOptions { MaxBytes = 2_000_000 });
        var large = SaveAsync(store, 1000, 3_000_000);
        var small = Enumerable.Range(0, 20).Select(i => SaveAsync(store, i, 100)).ToList();

        await Assert.ThrowsAsync<StoreFullException>(() => large);
        await Task.WhenAll(small);
        await AssertHoldsAsync(store, 20);
    }

    [Fact]
    [Trait("Speed", "Long")]
    public async Task A_full_disk_refuses_and_goes_on_when_there_is_room()
    {
        await using var disk = await SmallDisk.MountAsync(6);
        disk.TakeRoom(3_000_000);
        await using var store = await SqliteDocumentStore.OpenAsync(Path.Combine(disk.Folder, "tenant.db"), Models.Full, TimeProvider.System);
        await AssertRefusesUntilThereIsRoomAsync(store, disk);
    }

    [Fact]
    [Trait("Speed", "Long")]
    public async Task A_full_disk_of_the_database_server_refuses_and_goes_on_when_there_is_room()
    {
        var source = await server.SourceAsync();
        await using var disk = await SmallDisk.MountAsync(12, owner: "postgres");
        disk.TakeRoom(5_000_000);
        await using var schema = new PostgresHome(server);
        await RunAsync(source, $"CREATE TABLESPACE {schema.Schema} LOCATION '{disk.Folder}'");
        await using (var onDisk = NpgsqlDataSource.Create($"{source.ConnectionString};Options=-c default_tablespace={schema.Schema}"))
        {
            await using var store = await PostgresDocumentStore.OpenAsync(onDisk, schema.Schema, Models.Full, TimeProvider.System);
            await AssertRefusesUntilThereIsRoomAsync(store, disk);
        }
        await RunAsync(source, $"DROP SCHEMA {schema.Schema} CASCADE");
        await RunAsync(source, $"DROP TABLESPACE {schema.Schema}");
    }

    static async Task AssertRefusesUntilThereIsRoomAsync(DocumentStore store, SmallDisk disk)
    {
        var kept = await FillAsync(store);
        await Assert.ThrowsAsync<StoreFullException>(() => SaveAsync(store, kept));
        await AssertHoldsAsync(store, kept);

        disk.GiveRoom();
        await SaveAsync(store, kept++);
        await AssertHoldsAsync(store, kept);
    }

    static async Task RunAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Gives how many notes fitted.</summary>
    static async Task<int> FillAsync(DocumentStore store)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                await SaveAsync(store, i);
            }
            catch (StoreFullException full)
            {
                Assert.Contains("Nothing was written", full.Message);
                return i;
            }
        }
    }

    static async Task AssertGoesOnAsync(DocumentStore store, int kept)
    {
        await using var session = store.OpenSession();
        for (var i = kept - 5; i < kept; i++) session.Delete((await session.GetAsync<Note>($"{i:0000}"))!);
        await session.CommitAsync();
        await SaveAsync(store, kept - 5);
        await AssertHoldsAsync(store, kept - 4);
    }

    static async Task AssertHoldsAsync(DocumentStore store, int notes)
    {
        Assert.Equal(notes, (await store.StatusAsync()).Documents);
        Assert.Empty((await store.CheckAsync()).Problems);
    }

    /// <summary>PostgreSQL packs long texts; this one stays long.</summary>
    static string Incompressible(int length) => Convert.ToHexString(RandomNumberGenerator.GetBytes(length / 2));

    static async Task SaveAsync(DocumentStore store, int i, int length = 20_000)
    {
        await using var session = store.OpenSession();
        session.Save(new Note { Id = $"{i:0000}", Title = "t", Tags = [Incompressible(length)] });
        await session.CommitAsync();
    }
}
