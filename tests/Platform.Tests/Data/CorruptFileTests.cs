using Microsoft.Data.Sqlite;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Tests.Data.Homes;

namespace OrchardVrijwilligers.Platform.Tests.Data;

public sealed class CorruptFileTests : IAsyncLifetime
{
    readonly SqliteHome home = new();

    string Database => home.FileNamed("tenant.db");

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => home.DisposeAsync();

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone()
    {
        await File.WriteAllTextAsync(Database, string.Join('\n', Enumerable.Repeat("Dit is geen database.", 100)));

        await RefusedAsync("is not a database");
        Assert.StartsWith("Dit is geen database.", await File.ReadAllTextAsync(Database));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        _ = await home.OpenAsync();
        await using (var connection = new SqliteConnection($"Data Source={home.FileNamed("other.db")};Pooling=False"))
        {
            connection.Open();
            new SqliteCommand("CREATE TABLE something(x)", connection).ExecuteNonQuery();
        }
        var before = await File.ReadAllBytesAsync(home.FileNamed("other.db"));

        var error = await Assert.ThrowsAsync<StoreCorruptException>(() => OpenAsync("other.db"));
        Assert.Contains("another program", error.Message);
        Assert.Equal(before, await File.ReadAllBytesAsync(home.FileNamed("other.db")));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.1)]
    public async Task A_file_that_was_cut_off_is_refused(double part)
    {
        await FillAsync();
        using (var file = File.OpenWrite(Database)) file.SetLength((long)(file.Length * part));

        await RefusedAsync("is damaged");
    }

    [Fact]
    public async Task A_file_with_garbage_in_it_is_found_by_a_check_at_the_latest()
    {
        await FillAsync();
        using (var file = File.OpenWrite(Database))
        {
            file.Seek(file.Length / 2 / 4096 * 4096, SeekOrigin.Begin);
            file.Write([.. Enumerable.Repeat((byte)0xA5, 8 * 4096)]);
        }

        try
        {
            await using var store = await SqliteDocumentStore.OpenAsync(Database, Models.Full, TimeProvider.System);
            Assert.False((await store.CheckAsync()).IsSound);
        }
        catch (StoreCorruptException)
        {
            // Found even before the check could tell.
        }
    }

    async Task FillAsync()
    {
        await using var store = await home.OpenAsync();
        await using var session = store.OpenSession();
        for (var i = 0; i < 500; i++) session.Save(new Note { Id = $"{i}", Title = new string('x', 2000), Tags = ["a"] });
        await session.CommitAsync();
    }

    async Task RefusedAsync(string reason)
    {
        var error = await Assert.ThrowsAsync<StoreCorruptException>(() => OpenAsync("tenant.db"));
        Assert.Contains(reason, error.Message);
        Assert.Contains("backup", error.Message);
    }

    Task<SqliteDocumentStore> OpenAsync(string name) => SqliteDocumentStore.OpenAsync(home.FileNamed(name), Models.Full, TimeProvider.System);
}
